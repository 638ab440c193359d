import { mongo } from 'mongoose';
import { ApiError } from '../../platform/errors/api-error.js';

// NoSuchTransaction, TransactionExceededLifetimeLimitSeconds
const GIVEN_UP: ReadonlySet<number> = new Set([251, 290]);

/**
 * The work of one transaction. The database gives up one that lasts longer than it allows (a minute, usually), and asks
 * for another try; one that is that long takes as long again, so the person is told instead.
 */
export async function withinTime<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isGivenUp(error)) throw tookTooLong();
    throw error;
  }
}

function isGivenUp(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && GIVEN_UP.has(Number(error.code));
}

function tookTooLong(): ApiError {
  return new ApiError(
    'tooLarge',
    'This takes longer than the database lets one write last; nothing was written. Split the file.',
  );
}
