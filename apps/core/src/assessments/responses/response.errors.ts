import type { Problem, ResponseInput } from '@ventanilla/contracts';
import { ApiError } from '../../platform/errors/api-error.js';
import type { ResponseDocument } from './response.schema.js';
import { toResponse } from './response.view.js';

export function conflict(current: ResponseDocument | null, submitted: ResponseInput): ApiError {
  return new ApiError(
    'conflict',
    'Somebody else answered first. Nothing was overwritten: compare both and save again.',
    {
      conflict: { current: current && toResponse(current), submitted },
    },
  );
}

/** Whoever answers for one institution learns of no other question that it was not asked. */
export function notAsked(): ApiError {
  return new ApiError('notFound', 'This institution is not asked this question. Look at the matrix of the round.');
}

export function takesNoAnswers(phase: string): ApiError {
  return new ApiError('wrongState', `No answers are taken in this phase (${phase}). Nothing was changed.`);
}

export function unknownFile(at: number): Problem {
  const message = 'There is no such file of this institution. Send the file first, then the answer.';
  return { path: `evidence.${at}.file`, code: 'unknownFile', message };
}

/** A problem of an answer, where it is in the request. */
export function inResponse({ path, code, message }: Problem): Problem {
  return { path: `response.${path}`, code, message };
}
