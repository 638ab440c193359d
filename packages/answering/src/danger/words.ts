import { aspectMatcher } from '../aspects.js';
import { isMarkedWord } from '../language/marks.js';
import { lexiconMatcher } from '../lexicon/lexicon.js';
import { isRemarkWord } from '../remarks/remark.js';
import { correctorOf, correctWords } from '../text/corrector.js';
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

/** The words of a message, folded and mended, as danger is looked for in them. */
export function dangerWords(message: string): string[] {
  return correctWords(questionTokens(message), [corrector]);
}
