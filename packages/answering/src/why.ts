import { followUp } from './context.js';
import { type Coverage, coverageOf, isCovered } from './coverage.js';
import type { Question } from './decide.js';
import type { AnsweringKind, Entry } from './entry.js';
import { termsOf, wordsOf } from './index/impacts.js';
import { type Field, mayAnswer, unitsOf } from './index/units.js';
import type { Knowledge } from './knowledge.js';
import { detectLanguage } from './language/detect-language.js';
import { mentionsIn } from './lexicon/lexicon.js';
import { standingOut } from './meaning/by-meaning.js';
import { meaningPoints, type Nearness, nearnessOf } from './meaning/nearness.js';
import { type Ranked, rank } from './rank.js';
import { isStopword } from './text/stopwords.js';
import { questionTokens } from './text/tokens.js';
import { type Understanding, understand } from './understand.js';

/** A word of a question: as it was written, as it was understood, and what it speaks of. */
export type WhyWord = {
  asked: string;
  meant: string;
  /** Ids of the lexicon's concepts that the word is part of. */
  concepts: string[];
  /** False for the small words that tell nothing about what is asked. */
  counts: boolean;
};

/**
 * What one term adds to an entry's rank, and in which fields of the entry it stands (none when they are not known). What
 * meaning adds as a whole is a term of its own, without a name.
 */
export type WhyTerm = { term: string; kind: 'word' | 'concept' | 'topic' | 'meaning'; points: number; fields: Field[] };

/** An entry that was weighed. It may be shown when it speaks of enough of what is asked. */
export type WhyCandidate = {
  key: string;
  kind: AnsweringKind;
  /** The part of a guide that was found, from 0; null for other kinds. */
  section: number | null;
  score: number;
  /** The share of what is asked that it speaks of, 0 to 1, read from needs or from words alone. */
  coverage: Coverage;
  isEnough: boolean;
  terms: WhyTerm[];
};

/** Why a question is answered as it is, as plain JSON for an editor. */
export type Why = {
  words: WhyWord[];
  /** What was asked for, by the ids of concepts. */
  needs: string[];
  /** The share of the needs, and of the words, from which on an entry answers. */
  enough: Record<Coverage['basis'], number>;
  /** Best first, at most eight. */
  candidates: WhyCandidate[];
};

const MOST_CANDIDATES = 8;

/** A question with what `decide` was handed beside it. */
type Explained = Pick<Question, 'question' | 'language' | 'languageHint' | 'context' | 'today' | 'similarities'>;

/**
 * Explains how a question was understood and which entries were weighed. Takes the question as `decide` does; `entryOf`
 * gives the published entries, to tell the fields a word stands in.
 */
export function explainDecision(
  knowledge: Knowledge,
  { question, language, languageHint, context = null, today, similarities }: Explained,
  entryOf: (key: string) => Entry | null,
): Why {
  const spoken = detectLanguage(question, languageHint ?? language);
  const understanding = followUp(understand(knowledge, question, spoken), context);
  const { coverage, wordCoverage } = knowledge.thresholds;
  const ranked = rank(knowledge, understanding, today ?? null);
  const weighed = { understanding, entryOf, best: ranked[0]?.score ?? 0, nearness: nearnessOf(similarities) };
  return {
    words: wordsIn(question, understanding),
    needs: understanding.needs.map(({ concept }) => concept),
    enough: { needs: coverage, words: wordCoverage },
    candidates: withStandingOut(ranked, standingOut(knowledge, weighed.nearness, today ?? null))
      .map((candidate) => candidateOf(knowledge, weighed, candidate))
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST_CANDIDATES),
  };
}

/** The best by words, then those that only meaning speaks for. */
function withStandingOut(ranked: readonly Ranked[], standing: readonly Ranked[]): Ranked[] {
  const best = ranked.slice(0, MOST_CANDIDATES);
  const keys = new Set(ranked.map(({ key }) => key));
  return [...best, ...standing.filter(({ key }) => !keys.has(key))];
}

function wordsIn(question: string, { words }: Understanding): WhyWord[] {
  const mentions = mentionsIn(words);
  const asked = questionTokens(question);
  return words.map((meant, place) => {
    const here = mentions.filter(({ start, end }) => start <= place && place < end);
    const concepts = [...new Set(here.map(({ concept }) => concept.id))];
    return { asked: asked[place] ?? meant, meant, concepts, counts: concepts.length > 0 || !isStopword(meant) };
  });
}

/** What candidates are weighed by: the question, and what stands out in meaning beside the best score by words. */
type Weighed = {
  understanding: Understanding;
  entryOf: (key: string) => Entry | null;
  best: number;
  nearness: Nearness;
};

function candidateOf(knowledge: Knowledge, weighed: Weighed, ranked: Ranked): WhyCandidate {
  const { understanding, entryOf, best, nearness } = weighed;
  const { key, kind, section } = ranked;
  const entry = entryOf(key);
  const points = meaningPoints(nearness.get(key), best);
  const meaning: WhyTerm[] = points > 0 ? [{ term: '', kind: 'meaning', points, fields: [] }] : [];
  const terms = pointsOf(knowledge, understanding, ranked).map((term) => ({
    ...named(term.term),
    points: term.points,
    fields: entry === null ? [] : fieldsWith(term.term, entry, section),
  }));
  return {
    key,
    kind,
    section,
    score: ranked.score + points,
    coverage: coverageOf(knowledge, understanding, ranked),
    isEnough: isCovered(knowledge, understanding, ranked),
    terms: [...terms, ...meaning].sort((one, other) => other.points - one.points),
  };
}

function pointsOf(knowledge: Knowledge, { terms }: Understanding, ranked: Ranked): { term: string; points: number }[] {
  const unit = ranked.units.find((number) => knowledge.unitAt(number).section === ranked.section);
  if (unit === undefined) return [];
  return terms
    .map(({ term, weight }) => ({
      term,
      points: weight * knowledge.index.rarityOf(term) * knowledge.index.impactIn(unit, term),
    }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points || (one.term < other.term ? -1 : 1));
}

function named(term: string): Pick<WhyTerm, 'term' | 'kind'> {
  if (term.startsWith('#')) return { term: term.slice(1), kind: 'concept' };
  if (term.startsWith('@')) return { term: term.slice(1), kind: 'topic' };
  return { term, kind: 'word' };
}

function fieldsWith(term: string, entry: Entry, section: number | null): Field[] {
  if (!mayAnswer(entry)) return [];
  const unit = unitsOf(entry).find((candidate) => candidate.section === section);
  if (unit === undefined) return [];
  const found = wordsOf(unit).flatMap(({ language, fields }) =>
    fields.filter(({ words }) => [...termsOf(words, language)].includes(term)).map(({ field }) => field),
  );
  return [...new Set(found)];
}
