import type { OmosQuestion } from './omos.js';

/** Gives the numbers of the sentences of a page that answer a question, the title being number 0; none: it does not answer. */
export type SentenceFinder = (question: OmosQuestion) => readonly number[];

/**
 * How sentences were found, as shares of 1. Beside the data set's own F, which giving every sentence games, stand
 * figures that a person would feel.
 */
export type SentencesFound = {
  /** Harmonic mean of precision and recall, each averaged over answerable questions; saying nothing has precision 1. */
  readonly f: number;
  /** Mean precision over the answerable questions that something was said to. */
  readonly precisionWhenAnswered: number;
  /** Mean over answerable questions of each one's own F1; saying nothing has 0. */
  readonly meanF1: number;
  /** F of "this page does not answer", over all questions. */
  readonly noAnswerF: number;
  /** Answerable questions that nothing was said to. */
  readonly falseAbstention: number;
};

/** Judges what a finder gives for each question's own page. */
export function judgeSentences(questions: readonly OmosQuestion[], find: SentenceFinder): SentencesFound {
  const judged = questions.map((question) => judgeOne(question.answers, find(question)));
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
  const said = answerable.filter(({ isSilent }) => !isSilent);
  const silent = judged.filter(({ isSilent }) => isSilent);
  const rightlySilent = silent.filter(({ isAnswerable }) => !isAnswerable).length;
  return {
    f: harmonic(mean(answerable, 'precision'), mean(answerable, 'recall')),
    precisionWhenAnswered: mean(said, 'precision'),
    meanF1: mean(answerable, 'f1'),
    noAnswerF: harmonic(
      rightlySilent / Math.max(1, silent.length),
      rightlySilent / Math.max(1, judged.length - answerable.length),
    ),
    falseAbstention: 1 - said.length / answerable.length,
  };
}

type Judged = { isAnswerable: boolean; isSilent: boolean; precision: number; recall: number; f1: number };

function judgeOne(answers: readonly number[], found: readonly number[]): Judged {
  const right = found.filter((number) => answers.includes(number)).length;
  const precision = found.length === 0 ? 1 : right / found.length;
  const recall = answers.length === 0 ? 1 : right / answers.length;
  const f1 = found.length === 0 ? 0 : harmonic(precision, recall);
  return { isAnswerable: answers.length > 0, isSilent: found.length === 0, precision, recall, f1 };
}

function mean(judged: readonly Judged[], figure: 'precision' | 'recall' | 'f1'): number {
  return judged.reduce((sum, one) => sum + one[figure], 0) / judged.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
