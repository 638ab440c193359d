import { answerWeights } from './answer-weights.js';
import type { AskedContents } from './asked-contents.js';
import { probabilityOf } from './weighing.js';

/** A document and those of its sentences that answer, as places in its body; `confidence` is how probably one of them does. */
export type FoundAnswer = { readonly id: string; readonly sentences: number[]; readonly confidence: number };

/**
 * Sentences of at least this share of the surest one's probability are chosen: fewer where a text is at hand and its
 * answer is pointed out, more where they are all that is shown.
 */
export const WORTH_CHOOSING = { pointedOut: 0.5, shown: 0.42 } as const;

/**
 * The sentences of one text that answer, as places in its body; none when the text does not answer. A text that is not
 * among those that speak most of the question does not.
 */
export function findSentences(asked: AskedContents, unit: number): number[] {
  if (!asked.hits.some((hit) => hit.unit === unit)) return [];
  const { chain, figures } = asked.candidate(unit, answerWeights.chain);
  const isAnswered = probabilityOf(figures, answerWeights.answers) >= answerWeights.answersFrom;
  return isAnswered ? chosen(chain.answers, WORTH_CHOOSING.pointedOut) : [];
}

/**
 * The best answer there is, or null when no text speaks of the question: sentences of the text that search puts first.
 * Its confidence may be too low to show it.
 */
export function findAnswer(asked: AskedContents): FoundAnswer | null {
  const [best] = asked.hits;
  if (best === undefined) return null;
  const { id, chain, figures } = asked.candidate(best.unit, answerWeights.chain);
  if (chain.answers.length === 0) return null;
  return {
    id,
    sentences: chosen(chain.answers, WORTH_CHOOSING.shown),
    confidence: probabilityOf(figures, answerWeights.shown),
  };
}

/** Whether an answer of this confidence is shown. */
export function isSureEnough(confidence: number): boolean {
  return confidence >= answerWeights.shownFrom;
}

/** Places of the sentences that are probable enough beside the most probable one, in the order of the text. */
export function chosen(answers: Float64Array, share: number): number[] {
  const least = share * Math.max(...answers);
  return [...answers.keys()].filter((place) => (answers[place] as number) >= least);
}
