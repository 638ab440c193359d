import { type Domain, findDomain, type SubTheme } from '../domain.js';
import { type CellProblem, cellProblem } from '../problem.js';
import type { Words } from '../words.js';
import { cellOf, type SetRow, type WordColumn, wordsOf } from './set-columns.js';

/**
 * The domains that the rows of a table name, by number, with their sub-themes in the order of the table. A name need
 * only stand once; where it stands again it must be the same. `known` gives what no table carries: scope, headings, icon.
 */
export function gatherDomains(
  rows: readonly SetRow[],
  known: readonly Domain[],
): { domains: Domain[]; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const named = (group: readonly SetRow[], column: WordColumn) => joinNames(group, column, problems);
  const domains = [...groupBy(rows, (row) => cellOf(row, 'domain'))].map(([number, group]) => ({
    ...frameOf(Number(number), known),
    names: named(group, 'domain_name'),
    subThemes: subThemesOf(group, (sub) => named(sub, 'sub_theme_name')),
  }));
  return { domains: domains.sort((one, other) => one.number - other.number), problems };
}

function frameOf(number: number, known: readonly Domain[]): Domain {
  return (
    findDomain(number, known) ?? {
      number,
      id: `domain-${number}`,
      names: {},
      scope: {},
      headings: [],
      icon: null,
      subThemes: [],
    }
  );
}

function subThemesOf(rows: readonly SetRow[], nameOf: (rows: readonly SetRow[]) => Words): SubTheme[] {
  const groups = groupBy(rows, (row) => cellOf(row, 'sub_theme'));
  groups.delete('');
  return [...groups].map(([key, group]) => ({ key, names: nameOf(group) }));
}

function joinNames(rows: readonly SetRow[], column: WordColumn, problems: CellProblem[]): Words {
  const names: Record<string, string> = {};
  for (const row of rows) {
    for (const [language, name] of Object.entries(wordsOf(row, column))) {
      names[language] ??= name;
      if (names[language] !== name) problems.push(cellProblem('contradictoryNames', row.row, `${column}_${language}`));
    }
  }
  return names;
}

function groupBy(rows: readonly SetRow[], keyOf: (row: SetRow) => string): Map<string, SetRow[]> {
  const groups = new Map<string, SetRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
