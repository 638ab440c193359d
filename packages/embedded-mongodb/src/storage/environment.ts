import type { RootDatabase } from 'lmdb';
import { MongoError } from '../errors.js';
import { Locks } from '../sessions/locks.js';
import { TransactionLimits } from '../sessions/transaction-limits.js';
import { copyData } from './copy.js';
import { prepareFolder } from './data-folder.js';
import { lockFolder } from './folder-lock.js';
import { LiveView } from './live-view.js';
import { Overlay } from './overlay.js';
import { openStores } from './stores.js';
import type { StoreName, Stores } from './view.js';

/** Someone holds what this write needs until their transaction ends. */
class LockedByTransaction extends Error {
  override readonly name = 'LockedByTransaction';
  constructor(readonly released: Promise<void>) {
    super('locked by an open transaction');
  }
}

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
   * Runs `work` over the newest data and stores what it changed. Waits while an open transaction holds what it needs, but
   * not longer than `patienceMs`; then throws `MaxTimeMSExpired`.
   */
  async write<T>(work: (view: Overlay) => T, patienceMs = Number.POSITIVE_INFINITY): Promise<T> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const outcome = await this.attempt(work);
      this.locks.noteStored(outcome.newest);
      if ('value' in outcome) return outcome.value;
      if (!(outcome.error instanceof LockedByTransaction)) throw outcome.error;
      await releasedUntil(end, outcome.error.released);
    }
  }

  private attempt<T>(work: (view: Overlay) => T): Promise<Outcome<T> & { newest: number }> {
    return this.stored(() => {
      const overlay = new Overlay(this.live, {
        change: (store, key) => this.refuseIfLocked(store, key, 'change'),
        keep: (store, key) => this.refuseIfLocked(store, key, 'keep'),
      });
      const outcome = caught(() => work(overlay));
      if ('value' in outcome) this.store(overlay);
      return { ...outcome, newest: this.locks.newest };
    });
  }

  /** Runs something that stores, in a step that is whole or absent; resolves when it is on disk. */
  private stored<T>(step: () => T): Promise<T> {
    return this.awaited(() =>
      this.root.childTransaction(step).catch((error: unknown) => {
        throw notStored(error);
      }),
    );
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

  /** Stores a finished transaction's changes. Its locks make sure that nobody else touched them meanwhile. */
  async commit(changes: Overlay): Promise<void> {
    const newest = await this.stored(() => {
      this.store(changes);
      return this.locks.newest;
    });
    this.locks.noteStored(newest);
  }

  private store(overlay: Overlay): void {
    const changes = [...overlay.changes()];
    for (const { store, key, value } of changes) {
      if (value === null) this.stores[store].removeSync(key);
      else this.stores[store].putSync(key, value);
    }
    this.locks.noteWrites(changes);
    this.live.noteChange();
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

function releasedUntil(end: number, released: Promise<void>): Promise<void> {
  if (end === Number.POSITIVE_INFINITY) return released;
  return new Promise((resolve, reject) => {
    const late = () => reject(new MongoError('MaxTimeMSExpired', 'operation exceeded time limit'));
    const timer = setTimeout(late, end - performance.now());
    released.then(() => {
      clearTimeout(timer);
      resolve();
    }, reject);
  });
}

function shuttingDown(): MongoError {
  return new MongoError('ShutdownInProgress', 'the server is shutting down');
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

function caught<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

/** The disk is full or failing: nothing of the write was kept. LMDB tells the cause in a promise of its own, read here. */
function notStored(error: unknown): MongoError {
  if (error instanceof Error && 'commitError' in error && error.commitError instanceof Promise) {
    error.commitError.catch((cause: unknown) => console.error('embedded-mongodb: the disk refused a write', cause));
  }
  return new MongoError(
    'OutOfDiskSpace',
    'the write could not be stored on disk and was not kept; check the free space and the health of the disk',
  );
}
