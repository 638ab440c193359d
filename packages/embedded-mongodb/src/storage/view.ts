import type { Database, Transaction } from 'lmdb';
import type { MongoError } from '../errors.js';

/**
 * The parts of the data: catalog of collections, their documents, index entries, notes on what indexes hold, the words of
 * indexes with a collation, replies kept for retried writes.
 */
export type StoreName = 'catalog' | 'documents' | 'entries' | 'notes' | 'words' | 'replies';
/** The opened parts. */
export type Stores = Readonly<Record<StoreName, Database<Buffer, Buffer>>>;
/**
 * A stretch of keys: from `from` up to but without `to`, backwards when `reverse`. `expected` says how many entries the
 * reader will likely want, when it knows.
 */
export type KeyRange = {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly reverse?: boolean;
  readonly expected?: number;
};
/** One key and its value. */
export type Entry = { readonly key: Buffer; readonly value: Buffer };

/** Something to read from: what everybody sees, a snapshot, or either with a transaction's own changes on top. */
export interface View {
  /** The value of a key, or undefined. */
  get(store: StoreName, key: Buffer): Buffer | undefined;
  /** Entries in key order; reading on after a pause sees what happened meanwhile. */
  range(store: StoreName, range: KeyRange): Iterable<Entry>;
  /** The first entry of a range, the last when it is reversed. */
  first(store: StoreName, range: KeyRange): Entry | undefined;
  /** How many entries there are, without reading them. */
  count(store: StoreName, range: KeyRange): number;
  /** Grows whenever something changes that this view shows. */
  readonly version: number;
}

const firstChunk = 32;
const largestChunk = 256;

/** Reads LMDB directly. */
export class LiveView implements View {
  private whyEnded: (() => MongoError) | null = null;
  private changes = 0;

  constructor(
    private readonly stores: Stores,
    private readonly transaction?: Transaction,
  ) {}

  get version(): number {
    return this.changes;
  }

  /** Something was stored. */
  noteChange(): void {
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
    this.checkOpen();
    if (this.transaction) return this.stores[store].get(key, { transaction: this.transaction });
    // What the library lends until the next read is copied into Node's pool, which is cheaper than its own copy.
    const lent = this.stores[store].getBinaryFast(key);
    return lent && Buffer.from(lent.subarray(0, lent.length));
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
    const bounds = reverse
      ? { start: to, end: from, exclusiveStart: true, inclusiveEnd: true, reverse: true }
      : { start: from, end: to, exclusiveStart: continues };
    const { transaction } = this;
    return Array.from(this.stores[store].getRange({ ...bounds, limit, ...(transaction && { transaction }) }));
  }

  count(store: StoreName, { from, to }: KeyRange): number {
    this.checkOpen();
    const { transaction } = this;
    return this.stores[store].getKeysCount({ start: from, end: to, ...(transaction && { transaction }) });
  }
}

/** A change not stored yet; null removes the key. */
export type Change = { readonly store: StoreName; readonly key: Buffer; readonly value: Buffer | null };

/** What stands between a writer and a key; either may refuse by throwing. */
export type Guard = {
  /** Called before a key is changed; `bytes` is how much the change holds in memory. */
  readonly change: (store: StoreName, key: Buffer, bytes: number) => void;
  /** Called when a change relies on another key staying as it is. */
  readonly keep: (store: StoreName, key: Buffer) => void;
};

const unguarded: Guard = { change: () => undefined, keep: () => undefined };

/** Changes on top of another view, seen only through it until someone stores them. */
export class Overlay implements View {
  private readonly layers: Record<StoreName, Layer> = {
    catalog: new Layer(),
    documents: new Layer(),
    entries: new Layer(),
    notes: new Layer(),
    words: new Layer(),
    replies: new Layer(),
  };
  private made = 0;

  constructor(
    private readonly base: View,
    private readonly guard: Guard = unguarded,
  ) {}

  get(store: StoreName, key: Buffer): Buffer | undefined {
    const changed = this.layers[store].get(key);
    return changed ? (changed.value ?? undefined) : this.base.get(store, key);
  }

  /** Sets a key. */
  put(store: StoreName, key: Buffer, value: Buffer): void {
    this.guard.change(store, key, key.length + value.length);
    this.made += 1;
    this.layers[store].set({ store, key, value });
  }

  /** Removes a key. */
  remove(store: StoreName, key: Buffer): void {
    this.guard.change(store, key, key.length);
    this.made += 1;
    this.layers[store].set({ store, key, value: null });
  }

  /** Relies on a key staying as it is until the changes are stored. */
  keep(store: StoreName, key: Buffer): void {
    this.guard.keep(store, key);
  }

  get version(): number {
    return this.base.version + this.made;
  }

  /** Every change, in no particular order. */
  *changes(): Iterable<Change> {
    for (const layer of Object.values(this.layers)) yield* layer.all();
  }

  /** Whether nothing was changed. */
  get isEmpty(): boolean {
    return Object.values(this.layers).every((layer) => layer.size === 0);
  }

  *range(store: StoreName, range: KeyRange): Iterable<Entry> {
    const changes = this.layers[store].within(range);
    if (changes.length === 0) yield* this.base.range(store, range);
    else yield* merge(this.base.range(store, range), changes, range.reverse === true);
  }

  first(store: StoreName, range: KeyRange): Entry | undefined {
    const changed = this.layers[store].first(range);
    const stored = this.firstUnchanged(store, range);
    if (!changed || !stored) return changed ?? stored;
    return Buffer.compare(changed.key, stored.key) < 0 === (range.reverse !== true) ? changed : stored;
  }

  private firstUnchanged(store: StoreName, range: KeyRange): Entry | undefined {
    const layer = this.layers[store];
    if (layer.size === 0) return this.base.first(store, range);
    for (const entry of this.base.range(store, { ...range, expected: 1 })) if (!layer.get(entry.key)) return entry;
    return undefined;
  }

  count(store: StoreName, range: KeyRange): number {
    let count = this.base.count(store, range);
    for (const { key, value } of this.layers[store].within(range)) {
      const before = this.base.get(store, key) !== undefined;
      count += Number(value !== null) - Number(before);
    }
    return count;
  }
}

function* merge(entries: Iterable<Entry>, changes: Change[], reverse: boolean): Iterable<Entry> {
  const direction = reverse ? -1 : 1;
  let next = 0;
  for (const entry of entries) {
    for (; next < changes.length; next += 1) {
      const change = changes[next];
      if (!change || Buffer.compare(change.key, entry.key) * direction >= 0) break;
      if (change.value) yield { key: change.key, value: change.value };
    }
    const same = changes[next];
    if (!same?.key.equals(entry.key)) yield entry;
  }
  for (const change of changes.slice(next)) if (change.value) yield { key: change.key, value: change.value };
}

/** The changes to one store: looked up by key, and listed in order when a range is read. */
class Layer {
  private readonly byKey = new Map<string, Change>();
  private sorted: Change[] = [];
  private added: Change[] = [];

  get size(): number {
    return this.byKey.size;
  }

  get(key: Buffer): Change | undefined {
    return this.byKey.size === 0 ? undefined : this.byKey.get(key.toString('latin1'));
  }

  set(change: Change): void {
    this.byKey.set(change.key.toString('latin1'), change);
    this.added.push(change);
  }

  all(): Iterable<Change> {
    return this.byKey.values();
  }

  within({ from, to, reverse }: KeyRange): Change[] {
    if (this.byKey.size === 0) return [];
    this.sort();
    const found = this.sorted.slice(this.firstAt(from), this.firstAt(to));
    return reverse ? found.reverse() : found;
  }

  /** The first change in a range that is not a removal. */
  first({ from, to, reverse = false }: KeyRange): Entry | undefined {
    if (this.byKey.size === 0) return undefined;
    this.sort();
    const [start, end] = [this.firstAt(from), this.firstAt(to)];
    const turn = reverse ? -1 : 1;
    for (let i = reverse ? end - 1 : start; i >= start && i < end; i += turn) {
      const change = this.sorted[i];
      if (change?.value) return { key: change.key, value: change.value };
    }
    return undefined;
  }

  /** A few new changes are put where they belong; many are cheaper sorted all together. */
  private sort(): void {
    if (this.added.length === 0) return;
    if (this.added.length * 8 < this.sorted.length) for (const change of this.added) this.insert(change);
    else this.sorted = [...this.byKey.values()].sort((a, b) => Buffer.compare(a.key, b.key));
    this.added = [];
  }

  private insert(change: Change): void {
    const place = this.firstAt(change.key);
    const known = this.sorted[place]?.key.equals(change.key) === true;
    this.sorted.splice(place, known ? 1 : 0, change);
  }

  private firstAt(key: Buffer): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const change = this.sorted[middle];
      if (change && Buffer.compare(change.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
