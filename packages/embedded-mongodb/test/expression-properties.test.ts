import { Decimal128, Double, Long } from 'bson';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../src/bson/compare.js';
import { compileExpression } from '../src/query/expressions/expression.js';

function computed(spec: unknown, document: object = {}): unknown {
  return compileExpression(spec)(document);
}

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value));
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => Decimal128.fromString(`${digits}E${exponent}`));
const fits = (value: bigint) => value >= -(2n ** 63n) && value < 2n ** 63n;
const operations = [
  ['$add', (a: bigint, b: bigint) => a + b],
  ['$subtract', (a: bigint, b: bigint) => a - b],
  ['$multiply', (a: bigint, b: bigint) => a * b],
] as const;

describe('arithmetic', () => {
  it.each(operations)('%s of whole numbers is exact in 64 bits and a double beyond', (name, reference) => {
    fc.assert(
      fc.property(fc.oneof(int, long), fc.oneof(int, long), (a, b) => {
        const exact = reference(BigInt(a.toString()), BigInt(b.toString()));
        const result = computed({ [name]: ['$a', '$b'] }, { a, b });
        const isDouble = result instanceof Double || (typeof result === 'number' && !Number.isInteger(result));
        if (fits(exact)) expect([isDouble, String(result)]).toEqual([false, String(exact)]);
        else expect(Math.abs(Number(result) - Number(exact)) / Math.abs(Number(exact))).toBeLessThan(1e-15);
      }),
    );
  });

  it('of decimals agrees with another library to 34 digits', () => {
    const Reference = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, minE: -6143, maxE: 6144 });
    const names = { $add: 'plus', $subtract: 'minus', $multiply: 'times', $divide: 'dividedBy' } as const;
    fc.assert(
      fc.property(
        decimal,
        decimal,
        fc.constantFrom(...(Object.keys(names) as (keyof typeof names)[])),
        (a, b, name) => {
          fc.pre(name !== '$divide' || !new Reference(b.toString()).isZero());
          const result = computed({ [name]: ['$a', '$b'] }, { a, b });
          const expected = new Reference(a.toString())[names[name]](b.toString());
          expect(new Reference(String(result)).equals(expected)).toBe(true);
        },
      ),
    );
  });

  it('sums a list to what its exact sum rounds to', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(int, long)), (numbers) => {
        const exact = numbers.reduce((total: bigint, number) => total + BigInt(number.toString()), 0n);
        expect(Number(computed({ $sum: '$numbers' }, { numbers }))).toBe(Number(exact));
      }),
    );
  });
});

const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', '-03:30');
const unit = fc.constantFrom('year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond');

describe('dates', () => {
  it('are written and read back in any zone', () => {
    fc.assert(
      fc.property(moment, zone, (date, timezone) => {
        const format = '%Y-%m-%dT%H:%M:%S.%L%z';
        const text = computed({ $dateToString: { date: '$date', format, timezone } }, { date });
        expect(computed({ $dateFromString: { dateString: text, format } })).toEqual(date);
      }),
    );
  });

  it('are made of their parts again, but for an hour that comes twice', () => {
    fc.assert(
      fc.property(moment, zone, (date, timezone) => {
        const parts = computed({ $dateToParts: { date: '$date', timezone } }, { date }) as object;
        const made = computed({ $dateFromParts: { ...parts, timezone } }) as Date;
        const shown = (value: Date) => computed({ $dateToString: { date: '$value', timezone } }, { value });
        expect(shown(made)).toBe(shown(date));
      }),
    );
  });

  it('are cut off to a beginning that is not later, once and for all', () => {
    fc.assert(
      fc.property(moment, zone, unit, fc.integer({ min: 1, max: 12 }), (date, timezone, name, binSize) => {
        const cut = (value: Date) =>
          computed({ $dateTrunc: { date: '$value', unit: name, binSize, timezone } }, { value }) as Date;
        const start = cut(date);
        expect(start.getTime()).toBeLessThanOrEqual(date.getTime());
        expect(cut(start)).toEqual(start);
      }),
    );
  });

  it('are as many units apart as were added', () => {
    fc.assert(
      fc.property(moment, zone, unit, fc.integer({ min: -400, max: 400 }), (startDate, timezone, name, amount) => {
        const endDate = computed(
          { $dateAdd: { startDate: '$startDate', unit: name, amount, timezone } },
          { startDate },
        );
        const apart = computed(
          { $dateDiff: { startDate: '$startDate', endDate: '$endDate', unit: name, timezone } },
          { startDate, endDate },
        );
        expect(Number(apart)).toBe(amount);
      }),
    );
  });
});

describe('sets', () => {
  const items = fc.array(fc.oneof(int, fc.boolean(), fc.string(), fc.constant(null), fc.array(int, { maxLength: 2 })));

  it('are split into what is common and what is not', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const common = computed({ $setIntersection: ['$a', '$b'] }, { a, b }) as unknown[];
        const rest = computed({ $setDifference: ['$a', '$b'] }, { a, b }) as unknown[];
        expect(computed({ $setEquals: ['$a', { $concatArrays: ['$common', '$rest'] }] }, { a, common, rest })).toBe(
          true,
        );
        expect(computed({ $setIsSubset: ['$common', '$b'] }, { common, b })).toBe(true);
        expect(common).toEqual(common.toSorted(compareValues));
      }),
    );
  });
});
