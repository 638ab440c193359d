import { syllablesOf } from './syllables.js';
import { sentencesOf, wordsOf } from './units.js';

/** The published formula a score comes from; `length` is our own measure, where a language has none. */
export type Formula = 'szigrisztPazos' | 'flesch' | 'fleschPortuguese' | 'kandelMoles' | 'length';

/** How hard a text is to read, in words that people use. */
export type Level = 'veryEasy' | 'easy' | 'fair' | 'hard' | 'veryHard';

/** What the formulas are made of. */
export type Measure = { words: number; sentences: number; syllables: number };

type Scale = {
  formula: Formula;
  score: (measure: Measure) => number;
  floors: readonly [number, number, number, number];
};

/** Below so many words a formula says nothing: one long word would decide. */
const ENOUGH_WORDS = 20;

const fleschFloors = [80, 65, 50, 30] as const;

const scales: Readonly<Record<string, Scale>> = {
  // Szigriszt-Pazos (1993), read on the INFLESZ scale of Barrio-Cantalejo (2008).
  es: {
    formula: 'szigrisztPazos',
    score: ({ words, sentences, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
    floors: [80, 65, 55, 40],
  },
  // Flesch (1948), with the bands of the plain language movement joined two by two.
  en: {
    formula: 'flesch',
    score: ({ words, sentences, syllables }) => 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
    floors: fleschFloors,
  },
  // Martins and others (1996): Flesch for Brazilian Portuguese, whose words are longer.
  pt: {
    formula: 'fleschPortuguese',
    score: ({ words, sentences, syllables }) => 248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
    floors: [75, 60, 50, 25],
  },
  // Kandel and Moles (1958).
  fr: {
    formula: 'kandelMoles',
    score: ({ words, sentences, syllables }) => 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
    floors: fleschFloors,
  },
  // Nobody has published a formula for Haitian Creole: words in a sentence, and nothing else.
  ht: {
    formula: 'length',
    score: ({ words, sentences }) => 120 - 3 * (words / sentences),
    floors: fleschFloors,
  },
};

const levels = ['veryEasy', 'easy', 'fair', 'hard'] as const;

/** Counts words, sentences and syllables; numbers count as words of one syllable. */
export function measureOf(text: string, language: string): Measure {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + (syllablesOf(word.text, language) ?? 1), 0);
  return { words: words.length, sentences: sentencesOf(text).length, syllables };
}

export type Score = { score: number; level: Level; formula: Formula };

/**
 * From 0 (hardest) to 100 (easiest), with the band it falls in. Null for a language without a scale and for texts of
 * fewer than twenty words.
 */
export function scoreOf(measure: Measure, language: string): Score | null {
  const scale = scales[language];
  if (!scale || measure.words < ENOUGH_WORDS) return null;
  const score = Math.round(Math.min(100, Math.max(0, scale.score(measure))));
  const at = scale.floors.findIndex((floor) => score >= floor);
  return { score, level: levels[at] ?? 'veryHard', formula: scale.formula };
}
