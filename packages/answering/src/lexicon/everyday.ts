import { Matcher } from '../patterns/matcher.js';
import { type Corrector, correctorOf } from '../text/corrector.js';
import { isStopword } from '../text/stopwords.js';
import { everydayConcepts } from './everyday-concepts.js';
import { lexiconMatcher, type Mention } from './lexicon.js';

/*
 * Beside the lexicon: nothing published is filed under these. One tells that two questions that nobody could answer ask
 * for the same thing, and that an answer which never names it is none. Whoever adds one needs no other change.
 */
const owners = everydayConcepts.flatMap((concept) => concept.patterns.map(() => concept));
const matcher = new Matcher(everydayConcepts.flatMap(({ patterns }) => patterns));

/** Mends slips in these words. */
export const everydayCorrector: Corrector = correctorOf(
  [matcher],
  (word) => isStopword(word) || lexiconMatcher.knows(word),
);

/** The everyday concepts that a row of folded words speaks of, in order, with where they stand. */
export function everydayIn(words: readonly string[]): Mention[] {
  return matcher.find(words).flatMap(({ id, start, end }) => {
    const concept = owners[id];
    return concept === undefined ? [] : [{ concept, start, end }];
  });
}
