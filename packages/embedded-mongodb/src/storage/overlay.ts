import { type Change, Layer } from './layer.js';
import type { Entry, KeyRange, StoreName, View } from './view.js';

/** What stands between a writer and a key; either may refuse by throwing. */
export type Guard = {
  /** Called before a key is changed; `bytes` is how much the change holds in memory. */
  readonly change: (store: StoreName, key: Buffer, bytes: number) => void;
  /** Called when a change relies on another key staying as it is. */
  readonly keep: (store: StoreName, key: Buffer) => void;
};

/** The longest key LMDB takes, in bytes. What it refuses only while it takes a batch would leave half of the batch stored. */
const longestKey = 1978;

type Layers = Readonly<Record<StoreName, Layer>>;

function emptyLayers(): Layers {
  return {
    catalog: new Layer(),
    documents: new Layer(),
    entries: new Layer(),
    notes: new Layer(),
    words: new Layer(),
    replies: new Layer(),
  };
}

const unguarded: Guard = { change: () => undefined, keep: () => undefined };

/** Changes on top of another view, seen only through it until someone stores them. */
export class Overlay implements View {
  private layers = emptyLayers();
  private made = 0;
  private held = 0;

  constructor(
    private readonly base: View,
    private readonly guard: Guard = unguarded,
  ) {}

  get(store: StoreName, key: Buffer): Buffer | undefined {
    const changed = this.layers[store].get(key);
    return changed ? (changed.value ?? undefined) : this.base.get(store, key);
  }

  lend(store: StoreName, key: Buffer): Buffer | undefined {
    const changed = this.layers[store].get(key);
    return changed ? (changed.value ?? undefined) : this.base.lend(store, key);
  }

  /** Sets a key. */
  put(store: StoreName, key: Buffer, value: Buffer): void {
    this.set({ store, key, value }, key.length + value.length);
  }

  /** Removes a key. */
  remove(store: StoreName, key: Buffer): void {
    this.set({ store, key, value: null }, key.length);
  }

  private set(change: Change, bytes: number): void {
    if (change.key.length > longestKey) throw new RangeError(`a key of ${change.key.length} bytes cannot be stored`);
    this.guard.change(change.store, change.key, bytes);
    this.made += 1;
    this.held += bytes;
    this.layers[change.store].set(change);
  }

  /** Adds what another view changed on top of this one. That view must not be changed afterwards. */
  take(other: Overlay): void {
    if (this.isEmpty) this.layers = other.layers;
    else for (const change of other.changes()) this.layers[change.store].set(change);
    this.made += other.made;
    this.held += other.held;
  }

  /** Relies on a key staying as it is until the changes are stored. */
  keep(store: StoreName, key: Buffer): void {
    this.guard.keep(store, key);
  }

  get version(): number {
    return this.base.version + this.made;
  }

  /** How much the changes held in memory when they were made, in bytes. */
  get heldBytes(): number {
    return this.held;
  }

  /** Gives up every change made so far, which the view underneath has to show from now on. */
  handOver(): Change[] {
    const changes = [...this.changes()];
    this.layers = emptyLayers();
    return changes;
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
