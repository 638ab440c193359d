import { officialese } from './officialese.js';
import { passive } from './passive.js';
import { measureOf, type Score, scoreOf } from './score.js';
import { syllablesOf } from './syllables.js';
import { type Piece, sentencesOf, wordsOf } from './units.js';

/** One thing that makes a text hard, and where: `better` is what to write instead, where there is such a word. */
export type HardSpot = Piece &
  (
    | { kind: 'longSentence'; words: number }
    | { kind: 'longWord'; syllables: number }
    | { kind: 'passive' }
    | { kind: 'officialese'; better: string }
  );

/** A sentence that is hard, with everything that makes it so. */
export type HardSentence = Piece & { spots: HardSpot[] };

/** How easy a text is to read, and what would make it easier. `score` is null when there is too little text to tell. */
export type Readability = { score: Score | null; words: number; hard: HardSentence[] };

/** From so many words on a sentence is heard twice before it is understood; the styles of plain language agree on about so many. */
const LONG_SENTENCE: Readonly<Record<string, number>> = { es: 25, pt: 25, fr: 25, en: 20, ht: 20 };

/** From so many syllables on a word is long; Romance words are longer than English ones. */
const LONG_WORD: Readonly<Record<string, number>> = { es: 6, pt: 6, fr: 5, en: 5, ht: 6 };

/**
 * Says how easy a text is and which sentences make it hard. Works for the languages of the bot; any other language
 * has no score and no hard sentences. Pure: the same text gives the same result.
 */
export function readabilityOf(text: string, language: string): Readability {
  const measure = measureOf(text, language);
  const hard = sentencesOf(text)
    .map((sentence) => ({ ...sentence, spots: spotsIn(sentence, language) }))
    .filter(({ spots }) => spots.length > 0);
  return { score: scoreOf(measure, language), words: measure.words, hard };
}

function spotsIn(sentence: Piece, language: string): HardSpot[] {
  const words = wordsOf(sentence.text).map((word) => moved(word, sentence.start));
  return [
    ...longSentence(sentence, words.length, language),
    ...officialWords(sentence, language),
    ...passives(sentence, language),
    ...longWords(words, language),
  ];
}

function longSentence(sentence: Piece, words: number, language: string): HardSpot[] {
  const limit = LONG_SENTENCE[language];
  return limit !== undefined && words > limit ? [{ ...sentence, kind: 'longSentence', words }] : [];
}

function longWords(words: readonly Piece[], language: string): HardSpot[] {
  const limit = LONG_WORD[language];
  if (limit === undefined) return [];
  return words.flatMap((word) => {
    const syllables = syllablesOf(word.text, language) ?? 0;
    return syllables >= limit ? [{ ...word, kind: 'longWord' as const, syllables }] : [];
  });
}

function passives(sentence: Piece, language: string): HardSpot[] {
  const pattern = passive[language];
  if (!pattern) return [];
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    ...moved({ text: match[0], start: match.index, end: match.index + match[0].length }, sentence.start),
    kind: 'passive',
  }));
}

function officialWords(sentence: Piece, language: string): HardSpot[] {
  return patternsOf(language).flatMap(({ pattern, better }) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      ...moved({ text: match[0], start: match.index, end: match.index + match[0].length }, sentence.start),
      kind: 'officialese' as const,
      better,
    })),
  );
}

type Pattern = { pattern: RegExp; better: string };
const patterns = new Map<string, Pattern[]>();

function patternsOf(language: string): Pattern[] {
  const known = patterns.get(language);
  if (known) return known;
  const made = Object.entries(officialese[language] ?? {}).map(([wording, better]) => ({
    pattern: new RegExp(`(?<!\\p{L})${wording.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'giu'),
    better,
  }));
  patterns.set(language, made);
  return made;
}

function moved({ text, start, end }: Piece, by: number): Piece {
  return { text, start: start + by, end: end + by };
}
