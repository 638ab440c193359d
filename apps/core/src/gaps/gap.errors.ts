import type { GapStanding } from '@ventanilla/contracts';
import { ApiError } from '../platform/errors/api-error.js';
import type { GapDocument } from './gap.schema.js';

export function unknownGap(): ApiError {
  return new ApiError('notFound', 'There is no such gap, or it is not in your municipalities.');
}

export function gapConflict(): ApiError {
  return new ApiError(
    'conflict',
    'Somebody else was faster, or people asked again. Nothing was changed: look at it again.',
  );
}

export function notItsQuestion(): ApiError {
  return new ApiError(
    'notFound',
    'This gap has no such question, or its words are not kept any more. Look at it again.',
  );
}

/** Refuses a step that does not begin where the gap stands. */
export function requireGapIn(gap: GapDocument, states: readonly GapStanding[], otherwise: string): void {
  if (states.includes(gap.state)) return;
  throw wrongGapState(otherwise);
}

export function wrongGapState(message: string): ApiError {
  return new ApiError('wrongState', message, { problems: [{ path: 'state', code: 'state', message }] });
}

export function requireGapVersion(gap: GapDocument, version: number): void {
  if (gap.version !== version) throw gapConflict();
}
