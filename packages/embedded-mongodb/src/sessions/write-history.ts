import { type Document, decode, encode, isDocument } from '../bson/codec.js';
import { equalValues } from '../bson/compare.js';
import { toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { MongoError } from '../errors.js';
import type { Overlay } from '../storage/overlay.js';
import type { View } from '../storage/view.js';
import { encodeRecord, findSessionRecord } from './session-record.js';

/** Which statements of a write were done before and with what result, in case the client sends it again. */
export type StatementMemory = {
  /** The result of a statement done before, or null. */
  readonly find: (statementId: number) => Document | null;
  /** Remembers what a statement did. */
  readonly keep: (statementId: number, result: Document) => void;
};

/** For writes that are never sent again. */
export const forgetful: StatementMemory = { find: () => null, keep: () => undefined };

/** Statements one after the other that had the same result: a bulk of inserts is one run. */
type Run = { from: number; to: number; readonly result: Document };

/**
 * The statements of one numbered write; {@link WriteHistory.store} keeps them with the write itself. Throws
 * `TransactionTooOld` when the session has stored something newer meanwhile.
 */
export class WriteHistory implements StatementMemory {
  private readonly results: Map<number, Document>;
  private isChanged = false;

  constructor(
    private readonly view: Overlay,
    private readonly sessionId: Buffer,
    private readonly number: bigint,
  ) {
    this.results = earlierResults(view, sessionId, number);
  }

  find(statementId: number): Document | null {
    return this.results.get(statementId) ?? null;
  }

  keep(statementId: number, result: Document): void {
    this.isChanged = true;
    this.results.set(statementId, result);
  }

  /** Stores what was kept. */
  store(at: Date): void {
    if (!this.isChanged) return;
    const details = encode({ runs: runsOf(this.results) });
    this.view.put('replies', this.sessionId, encodeRecord({ number: this.number, at, kind: 'write', details }));
  }
}

function earlierResults(view: View, sessionId: Buffer, number: bigint): Map<number, Document> {
  const record = findSessionRecord(view, sessionId);
  if (record && record.number > number) throw writeTooOld(number, record.number, record.kind === 'transaction');
  const results = new Map<number, Document>();
  if (record?.number !== number) return results;
  const { runs } = decode(record.details);
  for (const run of Array.isArray(runs) ? runs.filter(isDocument) : []) addRun(results, run);
  return results;
}

function addRun(results: Map<number, Document>, { from, to, result }: Document): void {
  if (!isNumeric(from) || !isNumeric(to) || !isDocument(result)) return;
  for (let id = toNumber(from); id <= toNumber(to); id += 1) results.set(id, result);
}

function runsOf(results: ReadonlyMap<number, Document>): Run[] {
  const runs: Run[] = [];
  for (const [id, result] of results) {
    const last = runs.at(-1);
    if (last && last.to + 1 === id && equalValues(last.result, result)) last.to = id;
    else runs.push({ from: id, to: id, result });
  }
  return runs;
}

/** A write whose number is older than what its session has done since. */
export function writeTooOld(number: bigint, newest: bigint, isTransaction: boolean): MongoError {
  const what = isTransaction ? 'transaction' : 'retryable write';
  return new MongoError(
    'TransactionTooOld',
    `Retryable write with txnNumber ${number} is prohibited on session because a newer ${what} with txnNumber ${newest} has already started on this session.`,
  );
}

/** A write that bears the number of a transaction. */
export function convertedWrite(): MongoError {
  return new MongoError(
    'IncompleteTransactionHistory',
    'Cannot retry a retryable write that has been converted into a transaction',
  );
}
