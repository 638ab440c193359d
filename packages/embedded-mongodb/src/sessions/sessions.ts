import { Long } from 'bson';
import { type Document, decode, encode, isDocument } from '../bson/codec.js';
import { findBigInt } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { MongoError } from '../errors.js';
import type { Engine } from '../storage/engine.js';
import type { Overlay } from '../storage/view.js';
import type { SessionInfo } from './session-info.js';
import { Transaction } from './transaction.js';

/** How long a transaction may stay open, in milliseconds (MongoDB's default). */
export const transactionLifetimeMs = 60_000;
/** How long an unused session is remembered, in milliseconds (MongoDB's default). */
export const sessionTimeoutMs = 30 * 60_000;

type Session = {
  lastUsedMs: number;
  transaction: Transaction | null;
  lastNumber: bigint;
  outcome: 'none' | 'committed' | 'aborted';
};

/** The sessions clients have opened, their transactions, and the replies kept in case a write is sent again. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly engine: Engine) {}

  private get nowMs(): number {
    return this.engine.now().getTime();
  }

  private sessionOf({ id }: SessionInfo): Session {
    const key = id.toString('hex');
    const session = this.sessions.get(key) ?? { lastUsedMs: 0, transaction: null, lastNumber: -1n, outcome: 'none' };
    session.lastUsedMs = this.nowMs;
    this.sessions.set(key, session);
    return session;
  }

  /** The transaction a command belongs to, begun when it says so. Throws `NoSuchTransaction` when there is none (any more). */
  transactionFor(info: SessionInfo, starts: boolean): Transaction {
    const session = this.sessionOf(info);
    const number = info.txnNumber ?? -1n;
    if (starts) return this.begin(session, number);
    if (number < session.lastNumber) throw tooOld(number, session.lastNumber);
    const { transaction } = session;
    if (transaction?.number === number) return transaction;
    if (session.lastNumber === number && session.outcome === 'committed') {
      throw new MongoError('TransactionCommitted', `Transaction with { txnNumber: ${number} } has been committed.`);
    }
    throw noSuchTransaction(number);
  }

  private begin(session: Session, number: bigint): Transaction {
    if (number < session.lastNumber) throw tooOld(number, session.lastNumber);
    if (number === session.lastNumber)
      throw new MongoError('ConflictingOperationInProgress', `Transaction ${number} has already been started`);
    session.transaction?.abort();
    const transaction = new Transaction(this.engine.environment, number, this.nowMs);
    Object.assign(session, { transaction, lastNumber: number, outcome: 'none' });
    return transaction;
  }

  /** Commits; a repeated commit of the same transaction succeeds again. */
  async commit(info: SessionInfo): Promise<void> {
    const session = this.sessionOf(info);
    const number = info.txnNumber ?? -1n;
    const { transaction } = session;
    if (transaction?.number === number) {
      session.transaction = null;
      session.outcome = 'aborted';
      await transaction.commit((view) => this.keepReply(view, info, { committed: true }));
      session.outcome = 'committed';
    } else if (!this.wasCommitted(session, info)) throw noSuchTransaction(number);
  }

  private wasCommitted(session: Session, info: SessionInfo): boolean {
    if (session.lastNumber === info.txnNumber) return session.outcome === 'committed';
    return this.findReply(this.engine.environment.view, info)?.['committed'] === true;
  }

  /** Aborts. Throws `NoSuchTransaction` when there is nothing to abort. */
  abort(info: SessionInfo): void {
    const session = this.sessionOf(info);
    if (session.transaction?.number !== info.txnNumber) throw noSuchTransaction(info.txnNumber ?? -1n);
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
    session.outcome = 'aborted';
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

  /** The reply already given to this very write, or null. Throws `TransactionTooOld` when a newer one was seen. */
  findReply(view: Pick<Overlay, 'get'>, info: SessionInfo): Document | null {
    const bytes = view.get('replies', info.id);
    const record = bytes ? decode(bytes) : null;
    const { txnNumber: number, reply } = record ?? {};
    const known = isNumeric(number) ? (findBigInt(number) ?? -1n) : -1n;
    if (info.txnNumber !== null && known > info.txnNumber) throw tooOld(info.txnNumber, known);
    return known === info.txnNumber && isDocument(reply) ? reply : null;
  }

  /** Keeps the reply to a write with the write itself. */
  keepReply(view: Overlay, info: SessionInfo, reply: Document): void {
    const record = { txnNumber: Long.fromBigInt(info.txnNumber ?? -1n), at: this.engine.now(), reply };
    view.put('replies', info.id, encode(record));
  }
}

function noSuchTransaction(number: bigint): MongoError {
  return new MongoError(
    'NoSuchTransaction',
    `Given transaction number ${number} does not match any in-progress transactions.`,
    {
      labels: ['TransientTransactionError'],
    },
  );
}

function tooOld(number: bigint, active: bigint): MongoError {
  return new MongoError(
    'TransactionTooOld',
    `Cannot start transaction ${number} because a newer transaction ${active} has already started.`,
  );
}
