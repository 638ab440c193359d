import type { Problem } from '@ventanilla/contracts';
import { ApiError } from '../platform/errors/api-error.js';

export function unknownCase(): never {
  throw new ApiError('notFound', 'There is no such case, or it is not yours to see. Look in the list of cases.');
}

export function changedMeanwhile(current: unknown, submitted: unknown): ApiError {
  return new ApiError(
    'conflict',
    'Somebody else changed it first. Nothing was overwritten: look at it and do it again.',
    {
      conflict: { current, submitted },
    },
  );
}

export function isClosed(): ApiError {
  return new ApiError('wrongState', 'This case is closed. Open it again first, if that is still possible.');
}

export function isOpen(): ApiError {
  return new ApiError('wrongState', 'This case is open already. There is nothing to do.');
}

export function canNotReopen(): ApiError {
  const why = 'The person ended it, has another case open, or it was closed too long ago.';
  return new ApiError('wrongState', `This case can not be opened again. ${why}`);
}

export function stepsOpen(problems: Problem[]): ApiError {
  const message = 'Steps of a protocol are still open. Do them, or say why they do not apply; then close the case.';
  return new ApiError('wrongState', message, { problems });
}

export function notOffered(): ApiError {
  return new ApiError(
    'wrongState',
    'Nobody can be had here yet. Offer the help lines and the way to a person instead.',
  );
}

export function noOpenCase(): ApiError {
  return new ApiError('wrongState', 'There is no open case any more. Nothing was kept; ask for a person again.');
}
