import type { TestQuestionInput } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { TestQuestionDocument } from './test-question.schema.js';
import { toTestQuestion } from './test-question.view.js';

export function unknown(): never {
  throw new ApiError('notFound', 'There is no such test question, or it is not in your municipalities.');
}

export function conflict(current: TestQuestionDocument, submitted: TestQuestionInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toTestQuestion(current), submitted },
  });
}

export function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'This municipality has this test question in this language already. Change that one.');
}

/** Who only works in some languages keeps test questions in those. */
export function requireLanguage({ staff }: StaffCaller, language: string): void {
  if (staff.languages.length === 0 || staff.languages.includes(language)) return;
  throw new ApiError('refused', `You do not work in this language: ${language}. Nothing was changed.`);
}
