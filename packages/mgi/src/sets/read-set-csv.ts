import { guessDelimiter, parseCsv } from '@ventanilla/directory';
import type { Domain } from '../domain.js';
import { type CellProblem, cellProblem, type Outcome } from '../problem.js';
import { isCount, isKey, topicProblems } from './check-set.js';
import { gatherDomains } from './gather-domains.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';
import { cellOf, type PlainColumn, type SetRow, tableOf, topicsIn, wordsOf } from './set-columns.js';

/**
 * What a table of questions does not carry. `domains` gives scope, headings and icon of those with the same number, and
 * their topics to a table that has no column for them.
 */
export type SetFrame = Omit<IndicatorSet, 'domains' | 'indicators'> & { domains?: readonly Domain[] };

/**
 * Reads questions as CSV, as `writeSetCsv` writes it and as people fill it in: separated by comma, semicolon or tab. Gives
 * the whole set, or every problem with its row and column.
 *
 * @example
 * readSetCsv('indicator;domain;domain_name_es;question_es\nS1;1;Salud;¿Atiende a todos?', frame);
 */
export function readSetCsv(text: string, frame: SetFrame): Outcome<IndicatorSet, CellProblem> {
  const table = parseCsv(text, guessDelimiter(text));
  const rows = table?.map((row) => row.map((cell) => cell.replace(guardedFormula, '')));
  return rows ? readSetRows(rows, frame) : { ok: false, problems: [cellProblem('unreadableTable', 1, '')] };
}

/** The apostrophe that `writeSetCsv` puts before what a spreadsheet would take for a formula. */
const guardedFormula = /^'(?='*[=+\-@])/;

/**
 * Reads a table of questions, one per row, from whatever reads tables: columns in any order, headings in any case. A
 * table with one problem changes nothing. The column `origin` is for readers of the table and is not read back.
 */
export function readSetRows(
  table: readonly (readonly string[])[],
  frame: SetFrame,
): Outcome<IndicatorSet, CellProblem> {
  const { rows, headings, problems: headingProblems } = tableOf(table);
  if (headingProblems.length > 0) return { ok: false, problems: headingProblems };
  const namesTopics = headings.includes('domain_topics');
  const { domains, problems: nameProblems } = gatherDomains(rows, frame.domains ?? [], namesTopics);
  const problems = [...rows.flatMap((row, index) => rowProblems(row, rows.slice(0, index))), ...nameProblems];
  if (problems.length > 0) return { ok: false, problems: problems.sort((one, other) => one.row - other.row) };
  return { ok: true, value: { ...frame, domains, indicators: rows.map(indicatorOf) } };
}

function rowProblems(row: SetRow, earlier: readonly SetRow[]): CellProblem[] {
  const at = (column: PlainColumn) => cellOf(row, column);
  const isRepeated = earlier.some((other) => cellOf(other, 'indicator') === at('indicator'));
  const flags = (['gender', 'vulnerable_groups'] as const).filter((column) => readFlag(at(column)) === null);
  return [
    ...(isKey(at('indicator')) ? [] : [cellProblem('key', row.row, 'indicator')]),
    ...(isRepeated ? [cellProblem('repeatedKey', row.row, 'indicator')] : []),
    ...(isCount(Number(at('domain'))) ? [] : [cellProblem('domainNumber', row.row, 'domain')]),
    ...topicProblems(topicsIn(row)).map(({ code }) => cellProblem(code, row.row, 'domain_topics')),
    ...(at('sub_theme') === '' || isKey(at('sub_theme')) ? [] : [cellProblem('key', row.row, 'sub_theme')]),
    ...(Object.keys(wordsOf(row, 'question')).length > 0 ? [] : [cellProblem('emptyText', row.row, 'question')]),
    ...flags.map((column) => cellProblem('flag', row.row, column)),
  ];
}

function indicatorOf(row: SetRow): Indicator {
  return {
    key: cellOf(row, 'indicator'),
    domain: Number(cellOf(row, 'domain')),
    subTheme: cellOf(row, 'sub_theme') || null,
    question: wordsOf(row, 'question'),
    help: wordsOf(row, 'help'),
    suggestedInstitution: wordsOf(row, 'institution'),
    gender: readFlag(cellOf(row, 'gender')) ?? false,
    vulnerableGroups: readFlag(cellOf(row, 'vulnerable_groups')) ?? false,
  };
}

const flagWords = new Map(
  [
    { flag: true, words: ['yes', 'y', 'sí', 'si', 's', 'sim', 'oui', 'true', '1', 'x'] },
    { flag: false, words: ['', 'no', 'n', 'não', 'nao', 'non', 'false', '0'] },
  ].flatMap(({ flag, words }) => words.map((word) => [word, flag] as const)),
);

/** What people write for yes and no; `null` for anything else, because a wrong guess would not be seen. */
function readFlag(cell: string): boolean | null {
  return flagWords.get(cell.toLowerCase()) ?? null;
}
