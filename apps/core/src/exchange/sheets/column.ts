import type { DashboardKey } from '@ventanilla/languages';
import type { Cell, CellFault } from '../cells/cell.js';
import type { Words } from '../words.js';
import { type Draft, valueAt, withValue } from './draft.js';

/** A column of a table: where its value is in an entry, and how it stands in a cell. */
export type Column = {
  heading: DashboardKey;
  /** Set for texts: the heading has the language's code behind it. */
  language: string | null;
  path: string;
  /** An entry can not be without it. */
  required: boolean;
  write(draft: Draft, words: Words): string;
  read(text: string, draft: Draft, words: Words): { draft: Draft } | { fault: CellFault };
};

type Options = { required?: boolean; language?: string };

export function column<Value>(heading: DashboardKey, path: string, cell: Cell<Value>, options: Options = {}): Column {
  const { required = false, language = null } = options;
  return {
    ...{ heading, path, required, language },
    write(draft, words) {
      const value = valueAt(draft, path);
      // What is at a path has the type its cell was declared with: both come from the contract, as the tests hold.
      return value === undefined ? '' : cell.write(value as Value, words);
    },
    read(text, draft, words) {
      const before = valueAt(draft, path) as Value | undefined;
      const reading = cell.read(text, { before, words });
      return 'fault' in reading ? reading : { draft: withValue(draft, path, reading.value) };
    },
  };
}

/** What a column is called in one language: `Nombre (es)`. */
export function headingOf({ heading, language }: Column, words: Words): string {
  return language === null ? words(heading) : `${words(heading)} (${language})`;
}
