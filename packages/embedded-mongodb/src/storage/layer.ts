import type { Entry, KeyRange, StoreName } from './view.js';

/** A change not stored yet; null removes the key. */
export type Change = { readonly store: StoreName; readonly key: Buffer; readonly value: Buffer | null };

/** The changes to one store: looked up by key, and listed in order when a range is read. */
export class Layer {
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
