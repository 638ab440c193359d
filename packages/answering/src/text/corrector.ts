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

/** The words with those that no corrector knows mended by the first that has a proposal. */
export function correctWords(words: readonly string[], correctors: readonly Corrector[]): string[] {
  let left = MOST_CORRECTIONS;
  return words.map((word) => {
    if (left === 0 || correctors.some((corrector) => corrector.knows(word))) return word;
    left -= 1;
    for (const corrector of correctors) {
      const proposal = corrector.suggest(word);
      if (proposal !== null) return proposal;
    }
    return word;
  });
}
