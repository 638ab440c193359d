import type { Page } from '../evaluation/engines/engine.js';
import { randomFrom } from './random.js';

/** What pages are put together from, and questions to ask of them. */
export type Material = {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
};

const SENTENCES_A_PAGE = 8;
const SEED = 4;

/** As many pages of one area as wanted, each a title and eight sentences drawn by rule: the same every time. */
export function pagesFrom({ titles, sentences }: Material, count: number, area: string): Page[] {
  const random = randomFrom(SEED);
  const oneOf = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? '';
  return Array.from({ length: count }, (_, number) => ({
    id: `page-${number}`,
    area,
    title: oneOf(titles),
    body: Array.from({ length: SENTENCES_A_PAGE }, () => oneOf(sentences)),
  }));
}

const SYLLABLES =
  'ba be bo da di du fa fe ga go ha he ka ki la le ma mi na no pa ra re sa so ta te ti wa we za zu'.split(' ');
const WORDS = 20_000;
const WORDS_A_SENTENCE = 12;
const WORDS_A_QUESTION = 8;

/** Material of invented words, a few of them frequent and most of them rare, as in a language. */
export function inventedMaterial(): Material {
  const random = randomFrom(SEED);
  const words = Array.from({ length: WORDS }, () => inventedWord(random));
  // The share of a number from 0 to 1 that is squared twice falls off about as word frequencies do.
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() ** 4 * WORDS)] ?? '').join(' ');
  const texts = (count: number, length: number) => Array.from({ length: count }, () => text(length));
  return { titles: texts(500, 3), sentences: texts(16_000, WORDS_A_SENTENCE), questions: texts(100, WORDS_A_QUESTION) };
}

function inventedWord(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  );
  return syllables.join('');
}
