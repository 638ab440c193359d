import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesIn } from '../src/indexes/stretches.js';
import type { Entry, KeyRange, View } from '../src/storage/view.js';

function keyOf(place: number): Buffer {
  const key = Buffer.alloc(2);
  key.writeUInt16BE(place);
  return key;
}

/** A view of entries at these places, which counts how often somebody begins to read and how much is read. */
class CountingView implements View {
  readonly version = 0;
  begun = 0;
  read = 0;
  private readonly entries: readonly Entry[];

  constructor(places: readonly number[]) {
    this.entries = places.map((place) => ({ key: keyOf(place), value: keyOf(place) }));
  }

  *range(_store: string, { from, to, reverse = false }: KeyRange): Iterable<Entry> {
    this.begun += 1;
    const inside = this.entries.filter(({ key }) => Buffer.compare(key, from) >= 0 && Buffer.compare(key, to) < 0);
    for (const entry of reverse ? inside.reverse() : inside) {
      this.read += 1;
      yield entry;
    }
  }

  get(): undefined {
    return undefined;
  }

  lend(): undefined {
    return undefined;
  }

  first(): undefined {
    return undefined;
  }

  count(): number {
    return this.entries.length;
  }
}

/** Stretches in order and apart, from the lengths of the gaps and stretches. */
function stretchesFrom(lengths: readonly (readonly [number, number])[], reverse: boolean): KeyRange[] {
  let end = 0;
  const stretches = lengths.map(([gap, length]) => {
    const from = end + gap;
    end = from + length;
    return { from: keyOf(from), to: keyOf(end), reverse };
  });
  return reverse ? stretches.reverse() : stretches;
}

function placesIn(view: View, stretches: readonly KeyRange[]): number[] {
  return Array.from(entriesIn(view, stretches), ({ key }) => key.readUInt16BE());
}

describe('a walk through many stretches of an index', () => {
  it('gives just what each of them holds, in the order of the walk', () => {
    const lengths = fc.array(
      fc.tuple(fc.oneof(fc.nat(3), fc.nat(200)), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 }))),
      { maxLength: 60 },
    );
    const places = fc.uniqueArray(fc.oneof(fc.nat(400), fc.nat(8000)), { maxLength: 400 });
    fc.assert(
      fc.property(lengths, places, fc.boolean(), (some, stored, reverse) => {
        const view = new CountingView(stored.sort((a, b) => a - b));
        const stretches = stretchesFrom(some, reverse);
        const one = stretches.flatMap((stretch) =>
          Array.from(view.range('entries', stretch), ({ key }) => key.readUInt16BE()),
        );
        expect(placesIn(view, stretches)).toEqual(one);
      }),
    );
  });

  it('reads those close together as one', () => {
    const view = new CountingView(Array.from({ length: 3000 }, (_, place) => place));
    const everyThird = stretchesFrom(Array(1000).fill([2, 1]), false);
    expect(placesIn(view, everyThird)).toHaveLength(1000);
    expect(view.begun).toBe(1);
  });

  it('leaps to those far apart', () => {
    const view = new CountingView(Array.from({ length: 13_000 }, (_, place) => place));
    const far = stretchesFrom(Array(30).fill([400, 1]), true);
    expect(placesIn(view, far)).toHaveLength(30);
    expect(view.read).toBeLessThan(120);
  });
});
