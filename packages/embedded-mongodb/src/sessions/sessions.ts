import { MongoError } from '../errors.js';
import type { Engine } from '../storage/engine.js';
import type { SessionInfo } from './session-info.js';
import { findSessionRecord, keepCommit } from './session-record.js';
import { Transaction } from './transaction.js';
import { convertedWrite, writeTooOld } from './write-history.js';

/** How long a transaction may stay open, in milliseconds (MongoDB's default). */
export const transactionLifetimeMs = 60_000;
/** How long an unused session is remembered, in milliseconds (MongoDB's default). */
export const sessionTimeoutMs = 30 * 60_000;

/** How many sessions with transactions or numbered writes are remembered; one more is refused. */
const maxSessions = 100_000;

type Session = {
  lastUsedMs: number;
  transaction: Transaction | null;
  lastNumber: bigint;
  /** What bears the last number. */
  state: 'nothing' | 'write' | 'transaction' | 'committed' | 'aborted';
  /** The commit under way, for a client that asks again before it is answered. */
  commitment: Promise<void> | null;
};

const stateAfter = { write: 'write', transaction: 'committed' } as const;

/** The sessions clients have opened and their transactions. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly engine: Engine) {}

  private get nowMs(): number {
    return this.engine.now().getTime();
  }

  private sessionOf({ id }: SessionInfo): Session {
    const key = id.toString('hex');
    const session = this.sessions.get(key) ?? this.remember(key, id);
    session.lastUsedMs = this.nowMs;
    return session;
  }

  /** What a session has stored counts also when it is new here, as after a restart. */
  private remember(key: string, id: Buffer): Session {
    if (this.sessions.size >= maxSessions)
      throw new MongoError('TooManyLogicalSessions', `cannot remember more than ${maxSessions} sessions; end some`);
    const record = findSessionRecord(this.engine.environment.view, id);
    const session: Session = {
      lastUsedMs: 0,
      transaction: null,
      lastNumber: record?.number ?? -1n,
      state: record ? stateAfter[record.kind] : 'nothing',
      commitment: null,
    };
    this.sessions.set(key, session);
    return session;
  }

  /** Begins a write that bears a number, or goes on with it. A newer number ends an open transaction of the session. */
  beginWrite(info: SessionInfo, txnNumber: bigint): void {
    const session = this.sessionOf(info);
    const isWrite = session.state === 'write';
    if (txnNumber < session.lastNumber) throw writeTooOld(txnNumber, session.lastNumber, !isWrite);
    if (txnNumber > session.lastNumber) this.advance(session, txnNumber, 'write');
    else if (!isWrite) throw convertedWrite();
  }

  private advance(session: Session, number: bigint, state: Session['state']): void {
    session.transaction?.abort();
    Object.assign(session, { transaction: null, lastNumber: number, state, commitment: null });
  }

  /** The transaction a command belongs to, begun when it says so. Throws `NoSuchTransaction` when there is none (any more). */
  transactionFor(info: SessionInfo, starts: boolean): Transaction {
    const session = this.sessionOf(info);
    const number = info.txnNumber ?? -1n;
    if (number < session.lastNumber) throw transactionTooOld(number, session);
    if (starts) return this.begin(session, number);
    const { transaction } = session;
    if (transaction?.number === number) return transaction;
    if (session.lastNumber === number && session.state === 'committed') throw committed(number);
    throw noSuchTransaction(number, session);
  }

  private begin(session: Session, number: bigint): Transaction {
    if (number === session.lastNumber)
      throw new MongoError(
        'ConflictingOperationInProgress',
        'Only servers in a sharded cluster can start a new transaction at the active transaction number',
      );
    this.advance(session, number, 'transaction');
    const transaction = new Transaction(this.engine.environment, number, this.nowMs);
    session.transaction = transaction;
    return transaction;
  }

  /** Commits; a repeated commit of the same transaction succeeds again, also while the first is under way. */
  async commit(info: SessionInfo): Promise<void> {
    const session = this.sessionOf(info);
    const number = info.txnNumber ?? -1n;
    const { transaction } = session;
    if (transaction?.number === number) session.commitment = this.store(session, transaction, info);
    if (session.lastNumber !== number) throw noSuchTransaction(number, session);
    if (session.commitment) await session.commitment;
    else if (session.state !== 'committed') throw noSuchTransaction(number, session);
  }

  private async store(session: Session, transaction: Transaction, info: SessionInfo): Promise<void> {
    Object.assign(session, { transaction: null, state: 'aborted' });
    await transaction.commit((view) => keepCommit(view, info, this.engine.now()));
    if (session.lastNumber === info.txnNumber) session.state = 'committed';
  }

  /** Aborts. Throws `NoSuchTransaction` when there is nothing to abort. */
  abort(info: SessionInfo): void {
    const session = this.sessionOf(info);
    const number = info.txnNumber ?? -1n;
    if (session.lastNumber === number && session.state === 'committed') throw committed(number);
    if (session.transaction?.number !== number) throw noSuchTransaction(number, session);
    this.abandon(session);
  }

  /** Aborts the transaction of a command that failed, unless it has ended by itself meanwhile. */
  abortIfOpen(info: SessionInfo): void {
    const session = this.sessionOf(info);
    if (session.transaction?.number === info.txnNumber) this.abandon(session);
  }

  private abandon(session: Session): void {
    session.transaction?.abort();
    session.transaction = null;
    session.state = 'aborted';
  }

  /** Ends sessions a client no longer needs. */
  endSessions(ids: readonly Buffer[]): void {
    for (const id of ids) this.forget(id.toString('hex'));
  }

  private forget(key: string): void {
    const session = this.sessions.get(key);
    if (session) this.abandon(session);
    this.sessions.delete(key);
  }

  /** Ends transactions open too long and sessions unused too long. */
  sweep(): void {
    for (const [key, session] of this.sessions) {
      if (session.transaction && this.nowMs - session.transaction.startedAtMs > transactionLifetimeMs)
        this.abandon(session);
      if (this.nowMs - session.lastUsedMs > sessionTimeoutMs) this.forget(key);
    }
  }

  /** Ends everything, for shutting down. */
  close(): void {
    for (const key of [...this.sessions.keys()]) this.forget(key);
  }
}

function noSuchTransaction(number: bigint, { lastNumber, state }: Session): MongoError {
  const message =
    number === lastNumber && state === 'aborted'
      ? `Transaction with { txnNumber: ${number} } has been aborted.`
      : `Given transaction number ${number} does not match any in-progress transactions. The active transaction number is ${lastNumber}`;
  return new MongoError('NoSuchTransaction', message, { labels: ['TransientTransactionError'] });
}

function committed(number: bigint): MongoError {
  return new MongoError('TransactionCommitted', `Transaction with { txnNumber: ${number} } has been committed.`);
}

function transactionTooOld(number: bigint, { lastNumber, state }: Session): MongoError {
  const what = state === 'write' ? 'retryable write' : 'transaction';
  return new MongoError(
    'TransactionTooOld',
    `Cannot start transaction with { txnNumber: ${number} } on session because a newer ${what} with txnNumber ${lastNumber} has already started on this session.`,
  );
}
