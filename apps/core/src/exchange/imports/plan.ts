import type { AnyEntryInput, CellProblem, ImportRow } from '@ventanilla/contracts';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { titleIn } from '../../entries/wording.js';
import type { Column } from '../sheets/column.js';
import { headingOf } from '../sheets/column.js';
import type { Draft } from '../sheets/draft.js';
import type { Words } from '../words.js';
import type { NewRow } from './import.repository.js';

type Changes = ImportRow['changes'];

/** What an entry becomes, column by column, as its reader's file would write it. */
export function changesBetweenDrafts(
  before: Draft | null,
  after: Draft,
  columns: readonly Column[],
  words: Words,
): Changes {
  return columns.flatMap((column) => {
    const [old, next] = [before ? column.write(before, words) : '', column.write(after, words)];
    return old === next ? [] : [{ column: headingOf(column, words), before: old, after: next }];
  });
}

type Planned = {
  rows: number[];
  key: string;
  problems: CellProblem[];
  input: AnyEntryInput | null;
  existing: EntryDocument | null;
};

/** The row of a preview: what happens to one entry, or what is wrong. */
export function toRow(planned: Planned, changes: Changes, sourceLanguage: string): NewRow {
  const { rows, key, problems, input, existing } = planned;
  const content = input ?? existing;
  return {
    ...{ rows, key, problems, changes: problems.length > 0 ? [] : changes },
    verdict: problems.length > 0 ? 'problem' : existing === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
    title: content ? titleIn(sourceLanguage, content) : '',
    input: problems.length > 0 ? null : input,
    before: existing && beforeOf(existing),
    entry: existing?._id.toHexString() ?? null,
    leftOut: [],
  };
}

function beforeOf({
  key,
  facts,
  texts,
  version,
  published,
  publishedAt,
  marks,
}: EntryDocument): NonNullable<NewRow['before']> {
  return { key, facts, texts, version, published, publishedAt, marks };
}
