import { MatchLimitError } from './step-budget.js';

/** What an entry means: go on at step `a` from place `b`. */
export const branch = 0;
/** What an entry means: put slot `a` back to `b`. */
export const restore = 1;
/** What an entry means: let the run of step `a`, which ended at `b`, end a character earlier, but not before `c`. */
export const shorter = 2;
/** What an entry means: let the run of step `a`, which ended at `b`, take a character more, up to `c` of them. */
export const longer = 3;

/** An entry is four numbers: what it means, then a, b and c. */
const entrySize = 4;
/** How many entries there may be: 64 MB of them. */
const maxEntries = 4_194_304;
/** How large a stack stays, in numbers; compiled expressions are kept by the hundred. */
const keptSize = 256 * entrySize;

/** The ways not yet taken, the last on top. */
export class WayStack {
  /** How many there are. */
  depth = 0;
  private entries = new Int32Array(keptSize);

  /** Puts one on top. Throws {@link MatchLimitError} when there are too many. */
  push(kind: number, a: number, b: number, c: number): void {
    const place = this.depth * entrySize;
    if (place >= this.entries.length) this.grow();
    this.entries[place] = kind;
    this.entries[place + 1] = a;
    this.entries[place + 2] = b;
    this.entries[place + 3] = c;
    this.depth += 1;
  }

  private grow(): void {
    if (this.depth >= maxEntries) throw new MatchLimitError('heap limit exceeded');
    const larger = new Int32Array(this.entries.length * 2);
    larger.set(this.entries);
    this.entries = larger;
  }

  /** Takes the top one away; says where its numbers stand, for {@link at}, until the next is pushed. */
  pop(): number {
    this.depth -= 1;
    return this.depth * entrySize;
  }

  /** A number of an entry: 0 for what it means, then 1 to 3. */
  at(place: number, part: number): number {
    return this.entries[place + part] ?? 0;
  }

  /** Forgets the ways above `base`, but not which slots to put back when going back beyond it. */
  keepRestores(base: number): void {
    let kept = base;
    for (let i = base; i < this.depth; i += 1) {
      if (this.entries[i * entrySize] !== restore) continue;
      this.entries.copyWithin(kept * entrySize, i * entrySize, (i + 1) * entrySize);
      kept += 1;
    }
    this.depth = kept;
  }

  /** Forgets everything, and gives back memory that a long search took. */
  clear(): void {
    this.depth = 0;
    if (this.entries.length > keptSize) this.entries = new Int32Array(keptSize);
  }
}
