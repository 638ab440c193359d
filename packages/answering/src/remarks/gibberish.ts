import { lexiconMatcher } from '../lexicon/lexicon.js';
import { isStopword } from '../text/stopwords.js';
import { writtenTokens } from '../text/tokens.js';

const VOWEL = /[aeiouy]/;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5,}/;
/** Neighbours on a keyboard, and one bit typed over and over: "asdf", "qwerty", "jajsjajs" is laughter and not here. */
const HAMMERED = /qw(?!e)|asd|sdf|dfg|fgh|hjk|jkl|qwe|wer(?=t)|zxc|xcv|dsq|mlk|lkj|kjh|poiu|oiuy|uytr/;
const REPEATED = /^(.{1,3})\1{2,}.{0,2}$/;
const LATIN = /^[a-z]+$/;
/** A word of so many consonants and no vowel is no abbreviation either. */
const LONG = 5;
/** Longer messages hold something, even if we do not see what. */
const LONGEST = 8;

/** Whether a message has nothing to read: no letters at all, or letters that are no words in any language. */
export function isGibberish(question: string): boolean {
  const words = writtenTokens(question);
  if (!/\p{L}/u.test(question)) return !isShortNumber(words);
  return words.length > 0 && words.length <= LONGEST && words.every(isNoWord);
}

/** "107" may be asked about. */
function isShortNumber(words: readonly string[]): boolean {
  const [only = ''] = words;
  return words.length === 1 && /^\d{3}$/.test(only);
}

function isNoWord(word: string): boolean {
  if (/^(\d+|[a-z])$/.test(word)) return true;
  if (!LATIN.test(word)) return false;
  if (word.length >= LONG && !VOWEL.test(word)) return true;
  if (isStopword(word) || lexiconMatcher.knows(word)) return false;
  return !VOWEL.test(word) || CONSONANTS.test(word) || HAMMERED.test(word) || REPEATED.test(word);
}
