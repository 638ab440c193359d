import type { Danger } from '../entry.js';
import { type Match, Matcher } from '../patterns/matcher.js';
import { calms } from './calm.js';
import type { Sign } from './sign.js';
import { signs, urgencyPatterns } from './signs.js';

/** One part of a sign's pattern: `row` numbers the pattern, of which all `parts` must stand in a message. */
type Part = { sign: Sign; row: number; part: number; parts: number };

const patterns = signs.flatMap((sign) => sign.patterns.map((pattern) => ({ sign, parts: pattern.split('&') })));
const parts: Part[] = patterns.flatMap((pattern, row) =>
  pattern.parts.map((_, part) => ({ sign: pattern.sign, row, part, parts: pattern.parts.length })),
);
const urgencyMatcher = new Matcher(urgencyPatterns);

/** Words that take dangers back, found in a message; `appliesTo` is null for every danger. */
export type Calming = { appliesTo: ReadonlySet<Danger> | null; matches: readonly Match[] };

const calmRows = calms.flatMap(({ patterns, unless = [] }, number) => [
  ...patterns.map((pattern) => ({ pattern, number, lifts: false })),
  ...unless.map((pattern) => ({ pattern, number, lifts: true })),
]);
/** One for all, so that each word of a message is looked up once. */
const calmMatcher = new Matcher(calmRows.map(({ pattern }) => pattern));

/** What takes a sign of danger back in a row of words, without what some other word (`unless`) keeps from it. */
export function findCalming(words: readonly string[]): Calming[] {
  const found = calms.map(({ appliesTo }) => ({ appliesTo, matches: [] as Match[], isLifted: false }));
  for (const match of calmMatcher.find(words)) {
    const row = calmRows[match.id];
    const calming = row && found[row.number];
    if (calming === undefined) continue;
    if (row?.lifts) calming.isLifted = true;
    else calming.matches.push(match);
  }
  return found.filter(({ isLifted, matches }) => !isLifted && matches.length > 0);
}

/** Whether some calming pattern speaks of this word: it is no slip of a word of danger. */
export function isCalmWord(word: string): boolean {
  return calmMatcher.knows(word);
}

/** Finds the words of danger. Shared by all municipalities; it never changes. */
export const dangerMatcher = new Matcher(patterns.flatMap((pattern) => pattern.parts));

/** The part of a sign that a match of `dangerMatcher` is. */
export function getPart(match: Match): Part {
  const part = parts[match.id];
  if (part === undefined) throw new Error('answering: this match is not one of the danger matcher');
  return part;
}

/** Whether a row of words cries for help or says it is happening now. */
export function findUrgency(words: readonly string[]): boolean {
  return urgencyMatcher.find(words).length > 0;
}
