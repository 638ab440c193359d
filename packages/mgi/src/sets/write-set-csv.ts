import { formatCsv } from '@ventanilla/directory';
import { findDomain } from '../domain.js';
import type { Words } from '../words.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';
import { type PlainColumn, plainColumns, type WordColumn, wordColumns } from './set-columns.js';

/**
 * The questions of a set as CSV, for a spreadsheet and for `readSetCsv`. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it, which reading takes off again.
 */
export function writeSetCsv(set: IndicatorSet): string {
  return formatCsv(setRows(set).map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell))));
}

const formula = /^'*[=+\-@]/;

/**
 * The questions of a set as a table with its headings, one question per row. Every row says where the set comes from, so
 * that a derived set is never taken for an official one, however the table is cut up. The scale is not in the table, and
 * neither are the scopes of the domains: `writeSetJson` has all of a set.
 */
export function setRows(set: IndicatorSet): string[][] {
  const headings = wordColumns.flatMap((column) => languagesOf(set, column).map((language) => ({ column, language })));
  const rows = set.indicators.map((indicator) => [
    ...plainColumns.map((column) => plainCell(set, indicator, column)),
    ...headings.map(({ column, language }) => wordsFor(set, indicator, column)[language] ?? ''),
  ]);
  return [[...plainColumns, ...headings.map(({ column, language }) => `${column}_${language}`)], ...rows];
}

function plainCell({ origin, domains }: IndicatorSet, indicator: Indicator, column: PlainColumn): string {
  const cells: Record<PlainColumn, string> = {
    indicator: indicator.key,
    domain: String(indicator.domain),
    domain_topics: findDomain(indicator.domain, domains)?.topics.join(' ') ?? '',
    sub_theme: indicator.subTheme ?? '',
    gender: indicator.gender ? 'yes' : 'no',
    vulnerable_groups: indicator.vulnerableGroups ? 'yes' : 'no',
    origin: origin.kind === 'official' ? 'official' : `${origin.kind}, not the official questionnaire`,
  };
  return cells[column];
}

function wordsFor(set: IndicatorSet, indicator: Indicator, column: WordColumn): Words {
  const domain = findDomain(indicator.domain, set.domains);
  const subTheme = domain?.subThemes.find(({ key }) => key === indicator.subTheme);
  const words: Record<WordColumn, Words> = {
    domain_name: domain?.names ?? {},
    sub_theme_name: subTheme?.names ?? {},
    question: indicator.question,
    help: indicator.help,
    institution: indicator.suggestedInstitution,
  };
  return words[column];
}

/** Every language in which a column has words, in alphabetical order. */
function languagesOf(set: IndicatorSet, column: WordColumn): string[] {
  const words = set.indicators.map((indicator) => wordsFor(set, indicator, column));
  return [...new Set(words.flatMap((each) => Object.keys(each)))].sort();
}
