import { ApiError } from '../platform/errors/api-error.js';

// Control characters, halves of broken pairs, invisible spaces and marks that turn the direction of text around.
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** The question as it is understood: without what no person can have meant to write. */
export function readableQuestion(question: string): string {
  const readable = question.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  if (readable !== '') return readable;
  throw new ApiError('invalid', 'There is nothing to read in this question. Write it in words.', {
    problems: [{ path: 'question', code: 'unreadable', message: 'Write a question in words' }],
  });
}
