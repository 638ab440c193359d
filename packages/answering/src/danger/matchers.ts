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

/** Finds the words that take a sign of danger back, and those (`unless`) that keep them from it. */
export const calmMatchers = calms.map(({ patterns, appliesTo, unless }) => ({
  appliesTo,
  matcher: new Matcher(patterns),
  unless: new Matcher(unless ?? []),
}));

/** Whether some calming pattern speaks of this word: it is no slip of a word of danger. */
export function isCalmWord(word: string): boolean {
  return calmMatchers.some(({ matcher, unless }) => matcher.knows(word) || unless.knows(word));
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
