import { aspectMatcher } from './aspects.js';
import { dangerMatcher, isCalmWord } from './danger/matchers.js';
import { isMarkedWord } from './language/marks.js';
import { lexiconMatcher } from './lexicon/lexicon.js';
import { isRemarkWord } from './remarks/remark.js';
import { type Corrector, correctorOf } from './text/corrector.js';
import { isOrdinaryWord } from './text/ordinary.js';
import { isStopword } from './text/stopwords.js';

/** Mends slips in the words of the lexicon and of danger, whatever a municipality has published. */
export const vocabularyCorrector: Corrector = correctorOf(
  [lexiconMatcher, dangerMatcher, aspectMatcher],
  (word) => isStopword(word) || isMarkedWord(word) || isOrdinaryWord(word) || isRemarkWord(word) || isCalmWord(word),
);
