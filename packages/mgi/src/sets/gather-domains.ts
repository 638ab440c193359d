import { type Domain, findDomain, type SubTheme } from '../domain.js';
import { type CellProblem, cellProblem } from '../problem.js';
import type { QuestionTopic } from '../question-topics.js';
import type { Words } from '../words.js';
import { isTopic } from './check-set.js';
import { cellOf, type SetRow, topicsIn, type WordColumn, wordsOf } from './set-columns.js';

/**
 * The domains that the rows of a table name, by number, with their sub-themes in the order of the table. A name need
 * only stand once; where it stands again it must be the same. `known` gives what no table carries: scope, headings, icon.
 */
export function gatherDomains(
  rows: readonly SetRow[],
  known: readonly Domain[],
  namesTopics: boolean,
): { domains: Domain[]; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const named = (group: readonly SetRow[], column: WordColumn) => joinNames(group, column, problems);
  const domains = [...groupBy(rows, (row) => cellOf(row, 'domain'))].map(([number, group]) => ({
    ...frameOf(Number(number), known),
    ...(namesTopics && { topics: joinTopics(group, problems) }),
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
      topics: [],
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

/** The topics of the first row that names any. */
function joinTopics(rows: readonly SetRow[], problems: CellProblem[]): QuestionTopic[] {
  const [first, ...more] = rows.filter((row) => topicsIn(row).length > 0);
  if (!first) return [];
  const topics = topicsIn(first);
  const same = (row: SetRow) => [...topicsIn(row)].sort().join() === [...topics].sort().join();
  for (const row of more.filter((each) => !same(each))) {
    problems.push(cellProblem('contradictoryTopics', row.row, 'domain_topics'));
  }
  return topics.filter(isTopic);
}

function groupBy(rows: readonly SetRow[], keyOf: (row: SetRow) => string): Map<string, SetRow[]> {
  const groups = new Map<string, SetRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
