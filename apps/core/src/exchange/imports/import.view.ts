import type { Import, ImportRow } from '@ventanilla/contracts';
import type { ImportDocument, ImportRowDocument, ProgressDocument } from './import.schema.js';

/** An import at work writes down how far it is at least this often; one that has not is no longer at work. */
export const SILENCE_MS = 60_000;

const atWork = ['reading', 'running', 'undoing'] as const satisfies ImportDocument['state'][];

/** Whether the process that worked on it is gone. Nothing of it was written: what it wrote was one transaction. */
export function isInterrupted({ state }: ImportDocument, { movedAt }: ProgressDocument, now: Date): boolean {
  return atWork.some((each) => each === state) && now.getTime() - movedAt.getTime() > SILENCE_MS;
}

export function toImport(document: ImportDocument, progress: ProgressDocument, now: Date): Import {
  const { _id, state, by, at, finishedAt, ...rest } = document;
  const { municipality, kind, fileName, total, counts, leftOut = [], failure, undo } = rest;
  return {
    done: progress.done,
    ...{ municipality, kind, fileName, total, counts, leftOut, failure, undo },
    id: _id.toHexString(),
    state: isInterrupted(document, progress, now) ? 'interrupted' : state,
    by: by.name,
    at: at.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function toImportRow(row: ImportRowDocument): ImportRow {
  const { rows, verdict, key, title, changes, problems, leftOut = [] } = row;
  return { rows, verdict, key, title, changes, problems, leftOut };
}
