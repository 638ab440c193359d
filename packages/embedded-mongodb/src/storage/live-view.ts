import type { Transaction } from 'lmdb';
import type { MongoError } from '../errors.js';
import type { Entry, KeyRange, StoreName, Stores, View } from './view.js';

const firstChunk = 32;
const largestChunk = 256;

/** Reads LMDB directly. */
export class LiveView implements View {
  private whyEnded: (() => MongoError) | null = null;
  private changes = 0;
  private isChanging = false;

  constructor(
    private readonly stores: Stores,
    private readonly transaction?: Transaction,
  ) {}

  /** While something is being stored no two looks are alike: LMDB shows it a moment before it says so. */
  get version(): number {
    this.checkOpen();
    if (this.isChanging) this.changes += 1;
    return this.changes;
  }

  /** Something is on its way to disk, and may show from now on. */
  beginChange(): void {
    this.isChanging = true;
    this.changes += 1;
  }

  /** What was on its way is stored, or given up. */
  endChange(): void {
    this.isChanging = false;
    this.changes += 1;
  }

  /** Refuses to be read from now on, with this error: the snapshot behind it is given back. */
  end(why: () => MongoError): void {
    this.whyEnded = why;
  }

  private checkOpen(): void {
    if (this.whyEnded) throw this.whyEnded();
  }

  get(store: StoreName, key: Buffer): Buffer | undefined {
    const lent = this.lend(store, key);
    // A copy in Node's pool is cheaper than the library's own.
    return lent && (this.transaction ? lent : Buffer.from(lent));
  }

  lend(store: StoreName, key: Buffer): Buffer | undefined {
    this.checkOpen();
    if (this.transaction) return this.stores[store].get(key, { transaction: this.transaction });
    const shared = this.stores[store].getBinaryFast(key);
    // The library's buffer is larger than the length it states.
    return shared?.subarray(0, shared.length);
  }

  /** Reads in growing pieces, so that nothing stays open in LMDB when a reader stops half way. */
  *range(store: StoreName, { from, to, reverse = false, expected = firstChunk }: KeyRange): Iterable<Entry> {
    let size = Math.min(Math.max(expected, 1), largestChunk);
    let last: Buffer | null = null;
    for (;;) {
      const entries = this.chunk(
        store,
        { from: reverse ? from : (last ?? from), to: reverse ? (last ?? to) : to, reverse },
        size,
        last !== null,
      );
      yield* entries;
      if (entries.length < size) return;
      last = entries.at(-1)?.key ?? null;
      size = Math.min(size * 2, largestChunk);
    }
  }

  first(store: StoreName, { from, to, reverse = false }: KeyRange): Entry | undefined {
    return this.chunk(store, { from, to, reverse }, 1, false)[0];
  }

  private chunk(store: StoreName, { from, to, reverse }: KeyRange, limit: number, continues: boolean): Entry[] {
    this.checkOpen();
    const options = reverse
      ? { start: to, end: from, exclusiveStart: true, inclusiveEnd: true, reverse, limit }
      : { start: from, end: to, exclusiveStart: continues, limit };
    const { transaction } = this;
    return Array.from(this.stores[store].getRange(transaction ? { ...options, transaction } : options));
  }

  count(store: StoreName, { from, to }: KeyRange): number {
    this.checkOpen();
    const { transaction } = this;
    return this.stores[store].getKeysCount({ start: from, end: to, ...(transaction && { transaction }) });
  }
}
