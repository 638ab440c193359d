import type { Verdict } from './judge.js';

/** What CI holds the answers to, as shares of 1. */
const PROMISES = { urgent: 1, firstThree: 0.7, outcome: 0.8 } as const;

const COLUMNS = ['language', 'questions', 'first', 'first three', 'outcome', 'urgent'];

type Score = { right: number; of: number };

/** How all questions of one language fared, as a row of a table; the last row is the total. */
export function table(verdicts: readonly Verdict[]): string {
  const languages = [...new Set(verdicts.map(({ question }) => question.lang))];
  const rows = languages.map((language) =>
    row(
      language,
      verdicts.filter(({ question }) => question.lang === language),
    ),
  );
  return [COLUMNS, ...rows, row('total', verdicts)].map(aligned).join('\n');
}

/** One line for each question that did not fare well, with what was given instead. */
export function mistakes(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(
      ({ isInFirstThree, hasRightOutcome, hasRightLine }) =>
        isInFirstThree === false || !hasRightOutcome || hasRightLine === false,
    )
    .map(({ question, place, given }) => {
      const keys = given.keys.length === 0 ? 'nothing' : given.keys.join(' ');
      return `${question.id} ${question.lang} ${place}: ${given.outcome} with ${keys}; expected ${question.expected.join(' ')}`;
    });
}

/** The promises that are not kept; empty when all are. */
export function failures(verdicts: readonly Verdict[]): string[] {
  const promised: [string, Score, number][] = [
    ['urgent with a right line', urgent(verdicts), PROMISES.urgent],
    ['first three', share(verdicts, 'isInFirstThree'), PROMISES.firstThree],
    ['right outcome', share(verdicts, 'hasRightOutcome'), PROMISES.outcome],
  ];
  return promised
    .filter(([, { right, of }, least]) => of > 0 && right / of < least)
    .map(([name, score, least]) => `${name} ${percent(score)}, promised ${Math.round(least * 100)} %`);
}

function row(name: string, verdicts: readonly Verdict[]): string[] {
  return [
    name,
    String(sum(verdicts)),
    percent(share(verdicts, 'isFirst')),
    percent(share(verdicts, 'isInFirstThree')),
    percent(share(verdicts, 'hasRightOutcome')),
    percent(urgent(verdicts)),
  ];
}

function share(verdicts: readonly Verdict[], name: 'isFirst' | 'isInFirstThree' | 'hasRightOutcome'): Score {
  const judged = verdicts.filter((verdict) => verdict[name] !== null);
  return { right: sum(judged.filter((verdict) => verdict[name])), of: sum(judged) };
}

function urgent(verdicts: readonly Verdict[]): Score {
  const judged = verdicts.filter(({ hasRightLine }) => hasRightLine !== null);
  return { right: sum(judged.filter(({ hasRightLine }) => hasRightLine)), of: sum(judged) };
}

function sum(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((total, { weight }) => total + weight, 0);
}

function percent({ right, of }: Score): string {
  return of === 0 ? '-' : `${Math.round((right / of) * 1000) / 10} %`;
}

function aligned(cells: readonly string[]): string {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(10) : cell.padStart(13))).join('');
}
