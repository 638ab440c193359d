import type { TestResult } from './test-question.repository.js';
import type { TestQuestionDocument } from './test-question.schema.js';
import type { Outcome } from './test-run.js';
import { isAsExpected, isSameAnswer } from './verdict.js';

/** The result of each question that was asked. */
export function resultsOf(outcomes: readonly Outcome[], at: Date, revision: number): TestResult[] {
  return outcomes.map(({ question, after }) => ({
    _id: question._id,
    state: isAsExpected(question.expects, after) ? 'passed' : 'failed',
    lastRun: { at, revision, answer: after },
  }));
}

/** Only what came out otherwise than last time: a publish writes no more than it must. */
export function changedResults(outcomes: readonly Outcome[], at: Date, revision: number): TestResult[] {
  const known = new Map(outcomes.map(({ question }) => [question._id, question]));
  return resultsOf(outcomes, at, revision).filter((result) => isNews(known.get(result._id), result));
}

function isNews(question: TestQuestionDocument | undefined, { state, lastRun }: TestResult): boolean {
  return question?.state !== state || !isSameAnswer(question.lastRun?.answer ?? null, lastRun?.answer ?? null);
}
