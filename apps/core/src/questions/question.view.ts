import type { Question } from '@ventanilla/contracts';
import type { QuestionDocument } from './question.schema.js';

/** Without the asker: nobody who reads questions needs to know which belong together. */
export function toQuestion(document: QuestionDocument): Question {
  const { _id, askedAt, day: _day, asker: _asker, toGather: _toGather, gap, ...question } = document;
  return { ...question, id: _id.toHexString(), askedAt: askedAt.toISOString(), gap: gap?.toHexString() ?? null };
}
