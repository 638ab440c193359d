/// <reference path="./snowball-stemmers.d.ts" />
import stemmers from 'snowball-stemmers';
import { stemArabic } from './stem-arabic.js';
import { stemUkrainian } from './stem-ukrainian.js';

const ALGORITHMS: Readonly<Record<string, string>> = {
  es: 'spanish',
  pt: 'portuguese',
  en: 'english',
  fr: 'french',
  de: 'german',
  it: 'italian',
  ru: 'russian',
};

/** What a stemmer reads letters of; it leaves any other word as it is, and what mixes scripts is no word. */
const CYRILLIC = /^[\p{Script=Cyrillic}\P{L}]+$/u;
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** Languages for which our own light stemming serves better, or is all there is. */
const OWN: Readonly<Record<string, (word: string) => string>> = { ar: stemArabic, uk: stemUkrainian };

/** Folding takes the accent that a stemmer needs to know an ending; these give it back. */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/cion$/, 'ción'],
    [/sion$/, 'sión'],
  ],
  pt: [
    [/cao$/, 'ção'],
    [/coes$/, 'ções'],
    [/sao$/, 'são'],
  ],
};

type Stemmer = { stem(word: string): string };
const made = new Map<string, Stemmer>();

/** Stemming is the slowest step of indexing and words repeat: the answers are kept, up to this many words. */
const MEMORY = 50_000;
const known = new Map<string, string>();

/** The stem of a folded word in a language, folded itself; the word where we have no stemmer for the language. */
export function stem(word: string, language: string): string {
  if (word.length < 3) return word;
  const own = OWN[language];
  const algorithm = ALGORITHMS[language];
  if (own === undefined && algorithm === undefined) return word;
  if (own === undefined && !(language === 'ru' ? CYRILLIC : LATIN).test(word)) return word;
  const question = `${language}:${word}`;
  const seen = known.get(question);
  if (seen !== undefined) return seen;
  if (known.size >= MEMORY) known.clear();
  const answer = own === undefined ? snowball(word, language, algorithm ?? '') : own(word);
  known.set(question, answer);
  return answer;
}

function snowball(word: string, language: string, algorithm: string): string {
  return stripAccents(stemmerFor(algorithm).stem(restoreEnding(word, language)));
}

function stemmerFor(algorithm: string): Stemmer {
  const existing = made.get(algorithm);
  if (existing !== undefined) return existing;
  const stemmer = stemmers.newStemmer(algorithm);
  made.set(algorithm, stemmer);
  return stemmer;
}

function restoreEnding(word: string, language: string): string {
  return (ENDINGS[language] ?? []).reduce((text, [ending, accented]) => text.replace(ending, accented), word);
}

function stripAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
