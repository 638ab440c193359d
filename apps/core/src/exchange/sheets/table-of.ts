import type { Words } from '../words.js';
import { type Column, headingOf } from './column.js';
import type { Draft } from './draft.js';

/** Entries as the rows of a table, below its headings. */
export function tableOf(columns: readonly Column[], drafts: readonly Draft[], words: Words): string[][] {
  return [
    columns.map((column) => headingOf(column, words)),
    ...drafts.map((draft) => columns.map((column) => column.write(draft, words))),
  ];
}
