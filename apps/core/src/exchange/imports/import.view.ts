import type { Import, ImportRow } from '@ventanilla/contracts';
import type { ImportDocument, ImportRowDocument, ProgressDocument } from './import.schema.js';

/** An import at work writes down how far it is at least this often; one that has not is no longer at work. */
export const SILENCE_MS = 60_000;

/** Whoever waits this long for a sign of life is told since when, and how long it can last. */
const NOTICED_MS = 10_000;

const atWork = ['reading', 'running', 'undoing'] as const satisfies ImportDocument['state'][];

/** Whether the process that worked on it is gone. Nothing of it was written: what it wrote was one transaction. */
export function isInterrupted({ state }: ImportDocument, { movedAt }: ProgressDocument, now: Date): boolean {
  return atWork.some((each) => each === state) && now.getTime() - movedAt.getTime() > SILENCE_MS;
}

/** As what an interrupted import stands: what was read of a file is lost, what was saved or undone is not. */
const afterwards = { reading: 'failed', running: 'interrupted', undoing: 'done' } as const;

function standingOf(
  document: ImportDocument,
  progress: ProgressDocument,
  now: Date,
): Pick<Import, 'state' | 'failure'> {
  const { state, failure } = document;
  const was = isInterrupted(document, progress, now) ? atWork.find((each) => each === state) : undefined;
  if (was === undefined) return { state, failure };
  return { state: afterwards[was], failure: was === 'running' ? null : { code: 'interrupted', key: null } };
}

function silenceOf({ state }: ImportDocument, { movedAt }: ProgressDocument, now: Date): Import['silent'] {
  const silence = now.getTime() - movedAt.getTime();
  if (!atWork.some((each) => each === state) || silence <= NOTICED_MS || silence > SILENCE_MS) return null;
  return { since: movedAt.toISOString(), until: new Date(movedAt.getTime() + SILENCE_MS).toISOString() };
}

export function toImport(document: ImportDocument, progress: ProgressDocument, now: Date): Import {
  const { _id, by, at, finishedAt, ...rest } = document;
  const { municipality, kind, fileName, total, counts, leftOut = [], undo } = rest;
  return {
    done: progress.done,
    ...{ municipality, kind, fileName, total, counts, leftOut, undo },
    id: _id.toHexString(),
    ...standingOf(document, progress, now),
    silent: silenceOf(document, progress, now),
    by: by.name,
    at: at.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function toImportRow(row: ImportRowDocument): ImportRow {
  const { rows, verdict, key, title, changes, problems, leftOut = [] } = row;
  return { rows, verdict, key, title, changes, problems, leftOut };
}
