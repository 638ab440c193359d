import { conceptTerm, pairTerm } from '../index/terms.js';
import { detectLanguage } from '../language/detect-language.js';
import { isBroad } from '../lexicon/broad.js';
import type { Role } from '../lexicon/concept.js';
import { everydayCorrector, everydayIn } from '../lexicon/everyday.js';
import { type Mention, mentionsIn } from '../lexicon/lexicon.js';
import { isAround } from '../text/asking-words.js';
import { correctWords } from '../text/corrector.js';
import { soundOf } from '../text/sound.js';
import { stem } from '../text/stem.js';
import { isStopword } from '../text/stopwords.js';
import { questionTokens } from '../text/tokens.js';
import { vocabularyCorrector } from '../vocabulary.js';

/** Something a question is about: a concept ("#dni"), or the sound of a word's stem ("rejistr"). */
export type Trait = { name: string; weight: number };

export type AskedWords = {
  /** The language the question was answered in: decides where the words do not tell. */
  languageHint?: string | undefined;
  /** Whether a word only names a place of the municipality. */
  isPlaceWord?: ((word: string) => boolean) | undefined;
};

/** How much a concept says of what a question is about. */
const CONCEPT_WEIGHT: Readonly<Record<Role, number>> = { need: 1, condition: 0.25, who: 0.2, country: 0.4 };
const MOST_WEIGHT = 2;
const BROAD_WEIGHT = 0.6;
const WORD_WEIGHT = 1;
/** A word that was taken for a slip may have been meant as it stands. */
const AS_WRITTEN_WEIGHT = 0.7;
/** A word that a concept was heard in says again, in one language, what the concept says in all of them. */
const KNOWN_WORD_WEIGHT = 0.3;
/** "How much", "where", "buy": people put them around any question. */
const AROUND_WEIGHT = 0.15;
const SHORTEST = 3;
/** Whoever writes a whole story is still asking one thing. */
const MOST_TRAITS = 24;

/**
 * What a question is about, told so that the same question in other words, other spelling and, where we know the words,
 * another language looks alike. Word order does not matter. Nothing of it can be read back as a sentence.
 *
 * @example
 * traitsOf('dnd saco el rejistro de conducir')[0]; // { name: '#drivingLicence', weight: 2 }
 */
export function traitsOf(question: string, { languageHint, isPlaceWord = () => false }: AskedWords = {}): Trait[] {
  const language = detectLanguage(question, languageHint);
  const written = questionTokens(question);
  const words = correctWords(written, [vocabularyCorrector, everydayCorrector]);
  const heard = heardIn(words);
  const weights = new Map<string, number>();
  const raise = ({ name, weight }: Trait) => weights.set(name, Math.max(weights.get(name) ?? 0, weight));
  for (const trait of conceptTraits(heard)) raise(trait);
  for (const [at, word] of words.entries()) {
    if (!says(word) || isPlaceWord(word)) continue;
    raise({ name: traitOfWord(word, language), weight: weightOf(word, { at, heard, language }) });
    const asWritten = written[at] ?? word;
    if (asWritten !== word) raise({ name: traitOfWord(asWritten, language), weight: AS_WRITTEN_WEIGHT });
  }
  return strongestFirst(weights).slice(0, MOST_TRAITS);
}

/** Traits by weight, those of one weight by name, so that the same always come in the same order. */
export function strongestFirst(weights: ReadonlyMap<string, number>): Trait[] {
  return [...weights]
    .map(([name, weight]) => ({ name, weight }))
    .sort((one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1));
}

/** Whether a folded word says anything at all. */
export function says(word: string): boolean {
  return word.length >= SHORTEST && !isStopword(word);
}

function traitOfWord(word: string, language: string): string {
  return soundOf(stem(word, language));
}

type Place = { at: number; heard: readonly Mention[]; language: string };

function weightOf(word: string, { at, heard, language }: Place): number {
  if (heard.some(({ start, end }) => at >= start && at < end)) return KNOWN_WORD_WEIGHT;
  return isAround(word, language) ? AROUND_WEIGHT : WORD_WEIGHT;
}

/** An everyday concept says more exactly what a need of the lexicon says: "multa" is a fine, not just driving. */
function heardIn(words: readonly string[]): Mention[] {
  const everyday = everydayIn(words);
  const isSaidBetter = ({ concept, start, end }: Mention) =>
    concept.role === 'need' && everyday.some((other) => other.start < end && start < other.end);
  return [...everyday, ...mentionsIn(words).filter((mention) => !isSaidBetter(mention))];
}

/** Peru's consulate is not Haiti's: a consulate with its country is a trait of its own. */
function conceptTraits(heard: readonly Mention[]): Trait[] {
  const countries = heard.filter(({ concept }) => concept.role === 'country').map(({ concept }) => concept.id);
  return heard.flatMap(({ concept: { id, role, weight } }) => {
    if (id === 'consulate' && countries.length > 0) {
      return countries.map((country) => ({ name: pairTerm(id, country), weight: MOST_WEIGHT }));
    }
    const told = isBroad(id) ? BROAD_WEIGHT : Math.min(weight, MOST_WEIGHT);
    return [{ name: conceptTerm(id), weight: CONCEPT_WEIGHT[role] * told }];
  });
}
