import { type Document, isDocument } from '../bson/codec.js';

/** Codes after which the same command may succeed when it is sent again (MongoDB's `RetriableError`). */
const retriable = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
/** Codes that end a transaction which may succeed when it is begun again: WriteConflict, LockTimeout, SnapshotUnavailable … */
const transient = new Set([24, 112, 239, 246]);
const noSuchTransaction = 251;

/**
 * What a reply tells drivers about trying again, as MongoDB labels it: `TransientTransactionError` when the whole
 * transaction is to be repeated, `RetryableWriteError` when the command is, null for everything else.
 */
export function findErrorLabels(name: string, command: Document, reply: Document): { errorLabels: string[] } | null {
  if (command['txnNumber'] === undefined) return null;
  const inTransaction = command['autocommit'] === false;
  const ends = name === 'commitTransaction' || name === 'abortTransaction';
  const code = numberOf(reply['code']);
  if (inTransaction && isTransient(code, ends)) return { errorLabels: ['TransientTransactionError'] };
  if (inTransaction && !ends) return null;
  const concern = isDocument(reply['writeConcernError']) ? numberOf(reply['writeConcernError']['code']) : 0;
  return retriable.has(code) || retriable.has(concern) ? { errorLabels: ['RetryableWriteError'] } : null;
}

function isTransient(code: number, ends: boolean): boolean {
  return transient.has(code) || code === noSuchTransaction || (!ends && retriable.has(code));
}

function numberOf(code: unknown): number {
  return typeof code === 'number' ? code : 0;
}
