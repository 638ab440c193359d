/// <reference path="./untyped-modules.d.ts" />
import stemmers from 'snowball-stemmers';

const ALGORITHMS: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
  ar: 'arabic',
};

/** Where there is no stemmer (Ukrainian) a word is cut to its first letters, the usual makeshift. */
const CUT_TO = 6;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text as they stand, in small letters: what every peer is given before any stemming. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Stems words of one language and keeps the answers, since words repeat. */
export function stemmerOf(language: string): (word: string) => string {
  const algorithm = ALGORITHMS[language];
  const cut = { stem: (word: string) => word.slice(0, CUT_TO) };
  const stemmer = algorithm === undefined ? cut : stemmers.newStemmer(algorithm);
  const known = new Map<string, string>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const stem = stemmer.stem(word);
    known.set(word, stem);
    return stem;
  };
}
