import { entryRange } from './keys.js';
import type { View } from './view.js';

/** How many places are asked about before it is worth finding out where an index ends. */
const firstAsked = 8;

/**
 * Tells which places lie behind all that a unique index holds, so that nobody need look there: documents mostly come with
 * growing `_id`s. It has to be told of every entry that is added while it is in use.
 */
export class IndexEnd {
  private asked = 0;
  private last: Buffer | null = null;

  constructor(
    private readonly view: View,
    private readonly indexId: number,
  ) {}

  isBehind(place: Buffer): boolean {
    this.asked += 1;
    if (this.asked <= firstAsked) return false;
    this.last ??= this.findLast();
    return Buffer.compare(place, this.last) > 0;
  }

  noteAdded(place: Buffer): void {
    if (this.last && Buffer.compare(place, this.last) > 0) this.last = place;
  }

  private findLast(): Buffer {
    const range = entryRange(this.indexId);
    return this.view.first('entries', { ...range, reverse: true })?.key ?? range.from;
  }
}
