import { aspectMatcher } from '../aspects.js';
import { isMarkedWord } from '../language/marks.js';
import { lexiconMatcher } from '../lexicon/lexicon.js';
import { isRemarkWord } from '../remarks/remark.js';
import { type Corrector, correctorOf, correctWords } from '../text/corrector.js';
import { withoutElisions } from '../text/elision.js';
import { isOrdinaryWord } from '../text/ordinary.js';
import { isStopword } from '../text/stopwords.js';
import { questionTokens } from '../text/tokens.js';
import { classMatcher } from './grammar/read.js';
import { dangerMatcher, isCalmWord } from './matchers.js';

/**
 * Mends slips towards the words of danger as well. For danger only: looking for content goes by words that were not
 * pulled towards "choke" and "knife".
 */
const corrector = correctorOf(
  [lexiconMatcher, dangerMatcher, classMatcher, aspectMatcher],
  (word) => isStopword(word) || isMarkedWord(word) || isOrdinaryWord(word) || isRemarkWord(word) || isCalmWord(word),
);

/** Sound is all the corrector goes by, and "veenno" does not sound like "veneno": letters typed in the wrong order. */
const SHORTEST_SWAPPED = 5;
/** No word of danger is as long: what is swapped after it mends nothing, and a message without a space is one long word. */
const LAST_SWAPPED = 30;
const swapped: Corrector = {
  knows: () => false,
  suggest: (word) => (word.length < SHORTEST_SWAPPED ? null : ([...swapsOf(word)].find(isDangerWord) ?? null)),
};

function isDangerWord(word: string): boolean {
  return classMatcher.knows(word) || dangerMatcher.knows(word);
}

/** The word with two neighbouring letters in the other order, for each two that a word of danger could have there. */
function* swapsOf(word: string): Generator<string> {
  for (let at = 1; at < Math.min(word.length, LAST_SWAPPED); at++) {
    yield `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
  }
}

/** The words of a message, folded and mended, as danger is looked for in them. */
export function dangerWords(message: string): string[] {
  return correctWords(withoutElisions(questionTokens(message), corrector.knows), [corrector, swapped]);
}
