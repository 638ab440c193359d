import type { ReadWord } from '../../index/word-reader.js';
import { romanized } from '../../text/romanized.js';
import type { Contents } from '../contents.js';
import type { Translator } from './translator.js';

/** What a word that is no term may stand for: the likeliest few are translated. */
const MOST_TERMS = 3;
/** Looking a word up takes a part of a millisecond the first time: so many of a question's words are. */
const MOST_WORDS = 16;

/**
 * Words of a question in one language, read as terms of texts in another: by what they face where documents exist in
 * both; names, and words that nothing faces, as they stand or written in Latin letters.
 */
export function readAcross(
  words: readonly string[],
  { from, to, translator }: { from: Contents; to: Contents; translator: Translator },
): ReadWord[] {
  return weightiest(from.read(words)).map((read) => {
    const translated = translate(read, translator);
    if (read.reading === 'known' && translated.meaning.terms.length > 0) return translated;
    const [asItStands] = readAsItStands([read.word], to);
    if (asItStands === undefined || asItStands.meaning.terms.length === 0) return translated;
    return asItStands.reading === 'known' || translated.meaning.terms.length === 0 ? asItStands : translated;
  });
}

/** Walls of text are read by what is rare in them. */
function weightiest(words: readonly ReadWord[]): readonly ReadWord[] {
  if (words.length <= MOST_WORDS) return words;
  return [...words].sort((one, other) => other.meaning.weight - one.meaning.weight).slice(0, MOST_WORDS);
}

/** Words of another language looked for as they are, or as they would be written in Latin letters. */
export function readAsItStands(words: readonly string[], to: Contents): ReadWord[] {
  return to.read(words).map((read) => {
    if (read.meaning.terms.length > 0) return read;
    const [inLatin] = to.read([romanized(read.word)]);
    return inLatin ?? read;
  });
}

/**
 * Each term a word may stand for brings its translations; a term that several bring counts as the surest of them says.
 * The word keeps its own weight: how rare a thing is in one language tells better than how rare its likely names are.
 */
function translate({ word, reading, meant, meaning }: ReadWord, translator: Translator): ReadWord {
  const sureness = new Map<number, number>();
  for (const [term, sure] of meaning.terms.slice(0, reading === 'known' ? 1 : MOST_TERMS)) {
    for (const [other, share] of translator.translate(term)) {
      sureness.set(other, Math.max(sureness.get(other) ?? 0, sure * share));
    }
  }
  const terms = [...sureness].sort(([, one], [, other]) => other - one);
  return { word, reading, meant, meaning: { terms, weight: terms.length === 0 ? 0 : meaning.weight } };
}
