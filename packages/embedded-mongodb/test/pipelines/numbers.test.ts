import { Decimal128, Long } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBigInt, type Numeric, toNumber } from '../../src/bson/numbers.js';
import { Sum } from '../../src/query/pipeline/accumulators/sums.js';
import { granularities } from '../../src/query/pipeline/granularity.js';

function sumOf(values: readonly Numeric[]): Sum {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum;
}

describe('a sum', () => {
  const ints = fc.integer().map((value): Numeric => value);
  const longs = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }).map((value): Numeric => Long.fromBigInt(value));

  it('of whole numbers is exact as long as it fits in 64 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(ints, longs)), (values) => {
        const exact = values.reduce((sum: bigint, value) => sum + (findBigInt(value) ?? 0n), 0n);
        fc.pre(exact >= -(2n ** 63n) && exact < 2n ** 63n);
        expect(findBigInt(sumOf(values).value())).toBe(exact);
      }),
    );
  });

  it('of doubles and their opposites is zero in any order', () => {
    const doubles = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(doubles, (values) => {
        const both = [...values, ...values.map((value) => -value)];
        expect(Math.abs(toNumber(sumOf(both).value()))).toBeLessThan(1e-9);
      }),
    );
  });

  it('is infinite or no number when a summand is', () => {
    expect(sumOf([1, Number.POSITIVE_INFINITY, 2.5]).value()).toBe(Number.POSITIVE_INFINITY);
    expect(sumOf([1, Number.NaN]).value()).toBeNaN();
    expect(sumOf([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]).value()).toBeNaN();
    expect(String(sumOf([Decimal128.fromString('1'), Decimal128.fromString('Infinity')]).value())).toBe('Infinity');
  });
});

describe('a granularity', () => {
  it.each(Object.entries(granularities))('%s rounds to its next numbers, leaving none out', (_name, { up, down }) => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (value) => {
        const [above, below] = [toNumber(up(value)), toNumber(down(value))];
        expect(above).toBeGreaterThan(value);
        expect(below).toBeLessThan(value);
        expect(toNumber(down(above))).toBeLessThanOrEqual(value * (1 + 1e-12));
        expect(toNumber(up(below))).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      }),
    );
  });

  it.each(Object.entries(granularities))('%s leaves zero alone', (_name, { up, down }) => {
    expect([up(0), down(0)]).toEqual([0, 0]);
  });
});
