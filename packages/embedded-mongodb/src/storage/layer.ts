import type { Entry, KeyRange, StoreName } from './view.js';

/** A change not stored yet; null removes the key. */
export type Change = { readonly store: StoreName; readonly key: Buffer; readonly value: Buffer | null };

/** So many changes are put in place one by one. */
const few = 16;

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

  /** A few new changes are put where they belong, one by one; many go in together, as each moves all that follow it. */
  private sort(): void {
    if (this.added.length > 0 && this.added.length <= few) for (const change of this.added) this.insert(change);
    else if (this.added.length > 0) this.sorted = this.mergedWith(inOrder(this.added));
    this.added = [];
  }

  private insert(change: Change): void {
    const place = this.firstAt(change.key);
    this.sorted.splice(place, this.isAt(place, change) ? 1 : 0, change);
  }

  private mergedWith(added: readonly Change[]): Change[] {
    const all: Change[] = [];
    let next = 0;
    for (const change of added) {
      const place = this.firstAt(change.key, next);
      for (; next < place; next += 1) all.push(this.sorted[next] as Change);
      if (this.isAt(place, change)) next += 1;
      all.push(change);
    }
    for (; next < this.sorted.length; next += 1) all.push(this.sorted[next] as Change);
    return all;
  }

  private isAt(place: number, { key }: Change): boolean {
    return this.sorted[place]?.key.equals(key) === true;
  }

  private firstAt(key: Buffer, from = 0): number {
    let low = from;
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

/** In the order of their keys, the last of each. */
function inOrder(changes: readonly Change[]): Change[] {
  const sorted = [...changes].sort((a, b) => Buffer.compare(a.key, b.key));
  return sorted.filter(({ key }, at) => !sorted[at + 1]?.key.equals(key));
}
