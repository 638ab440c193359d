import { type CellProblem, cellProblem } from '../problem.js';
import { languagePattern, type Words } from '../words.js';

/** Columns with one cell per question. */
export const plainColumns = [
  'indicator',
  'domain',
  'domain_topics',
  'sub_theme',
  'gender',
  'vulnerable_groups',
  'origin',
] as const;

/** Columns that come once per language, such as `question_es`. */
export const wordColumns = ['domain_name', 'sub_theme_name', 'question', 'help', 'institution'] as const;

/** One of `plainColumns`. */
export type PlainColumn = (typeof plainColumns)[number];

/** One of `wordColumns`. */
export type WordColumn = (typeof wordColumns)[number];

/** A row of the table: where it is, as a spreadsheet counts, and its cells by heading. Blank cells are not in it. */
export type SetRow = { row: number; cells: ReadonlyMap<string, string> };

/** The cell of a column, `''` when it is blank. */
export function cellOf(row: SetRow, column: PlainColumn): string {
  return row.cells.get(column) ?? '';
}

/** The topics in a cell, as they are written there: `health; education`. */
export function topicsIn(row: SetRow): string[] {
  const written = cellOf(row, 'domain_topics').split(/[;,|\s]+/);
  return written.filter((topic) => topic !== '');
}

/** The words of a column in every language that has a cell in this row. */
export function wordsOf(row: SetRow, column: WordColumn): Words {
  const prefix = `${column}_`;
  const cells = [...row.cells].filter(([heading]) => splitHeading(heading)?.column === column);
  return Object.fromEntries(cells.map(([heading, text]) => [heading.slice(prefix.length), text]));
}

/** What a table is: its rows without blank ones, its headings, and everything that is wrong with those. */
export type SetTable = { rows: SetRow[]; headings: readonly string[]; problems: CellProblem[] };

/** Reads what a table is: the first row has its headings. */
export function tableOf(table: readonly (readonly string[])[]): SetTable {
  const headings = (table[0] ?? []).map(normalHeading);
  const rows = table.slice(1).map((cells, index) => ({ row: index + 2, cells: cellsOf(cells, headings) }));
  const filled = rows.filter(({ cells }) => cells.size > 0);
  const problems = headingProblems(headings);
  const empty = filled.length === 0 ? [cellProblem('emptyTable', 2, '')] : [];
  return { rows: filled, headings, problems: [...problems, ...empty] };
}

function cellsOf(cells: readonly string[], headings: readonly string[]): Map<string, string> {
  const trimmed = cells.map((cell, index) => [headings[index] ?? '', cell.trim()] as const);
  return new Map(trimmed.filter(([, text]) => text !== ''));
}

/** `Question ES` and `question_es` are the same heading; a region is written as in `pt-BR`. */
function normalHeading(heading: string): string {
  const plain = heading.trim().toLowerCase().replace(/\s+/g, '_');
  return plain.replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
}

function splitHeading(heading: string): { column: WordColumn; language: string } | null {
  const at = heading.lastIndexOf('_');
  const column = wordColumns.find((name) => name === heading.slice(0, at));
  const language = heading.slice(at + 1);
  return column && languagePattern.test(language) ? { column, language } : null;
}

function headingProblems(headings: readonly string[]): CellProblem[] {
  const isPlain = (heading: string) => plainColumns.some((column) => column === heading);
  const missing = ['indicator', 'domain'].filter((column) => !headings.includes(column));
  const asks = headings.some((heading) => splitHeading(heading)?.column === 'question');
  return [
    ...[...missing, ...(asks ? [] : ['question_es'])].map((column) => cellProblem('columnMissing', 1, column)),
    ...headings
      .filter((heading) => heading !== '' && !isPlain(heading) && splitHeading(heading) === null)
      .map((heading) => cellProblem('columnUnknown', 1, heading)),
    ...headings
      .filter((heading, index) => heading !== '' && headings.indexOf(heading) < index)
      .map((heading) => cellProblem('columnRepeated', 1, heading)),
  ];
}
