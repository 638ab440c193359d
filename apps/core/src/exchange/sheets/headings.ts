import type { CellProblem } from '@ventanilla/contracts';
import { dashboardLanguages } from '@ventanilla/languages';
import type { TableRows } from '../files/read-table.js';
import { unreadable } from '../files/unreadable.js';
import { plain, wordsOf } from '../words.js';
import { type Column, headingOf } from './column.js';

/** A column of the file that is known, its place in the row, and what the file calls it. */
export type Placed = { column: Column; at: number; heading: string };

/** How far down a file's headings are looked for, to say that they are not in the first row. */
const ROWS_ABOVE = 15;

/**
 * Finds out which column is which from the first row, whose headings may be in any language of the dashboard. Titles or
 * empty rows above the headings are refused, with the row where the headings seem to be.
 */
export function placeColumns(
  rows: TableRows,
  columns: readonly Column[],
): { placed: Placed[]; problems: CellProblem[] } {
  const known = byHeading(columns);
  const isHeadings = (row: string[] | undefined) => (row ?? []).filter((cell) => known.has(plain(cell))).length >= 2;
  if (!isHeadings(rows[0])) refuse(rows.slice(0, ROWS_ABOVE).findIndex(isHeadings));
  const placed: Placed[] = [];
  const problems: CellProblem[] = [];
  for (const [at, heading] of (rows[0] ?? []).entries()) {
    const column = known.get(plain(heading));
    const isRepeated = column !== undefined && placed.some((each) => each.column === column);
    if (column && !isRepeated) placed.push({ column, at, heading });
    else if (isRepeated) problems.push(atHeading(heading, 'repeatedColumn'));
    else if (heading !== '' || isFilled(rows, at)) problems.push(atHeading(heading, 'unknownColumn'));
  }
  return { placed, problems };
}

function byHeading(columns: readonly Column[]): Map<string, Column> {
  const spelled = (column: Column) => dashboardLanguages.map((language) => plain(headingOf(column, wordsOf(language))));
  return new Map(columns.flatMap((column) => spelled(column).map((heading) => [heading, column] as const)));
}

function isFilled(rows: TableRows, at: number): boolean {
  return rows.some((row) => (row[at] ?? '') !== '');
}

function refuse(found: number): never {
  if (found > 0) {
    throw unreadable(
      'headingsNotFirst',
      `The headings are in row ${found + 1}. Delete the rows above them and try again.`,
    );
  }
  throw unreadable(
    'noHeadings',
    'The first row does not have the headings of the template. Download it and use its headings.',
  );
}

function atHeading(heading: string, code: string): CellProblem {
  return { row: 1, column: heading, value: heading, code, options: [] };
}
