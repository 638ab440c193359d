/** Every problem this package finds in what it is given, with what to do about it. Screens translate by code. */
export const problemMessages = {
  shape: 'Something is missing here, or is of another kind than expected.',
  notJson: 'This is not JSON. Export the set once more and send that file.',
  unreadableTable: 'A quotation mark is opened and never closed. Save the table once more as CSV.',
  emptyTable: 'The table has no rows below its headings. Add one row per question.',
  columnMissing: 'This column is missing. Add it to the first row, with one cell per question.',
  columnUnknown: 'This column is not known. Correct its heading or take it out.',
  columnRepeated: 'Two columns have this heading. Keep one.',
  key: 'Use letters, digits, dots, hyphens and underscores only, without spaces.',
  repeatedKey: 'Each of these needs a key of its own. Change one of the two.',
  emptyText: 'Write a text in at least one language.',
  blankWords: 'A text is blank. Write it, or take that language out.',
  language: 'Use a language code such as es, en or pt.',
  version: 'Count versions with whole numbers from 1.',
  domainNumber: 'Number domains with whole numbers from 1.',
  noDomains: 'A set needs at least one domain.',
  unknownDomain: 'No domain of the set has this number. Add the domain or correct the number.',
  unknownSubTheme: 'The domain has no sub-theme with this key. Add it or correct the key.',
  unknownTopic: 'There is no such topic of questions. Use one of the list, such as health, documents or work.',
  repeatedTopic: 'This topic is here twice. Keep one.',
  contradictoryTopics:
    'An earlier row gives this domain other topics. Write the same ones everywhere, or leave it out.',
  contradictoryNames: 'An earlier row names this differently. Write the same name everywhere, or leave it out.',
  tooFewSteps: 'A scale needs at least two steps.',
  value: 'A value is a finite number, or left out.',
  findingKind: 'A step counts as well-developed, as potential, or not at all.',
  flag: 'Write yes or no, or leave the cell empty.',
  date: 'Write dates as YYYY-MM-DD, and only dates that exist.',
  period: 'Write the month of publication as YYYY-MM.',
  datesReversed: 'Put the last day on or after the first.',
  outOfOrder: 'Plan the phases in their order: none starts before the one ahead of it.',
  unknownIndicator: 'The set has no question with this key.',
  unknownStep: 'The scale has no such answer. Choose one of its steps.',
  notAsked: 'This institution was not asked this question. Ask it first.',
  notAnswered: 'This institution gave no answer to this question. Choose one that did.',
  unanswered: 'Nobody has answered this question yet, so there is nothing to decide.',
  contradiction: 'Institutions contradict each other here. Say whose answer is accepted, or amend it.',
  reason: 'Write down the reason.',
  emptyEvidence: 'Give a text, a file or a link, or take this evidence out.',
  blankText: 'Write this.',
  noFindings: 'Add at least one finding.',
  noEvidence: 'Attach what this rests on, or call it an area with potential.',
  unreviewed: 'Have somebody read this and agree to its words.',
  noSources: 'Name at least one key source.',
  noPotential: 'Choose a finding of the profile that has potential; actions come from those.',
  statusChange: 'An action does not go from where it stands to there. Take it up again first.',
  amount: 'Write an amount of 0 or more.',
  currency: 'Use a three-letter currency code such as ARS.',
  share: 'Write a share from 0 to 1, or leave it empty.',
  count: 'Write a whole number from 1, or leave it empty.',
  unknownModule: 'The training has no module with this key.',
  hours: 'Write how many hours the session took: more than 0, at most 24.',
  repeatedPerson: 'This person is in the list twice. Keep one.',
  url: 'Write a web address that starts with https:// or http://.',
} as const;

/** The stable name of a problem. */
export type ProblemCode = keyof typeof problemMessages;

/** One thing that is wrong, where (dotted: `indicators.3.question`), and what to do about it. */
export type Problem = { path: string; code: ProblemCode; message: string };

/** Names a problem at a path, given as its parts. */
export function problem(code: ProblemCode, ...path: readonly (string | number)[]): Problem {
  return { path: path.join('.'), code, message: problemMessages[code] };
}

/** One thing that is wrong in a table: `row` as a spreadsheet counts (headings are row 1), and the column's heading. */
export type CellProblem = { row: number; column: string; code: ProblemCode; message: string };

/** Names a problem in a cell. */
export function cellProblem(code: ProblemCode, row: number, column: string): CellProblem {
  return { row, column, code, message: problemMessages[code] };
}

/** What is given back when everything is in order, or every problem when anything is not: all or nothing. */
export type Outcome<Value, Trouble = Problem> =
  | { ok: true; value: Value }
  | { ok: false; problems: readonly Trouble[] };
