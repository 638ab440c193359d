import { END, saturated } from '../index/text-index.js';
import type { Reading, ReadWord } from '../index/word-reader.js';
import { type Bonus, CloseLook, type Question, type Scope } from './close-look.js';
import type { Contents } from './contents.js';

/** A term that a word of a question stands for, and where it stands in the document. */
export type ExplainedTerm = {
  term: string;
  /** How surely it is meant, from 0 to 1. */
  sureness: number;
  /** Whether the thesaurus knows it to mean the same. */
  named: boolean;
  inTitle: number;
  inBody: number;
};

/** A word of a question as it was understood, and what it adds to the score of a document. */
export type ExplainedWord = {
  word: string;
  reading: Reading;
  /** As it should have been written. */
  meant: string;
  /** How much finding it tells: rare words much, common ones little. */
  weight: number;
  adds: number;
  /** The surest terms, and all that stand in the document. */
  terms: ExplainedTerm[];
};

/** Why a document has its score, as plain JSON. What the words and the bonuses add makes up the score. */
export type Explanation = { id: string; language: string; score: number; words: ExplainedWord[]; bonuses: Bonus };

const SUREST = 5;

/** Explains the score of a unit for a question as it was read. */
export function explainUnit(
  contents: Contents,
  unit: number,
  { read, words, scope }: Question & { readonly scope: Scope },
): Explanation {
  const bonuses = new CloseLook(contents.index, { read, words }, scope).bonusesOf(unit);
  const explained = read.map((word) => explainWord(contents, unit, word));
  const added = explained.reduce((sum, { adds }) => sum + adds, 0);
  const score = Object.values(bonuses).reduce((sum, bonus) => sum + bonus, added);
  return { id: contents.idOf(unit), language: contents.language, score, words: explained, bonuses };
}

function explainWord(
  { index }: Contents,
  unit: number,
  { word, reading, meant, named, meaning: { terms, weight } }: ReadWord,
): ExplainedWord {
  const frequencies = index.frequenciesOf(unit);
  const frequency = terms.reduce((sum, [term, sureness]) => sum + sureness * (frequencies.get(term) ?? 0), 0);
  const shown = terms.filter(([term], place) => place < SUREST || frequencies.has(term));
  const row = index.termRowOf(unit);
  return {
    word,
    reading,
    meant,
    weight,
    adds: weight * saturated(frequency),
    terms: shown.map(([term, sureness]) => ({
      term: index.terms.termOf(term),
      sureness,
      named: named.has(term),
      ...placesOf(term, row),
    })),
  };
}

function placesOf(term: number, row: Int32Array): { inTitle: number; inBody: number } {
  const titleEnd = row.indexOf(END);
  const inTitle = countOf(term, row.subarray(0, titleEnd));
  return { inTitle, inBody: countOf(term, row) - inTitle };
}

function countOf(term: number, row: Int32Array): number {
  return row.filter((other) => other === term).length;
}
