import type { Question } from '@ventanilla/contracts';
import type { QuestionDocument } from './question.schema.js';

/** Without the asker: nobody who reads questions needs to know which belong together. */
export function toQuestion({ _id, askedAt, day: _day, asker: _asker, ...question }: QuestionDocument): Question {
  return { ...question, id: _id.toHexString(), askedAt: askedAt.toISOString() };
}
