import type { Answer } from './answer.js';

/** Those who gave the same answer to an indicator. */
export type Side = { step: string; answers: readonly Answer[] };

/** An indicator on which institutions do not agree, with every side. Which is right is for people to decide. */
export type Contradiction = { indicator: string; sides: readonly Side[] };

/**
 * The indicators on which institutions gave different answers, in the order in which they were first answered. "Not
 * identified" against "yes" is one too: one institution knows what the other does not.
 */
export function findContradictions(answers: readonly Answer[]): Contradiction[] {
  const indicators = [...new Set(answers.map(({ indicator }) => indicator))];
  return indicators
    .map((indicator) => ({ indicator, sides: sidesOf(answers.filter((answer) => answer.indicator === indicator)) }))
    .filter(({ sides }) => sides.length > 1);
}

/** Answers to one indicator, put together by what they say. */
export function sidesOf(answers: readonly Answer[]): Side[] {
  const steps = [...new Set(answers.map(({ step }) => step))];
  return steps.map((step) => ({ step, answers: answers.filter((answer) => answer.step === step) }));
}
