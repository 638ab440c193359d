import { MongoError } from '../../../errors.js';
import type { Expression } from '../scope.js';

/** Answers a conversion that fails with what `onError` says. */
export function recovering(convert: () => unknown, onError: Expression | null, document: unknown): unknown {
  try {
    return convert();
  } catch (error) {
    if (onError && error instanceof MongoError && error.codeName === 'ConversionFailure') return onError(document);
    throw error;
  }
}
