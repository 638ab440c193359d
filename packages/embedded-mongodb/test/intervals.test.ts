import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, intersection, union } from '../src/indexes/interval.js';

function stretch(from: number, to: number): Interval {
  return { low: Buffer.of(from), high: Buffer.of(to), point: null, edges: { from, to } };
}

/** Which of the values 0 to 40 stretches hold. */
function valuesIn(stretches: readonly Interval[]): number[] {
  return Array.from({ length: 41 }, (_, value) => value).filter((value) =>
    stretches.some(({ low, high }) => (low[0] ?? 0) <= value && value < (high[0] ?? 0)),
  );
}

const stretches = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })).map(([from, length]) => stretch(from, from + length)),
  { maxLength: 8 },
);

function expectOrder(found: readonly Interval[]): void {
  for (const [i, { low }] of found.entries()) {
    const before = found[i - 1];
    if (before) expect(Buffer.compare(before.high, low)).toBeLessThanOrEqual(0);
  }
}

describe('stretches of an index', () => {
  it('joined hold what each of them holds, in order and apart', () => {
    fc.assert(
      fc.property(stretches, (some) => {
        const joined = union(some);
        expect(valuesIn(joined)).toEqual(valuesIn(some));
        expectOrder(joined);
      }),
    );
  });

  it('cut against others hold what both hold, in order and apart', () => {
    fc.assert(
      fc.property(stretches, stretches, (some, others) => {
        const shared = intersection(union(some), union(others));
        const alsoInOthers = valuesIn(others);
        expect(valuesIn(shared)).toEqual(valuesIn(some).filter((value) => alsoInOthers.includes(value)));
        expectOrder(shared);
      }),
    );
  });

  it('stay single values when they are joined', () => {
    const point: Interval = { ...stretch(7, 8), point: Buffer.of(7) };
    expect(union([stretch(20, 21), point, point])).toEqual([point, stretch(20, 21)]);
  });
});
