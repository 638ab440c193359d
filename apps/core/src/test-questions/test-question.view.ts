import type { TestQuestion } from '@ventanilla/contracts';
import type { TestQuestionDocument } from './test-question.schema.js';

export function toTestQuestion({
  _id,
  keys: _keys,
  search: _search,
  lastRun,
  createdAt,
  updatedAt,
  ...values
}: TestQuestionDocument): TestQuestion {
  return {
    ...values,
    id: _id.toHexString(),
    lastRun: lastRun && { ...lastRun, at: lastRun.at.toISOString() },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
