import type { Matcher } from '../patterns/matcher.js';
import { Speller } from './speller.js';

/** Work per message stays bounded: what is still unknown after this many unknown words stays as it is. */
const MOST_CORRECTIONS = 40;

/** What mends a word: whether it needs none, and a proposal. */
export type Corrector = { knows(word: string): boolean; suggest(word: string): string | null };

/** Knows the words of patterns: a slip in one of them is mended to it. */
export function correctorOf(matchers: readonly Matcher[], isOrdinary: (word: string) => boolean): Corrector {
  const speller = new Speller();
  for (const matcher of matchers) for (const { word, isPrefix } of matcher.vocabulary()) speller.add(word, isPrefix);
  return {
    knows: (word) => isOrdinary(word) || matchers.some((matcher) => matcher.knows(word)),
    suggest: (word) => speller.suggest(word),
  };
}

/**
 * The words with those that no corrector knows mended: to a proposal that all of them know, else to that of the first that
 * has one. So a municipality's own spelling goes before the same word in another language ("vacunas", not "vakuna").
 */
export function correctWords(words: readonly string[], correctors: readonly Corrector[]): string[] {
  let left = MOST_CORRECTIONS;
  return words.map((word) => {
    if (left === 0 || correctors.some((corrector) => corrector.knows(word))) return word;
    left -= 1;
    return proposalFor(word, correctors) ?? word;
  });
}

function proposalFor(word: string, correctors: readonly Corrector[]): string | null {
  const proposals = correctors.flatMap((corrector) => corrector.suggest(word) ?? []);
  const known = proposals.find((proposal) => correctors.every((corrector) => corrector.knows(proposal)));
  return known ?? proposals[0] ?? null;
}
