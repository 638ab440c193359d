import { ApiError } from '../../platform/errors/api-error.js';

export function unknownReferral(): never {
  throw new ApiError('notFound', 'There is no such referral, or it is not yours to see.');
}

export function noConsent(): ApiError {
  const message =
    'There is no consent that holds: the person has not agreed, has taken it back, or agreed too long ago.';
  return new ApiError('wrongState', `${message} Ask them again. Nothing was recorded.`);
}

export function notWaiting(): ApiError {
  return new ApiError('wrongState', 'This was not asked any more, or too long ago. Nothing is passed on.');
}

export function passedOnAlready(): ApiError {
  return new ApiError('wrongState', 'This is settled or was passed on already; it can not be taken back here.');
}

export function doesNotFit(): ApiError {
  const message =
    'This result does not fit. After passing on, say what came of it; after the person took it back, whether';
  return new ApiError('wrongState', `${message} the organization erased what it had.`);
}
