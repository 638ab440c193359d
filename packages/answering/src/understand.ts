import { askedObjects } from './asked-object.js';
import { type Aspect, aspectsIn, isAspectWord } from './aspects.js';
import type { Topic } from './entry.js';
import type { WeightedTerm } from './index/inverted-index.js';
import { conceptTerm, pairTerm, topicTerm } from './index/terms.js';
import type { Knowledge } from './knowledge.js';
import { isBroad } from './lexicon/broad.js';
import type { Concept } from './lexicon/concept.js';
import { getConcept, type Mention, mentionsIn } from './lexicon/lexicon.js';
import { isAround } from './text/asking-words.js';
import { correctWords } from './text/corrector.js';
import { withoutElisions } from './text/elision.js';
import { stem } from './text/stem.js';
import { isStopword } from './text/stopwords.js';
import { questionTokens } from './text/tokens.js';
import { vocabularyCorrector } from './vocabulary.js';

/** What an answer must speak of: a term of the index, those that come near it, and how much it matters. */
export type Need = { term: string; concept: string; near: readonly string[]; weight: number };

/**
 * A content word of the question, outside the lexicon or in it, with the terms it may stand under. `isAround`: people put
 * it around whatever they ask for ("looking for").
 */
export type WordTerms = { word: string; terms: readonly string[]; isAround: boolean };

/** A question taken apart. */
export type Understanding = {
  words: readonly string[];
  aspects: readonly Aspect[];
  needs: readonly Need[];
  /** Whether the needs are only behind what the asker tells of themselves ("sin DNI"). */
  isSituation: boolean;
  /** Terms for ranking, each once. */
  terms: readonly WeightedTerm[];
  contentWords: readonly WordTerms[];
  /** Of what a class, a permit or an embassy is asked for, where the lexicon knows nothing of it: "chess". */
  objects: readonly WordTerms[];
  topics: readonly Topic[];
  /** Terms of the asker's standing ("sin DNI", "extranjera"): what the law says about it is worth showing. */
  standing: readonly string[];
  /** Ids of the concepts that say for whom ("child"). */
  who: readonly string[];
  /** Ids of the countries that are named. */
  countries: readonly string[];
  /** Keys of what was shown before, when this is a follow-up: they stay in front. */
  focus: readonly string[];
};

/** How much a concept counts for ranking, by the part it plays. */
const ROLE_WEIGHT = { need: 2, condition: 0.8, who: 0.6, country: 0.8 } as const;
const WORD_WEIGHT = 1;
const NEAR_WEIGHT = 0.5;
const TOPIC_WEIGHT = 0.7;

/** Takes a question apart against what a municipality has published. */
export function understand(knowledge: Knowledge, question: string, language: string): Understanding {
  const words = wordsOf(knowledge, question);
  const mentions = withoutHidden(mentionsIn(words));
  const needs = needsOf(mentions);
  const topics = topicsOf(needs);
  const contentWords = contentWordsOf(knowledge, words, language);
  return {
    words,
    aspects: aspectsIn(words),
    needs,
    isSituation: needs.length > 0 && idsOf(mentions, 'need').length === 0,
    topics,
    contentWords,
    objects: objectsIn({ words, needs, contentWords, language }),
    standing: idsOf(mentions, 'condition').concat(idsOf(mentions, 'who')).filter(isStanding).map(conceptTerm),
    who: idsOf(mentions, 'who'),
    countries: idsOf(mentions, 'country'),
    focus: [],
    terms: weigh(mentions, needs, topics, contentWords),
  };
}

function wordsOf(knowledge: Knowledge, question: string): string[] {
  const correctors = [vocabularyCorrector, knowledge.words];
  const isKnown = (word: string) => correctors.some((corrector) => corrector.knows(word));
  return correctWords(withoutElisions(questionTokens(question), isKnown), correctors);
}

const STANDING: ReadonlySet<string> = new Set(['withoutDni', 'hasPrecaria', 'migrant']);

function isStanding(id: string): boolean {
  return STANDING.has(id);
}

/** A condition ("sin DNI") hides what it is made of: nobody who says so asks for a DNI. So does a mobile consulate. */
function withoutHidden(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => !mentions.some((other) => hides(other, mention)));
}

function hides(other: Mention, mention: Mention): boolean {
  if (other.concept === mention.concept || mention.concept.role !== 'need') return false;
  const covers = other.start <= mention.start && other.end >= mention.end;
  const isLonger = other.end - other.start > mention.end - mention.start;
  const isMobile = other.concept.id === 'mobileConsulate' && mention.concept.id === 'consulate';
  return covers && isLonger && (other.concept.role === 'condition' || isMobile);
}

function needsOf(mentions: readonly Mention[]): Need[] {
  const countries = idsOf(mentions, 'country');
  const concepts = new Set(mentions.filter(({ concept }) => concept.role === 'need').map(({ concept }) => concept));
  if (concepts.size === 0) return idsOf(mentions, 'condition').flatMap(needsBehind);
  return [...concepts].map((concept) => needOf(concept, countries));
}

/** Who only tells their situation ("estoy indocumentada") asks for what would change it. */
function needsBehind(condition: string): Need[] {
  return getConcept(condition).near.map((id) => needOf(getConcept(id), []));
}

function needOf(concept: Concept, countries: readonly string[]): Need {
  const [country] = countries;
  const { id, weight } = concept;
  if (id === 'consulate' && country !== undefined) {
    return { concept: id, term: pairTerm(id, country), near: [], weight };
  }
  return { concept: id, term: conceptTerm(id), near: concept.near.map(conceptTerm), weight };
}

function idsOf(mentions: readonly Mention[], role: Concept['role']): string[] {
  return [...new Set(mentions.filter(({ concept }) => concept.role === role).map(({ concept }) => concept.id))];
}

/** The topics of the needs, the weightiest first. */
function topicsOf(needs: readonly Need[]): Topic[] {
  const weights = new Map<Topic, number>();
  for (const { concept, weight } of needs) {
    const { topic } = getConcept(concept);
    if (topic !== null) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}

function contentWordsOf(knowledge: Knowledge, words: readonly string[], language: string): WordTerms[] {
  const languages = [...new Set([language, ...knowledge.municipality.languages])];
  const content = new Set(
    words.filter((word) => !isStopword(word) && !isAspectWord(word) && !knowledge.isPlaceWord(word)),
  );
  return [...content].map((word) => {
    const stems = languages.map((code) => stem(word, code));
    return { word, terms: [...new Set(stems)], isAround: isAround(word, language, stems[0]) };
  });
}

type Said = Pick<Understanding, 'words' | 'needs' | 'contentWords'> & { language: string };

function objectsIn({ words, needs, contentWords, language }: Said): WordTerms[] {
  if (needs.length === 0) return [];
  const objects = new Set(askedObjects(words, { language, isBroad: needs.every(({ concept }) => isBroad(concept)) }));
  return contentWords.filter(({ word }) => objects.has(word));
}

function weigh(
  mentions: readonly Mention[],
  needs: readonly Need[],
  topics: readonly Topic[],
  contentWords: readonly WordTerms[],
): WeightedTerm[] {
  const weights = new Map<string, number>();
  const raise = (term: string, weight: number) => weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  for (const { terms } of contentWords) for (const term of terms) raise(term, WORD_WEIGHT);
  for (const { concept } of mentions) raise(conceptTerm(concept.id), ROLE_WEIGHT[concept.role]);
  for (const need of needs) {
    raise(need.term, ROLE_WEIGHT.need * need.weight);
    for (const near of need.near) raise(near, NEAR_WEIGHT);
  }
  for (const topic of topics) raise(topicTerm(topic), TOPIC_WEIGHT);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}
