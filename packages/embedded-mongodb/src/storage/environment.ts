import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase } from 'lmdb';
import { Locks } from '../sessions/locks.js';
import { LiveView, Overlay, type StoreName, type Stores } from './view.js';

/** The layout of the data folder. A folder written by a newer one is refused, never guessed at. */
export const formatVersion = 1;
const formatFile = 'FORMAT';

/** The data folder cannot be used; the message says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** Someone holds what this write needs until their transaction ends. */
export class LockedByTransaction extends Error {
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
  private readonly root: RootDatabase<Buffer, Buffer>;
  private readonly stores: Stores;
  private readonly live: LiveView;
  private closing = false;

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    checkFormat(folder);
    this.root = open<Buffer, Buffer>({
      path: folder,
      noSubdir: false,
      encoding: 'binary',
      keyEncoding: 'binary',
      maxDbs: 8,
    });
    this.stores = {
      catalog: this.openStore('catalog'),
      documents: this.openStore('documents'),
      entries: this.openStore('entries'),
      replies: this.openStore('replies'),
    };
    this.live = new LiveView(this.stores);
  }

  private openStore(name: StoreName): Database<Buffer, Buffer> {
    return this.root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
  }

  /** What everyone may see now: all that was written, nothing of open transactions. */
  get view(): LiveView {
    return this.live;
  }

  /** The data as it is at this moment, unchanged until `done` is called. Keep it short: it holds back the reuse of space. */
  snapshot(): { view: LiveView; done: () => void } {
    const transaction = this.root.useReadTransaction();
    return { view: new LiveView(this.stores, transaction), done: () => transaction.done() };
  }

  /** Runs `work` over the newest data and stores what it changed. Waits while an open transaction holds what it needs. */
  async write<T>(work: (view: Overlay) => T): Promise<T> {
    for (;;) {
      const outcome = await this.attempt(work);
      if ('upTo' in outcome) this.locks.noteStored(outcome.upTo);
      if ('value' in outcome) return outcome.value;
      if (!(outcome.error instanceof LockedByTransaction)) throw outcome.error;
      await outcome.error.released;
    }
  }

  private attempt<T>(work: (view: Overlay) => T): Promise<{ value: T; upTo: number } | { error: unknown }> {
    return this.root.transaction(() => {
      try {
        const overlay = new Overlay(this.live, (store, key) => this.refuseIfLocked(store, key));
        const value = work(overlay);
        this.store(overlay);
        return { value, upTo: this.locks.newest };
      } catch (error) {
        return { error };
      }
    });
  }

  private refuseIfLocked(store: StoreName, key: Buffer): void {
    const released = this.locks.findRelease(store, key);
    if (released) throw new LockedByTransaction(released);
  }

  /** Stores a finished transaction's changes. Its locks make sure that nobody else touched them meanwhile. */
  async commit(changes: Overlay): Promise<void> {
    const upTo = await this.root.transaction(() => {
      this.store(changes);
      return this.locks.newest;
    });
    this.locks.noteStored(upTo);
  }

  private store(overlay: Overlay): void {
    for (const { store, key, value } of overlay.changes()) {
      if (value === null) this.stores[store].removeSync(key);
      else this.stores[store].putSync(key, value);
      this.locks.noteWrite(store, key);
    }
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
    await this.root.flushed;
    await this.root.close();
  }
}

function checkFormat(folder: string): void {
  const file = join(folder, formatFile);
  const found = findFormat(file);
  if (found === null) writeFileSync(file, `${formatVersion}\n`, { flush: true });
  else if (found > formatVersion) {
    throw new DataFolderError(
      `The data in ${folder} was written by a newer version (format ${found}; this one knows up to ${formatVersion}). Start the newer version, or choose another folder.`,
    );
  }
}

function findFormat(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
