import type { Topic } from '../entry.js';
import { mentionsIn } from '../lexicon/lexicon.js';
import { stem } from '../text/stem.js';
import { isStopword } from '../text/stopwords.js';
import { tokensOf } from '../text/tokens.js';
import { conceptTerm, pairTerm, topicTerm } from './terms.js';
import type { Field, UnitText } from './units.js';

/** How much a word counts by where it stands, the length a field usually has, and how much length is held against it. */
const FIELDS: Readonly<Record<Field, { weight: number; usualLength: number; lengthMatters: number }>> = {
  title: { weight: 3, usualLength: 6, lengthMatters: 0.3 },
  keywords: { weight: 2.5, usualLength: 12, lengthMatters: 0.1 },
  summary: { weight: 1.5, usualLength: 30, lengthMatters: 0.4 },
  body: { weight: 1, usualLength: 80, lengthMatters: 0.5 },
};

/** BM25's saturation: how quickly more of the same word stops to count. */
const SATURATION = 1.6;
/** A topic is said once, by a person who filed the entry: it counts like a word of the title. */
const TOPIC_IMPACT = 0.6;

/** A unit cut into words. */
export type UnitWords = readonly { language: string; fields: readonly { field: Field; words: readonly string[] }[] }[];

/** Cuts the texts of a unit into words. */
export function wordsOf({ texts }: UnitText): UnitWords {
  return texts.map(({ language, fields }) => ({
    language,
    fields: fields.map(([field, text]) => ({ field, words: tokensOf(text) })),
  }));
}

/**
 * The impact of each term in a unit, between 0 and 1: BM25F's term frequency part. The usual lengths are fixed, not
 * averages of the collection, so that a unit's impacts never change when others come and go. Where an entry exists in
 * several languages a term counts as in the language where it counts most.
 */
export function impactsOf(unit: UnitWords, topics: readonly Topic[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { language, fields } of unit) {
    for (const [term, frequency] of frequenciesIn(fields, language)) {
      frequencies.set(term, Math.max(frequencies.get(term) ?? 0, frequency));
    }
  }
  const impacts = new Map<string, number>();
  for (const [term, frequency] of frequencies) impacts.set(term, frequency / (frequency + SATURATION));
  for (const topic of topics) impacts.set(topicTerm(topic), TOPIC_IMPACT);
  return impacts;
}

function frequenciesIn(fields: UnitWords[number]['fields'], language: string): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { field, words } of fields) {
    const value = valueIn(field, words.length);
    for (const term of termsOf(words, language)) frequencies.set(term, (frequencies.get(term) ?? 0) + value);
  }
  return frequencies;
}

function valueIn(field: Field, length: number): number {
  const { weight, usualLength, lengthMatters } = FIELDS[field];
  return weight / (1 - lengthMatters + lengthMatters * (length / usualLength));
}

/** The terms under which words of a language are found: their stems, and the concepts they speak of. */
export function* termsOf(words: readonly string[], language: string): Generator<string> {
  for (const word of words) if (!isStopword(word)) yield stem(word, language);
  const mentions = mentionsIn(words);
  const countries = new Set(
    mentions.filter(({ concept }) => concept.role === 'country').map(({ concept }) => concept.id),
  );
  for (const { concept } of mentions) {
    yield conceptTerm(concept.id);
    if (concept.id === 'consulate') for (const country of countries) yield pairTerm(concept.id, country);
  }
}
