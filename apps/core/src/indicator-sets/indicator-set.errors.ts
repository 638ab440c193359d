import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { IndicatorSetDocument } from './indicator-set.schema.js';
import { toIndicatorSet } from './indicator-set.view.js';

export function unknownSet(): never {
  throw new ApiError('notFound', 'There is no such indicator set, or it is not in your municipalities.');
}

/** Whoever is told has what they sent; it can be a file. */
export function conflict(current: IndicatorSetDocument): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toIndicatorSet(current), submitted: null },
  });
}

export function requireDraft({ state }: IndicatorSetDocument): void {
  if (state === 'draft') return;
  throw new ApiError('wrongState', 'A released version never changes. Begin its next version and change that.');
}

export function requireReleased({ state }: IndicatorSetDocument): void {
  if (state === 'released') return;
  throw new ApiError('wrongState', 'This version is still a draft. Release it first.');
}

/** Two who begin a version at the same moment. */
export function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw draftThere();
}

export function draftThere(): ApiError {
  return new ApiError('keyTaken', 'This set has a draft already. Change that one, or choose another key.');
}
