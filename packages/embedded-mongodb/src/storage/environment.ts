import type { RootDatabase } from 'lmdb';
import { MongoError } from '../errors.js';
import { copyData } from './copy.js';
import { prepareFolder } from './data-folder.js';
import { lockFolder } from './folder-lock.js';
import { GroupCommit } from './group-commit.js';
import { counted, NotTaken, TooManyChanges, workInPieces } from './large-write.js';
import type { Change } from './layer.js';
import { LiveView } from './live-view.js';
import { Locks } from './locks.js';
import { type Guard, Overlay } from './overlay.js';
import { storeFailure } from './store-failure.js';
import { openStores } from './stores.js';
import { TransactionLimits } from './transaction-limits.js';
import type { StoreName, Stores } from './view.js';

/** Someone holds what this write needs until their transaction ends. */
class LockedByTransaction extends Error {
  override readonly name = 'LockedByTransaction';
  constructor(readonly released: Promise<void>) {
    super('locked by an open transaction');
  }
}

/** Waits for the end of a transaction. */
type Wait = (released: Promise<void>) => Promise<void>;

/**
 * The data on disk. Every write goes through {@link Environment.write}: one after the other, each seeing all before it,
 * whole or absent, and acknowledged only when it is flushed to disk. Writes that arrive together share one flush.
 */
export class Environment {
  readonly locks = new Locks();
  readonly transactionLimits = new TransactionLimits();
  /** The layout the data had when it was opened. */
  readonly format: number;
  private readonly root: RootDatabase<Buffer, Buffer>;
  private readonly stores: Stores;
  private readonly live: LiveView;
  private readonly commits: GroupCommit;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly unlock: () => void;
  private closing = false;

  /** `durable: false` leaves flushing to the system, for data that nobody needs after a crash. */
  constructor(
    readonly folder: string,
    { durable = true }: { readonly durable?: boolean } = {},
  ) {
    this.format = prepareFolder(folder);
    this.unlock = lockFolder(folder);
    try {
      const { root, stores } = openStores(folder, { durable });
      this.root = root;
      this.stores = stores;
    } catch (error) {
      this.unlock();
      throw error;
    }
    this.live = new LiveView(this.stores);
    this.commits = new GroupCommit(this.live, (batch) => this.store(batch));
  }

  /** What everyone may see now: all that was written, nothing of open transactions. */
  get view(): LiveView {
    return this.live;
  }

  /**
   * The data as it is at this moment, unchanged until `done` is called; who reads it then gets the error. Keep it short: it
   * holds back the reuse of space.
   */
  snapshot(whyEnded: () => MongoError): { view: LiveView; done: () => void } {
    const transaction = this.root.useReadTransaction();
    const view = new LiveView(this.stores, transaction);
    const done = () => {
      view.end(whyEnded);
      transaction.done();
    };
    return { view, done };
  }

  /**
   * Runs `work` over the newest data and stores what it changed. While an open transaction holds what it needs, `wait`
   * waits for its end; it may throw to give up.
   */
  write<T>(work: (view: Overlay) => T, wait: Wait = (released) => released): Promise<T> {
    return untilUnlocked(() => this.attempt(work, this.guard), wait);
  }

  /**
   * The same for work that may change more than memory should hold. Then it is done again, alone, and its changes go to disk
   * piece by piece in one transaction of LMDB, which keeps all of them or none. It must read nothing but its view.
   */
  async writeMuch<T>(work: (view: Overlay) => T, wait: Wait = (released) => released): Promise<T> {
    const limited = counted(this.guard, () => {
      throw new TooManyChanges();
    });
    try {
      return await untilUnlocked(() => this.attempt(work, limited), wait);
    } catch (error) {
      if (!(error instanceof TooManyChanges)) throw error;
      return untilUnlocked(() => this.awaited(() => this.commits.addAlone(() => this.storeInPieces(work))), wait);
    }
  }

  private readonly guard: Guard = {
    change: (store, key) => this.refuseIfLocked(store, key, 'change'),
    keep: (store, key) => this.refuseIfLocked(store, key, 'keep'),
  };

  private attempt<T>(work: (view: Overlay) => T, guard: Guard): Promise<T> {
    return this.change((batch) => {
      const overlay = new Overlay(batch, guard);
      const value = work(overlay);
      batch.take(overlay);
      return value;
    });
  }

  /** Nothing else runs until LMDB's transaction has ended, so nobody sees what is not stored yet. */
  private async storeInPieces<T>(work: (view: Overlay) => T): Promise<T> {
    let isDone = false;
    try {
      return this.root.transactionSync(() => {
        const value = workInPieces(this.live, this.guard, work, (changes) => this.handAtOnce(changes));
        isDone = true;
        return value;
      });
    } catch (error) {
      if (error instanceof NotTaken) throw await storeFailure(error.cause);
      throw isDone ? await storeFailure(error) : error;
    } finally {
      this.live.beginChange();
      this.live.endChange();
      this.locks.noteStoredAtOnce();
    }
  }

  private handAtOnce(changes: readonly Change[]): void {
    this.locks.noteWritesAtOnce(changes);
    for (const change of changes) this.hand(change);
  }

  /** Stores a finished transaction's changes. Its locks make sure that nobody else touched them meanwhile. */
  commit(changes: Overlay): Promise<void> {
    return this.change((batch) => batch.take(changes));
  }

  private change<T>(step: (batch: Overlay) => T): Promise<T> {
    return this.awaited(() => this.commits.add(step));
  }

  /** Begins something that closing has to wait for; refuses to when closing has begun. */
  private awaited<T>(begin: () => Promise<T>): Promise<T> {
    if (this.closing) return Promise.reject(shuttingDown());
    const done = begin();
    this.underWay.add(done);
    const forget = () => this.underWay.delete(done);
    done.then(forget, forget);
    return done;
  }

  private refuseIfLocked(store: StoreName, key: Buffer, use: 'change' | 'keep'): void {
    const released = this.locks.findRelease(store, key, use);
    if (released) throw new LockedByTransaction(released);
  }

  /** Hands a batch to LMDB, whose writing thread stores it whole or not at all. */
  private async store(batch: Overlay): Promise<void> {
    const changes = [...batch.changes()];
    const number = this.locks.noteWrites(changes);
    this.live.beginChange();
    try {
      await this.root.batch(() => {
        for (const change of changes) this.hand(change);
      });
    } catch (error) {
      throw await storeFailure(error);
    } finally {
      this.live.endChange();
      this.locks.noteStored(number);
    }
  }

  private hand({ store, key, value }: Change): void {
    if (value === null) void this.stores[store].remove(key);
    else void this.stores[store].put(key, value);
  }

  /** Copies the data as it is at this moment into a folder that is not there or empty, while everything goes on. */
  copyTo(folder: string): Promise<void> {
    return this.awaited(() => copyData(this.root, folder));
  }

  /** Gives back the moment that a backup or check still holds which was killed while it read. */
  releaseDeadReaders(): void {
    this.root.readerCheck();
  }

  /** Size of the data file's contents, in bytes, for statistics. */
  usedBytes(): number {
    const stats: { lastPageNumber?: number; pageSize?: number } = this.root.getStats();
    return (stats.lastPageNumber ?? 0) * (stats.pageSize ?? 0);
  }

  /** Waits for everything acknowledged or under way, then closes. A second call does nothing. */
  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    await Promise.allSettled(this.underWay);
    this.live.end(shuttingDown);
    await this.root.close();
    this.unlock();
  }
}

/** Tries again whenever a transaction that stood in the way has ended. */
async function untilUnlocked<T>(attempt: () => Promise<T>, wait: Wait): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof LockedByTransaction)) throw error;
      await wait(error.released);
    }
  }
}

function shuttingDown(): MongoError {
  return new MongoError('ShutdownInProgress', 'the server is shutting down');
}
