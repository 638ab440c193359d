import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../src/bson/codec.js';
import { compareValues } from '../src/bson/compare.js';
import { encodeValue, inverted } from '../src/indexes/key-encoding.js';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -400, max: 400 }))
  .map(([digits, power]) => Decimal128.fromString(`${digits}E${power}`));
const scalars = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.integer().map((value) => new Double(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  decimals,
  fc.constantFrom(null, true, false, new MinKey(), new MaxKey(), undefined),
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 5 }).map((bytes) => new Binary(bytes)),
  fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
  fc.constantFrom('a', 'ab', '').map((pattern) => new BSONRegExp(pattern, 'i')),
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalars, tie('array'), tie('document')),
  array: fc.array(tie('value'), { maxLength: 3 }),
  document: fc.dictionary(fc.constantFrom('a', 'b', 'aa', 'ñ'), tie('value'), { maxKeys: 3 }),
}));

describe('the order of values', () => {
  it('is the order of their index keys, forwards and backwards', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const expected = Math.sign(compareValues(a, b));
        expect(Buffer.compare(encodeValue(a), encodeValue(b))).toBe(expected);
        expect(Buffer.compare(inverted(encodeValue(a)), inverted(encodeValue(b)))).toBe(expected === 0 ? 0 : -expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('is exact where doubles are not', () => {
    const big = Long.fromString('9007199254740993');
    expect(compareValues(big, 9007199254740992)).toBeGreaterThan(0);
    expect(compareValues(Decimal128.fromString('0.1'), 0.1)).toBeLessThan(0);
    expect(compareValues(Decimal128.fromString('1E400'), Number.MAX_VALUE)).toBeGreaterThan(0);
    expect(compareValues(Decimal128.fromString('1E400'), Number.POSITIVE_INFINITY)).toBeLessThan(0);
    expect(compareValues(Decimal128.fromString('-1E400'), Number.NEGATIVE_INFINITY)).toBeGreaterThan(0);
  });

  it('puts the types in the order MongoDB documents', () => {
    const ascending = [
      new MinKey(),
      null,
      5,
      'text',
      { a: 1 },
      [1],
      new Binary(Buffer.of(1)),
      new ObjectId(),
      false,
      new Date(),
      new Timestamp({ t: 1, i: 1 }),
      new BSONRegExp('a'),
      new MaxKey(),
    ];
    expect([...ascending].reverse().sort(compareValues)).toEqual(ascending);
  });
});

describe('stored values', () => {
  it('keep their BSON type, whole doubles and longs included', () => {
    const before = encodeAll({
      int: 5,
      double: new Double(5),
      long: Long.fromNumber(5),
      decimal: Decimal128.fromString('5.00'),
      fraction: 5.5,
      minusZero: -0,
    });
    expect(encode(decode(before)).equals(before)).toBe(true);
    expect(before.toString('hex')).toContain('01646f75626c6500');
  });

  it('keep references as plain documents', () => {
    const before = encodeAll({ author: { $ref: 'authors', $id: 7 } });
    expect(decode(before)).toEqual({ author: { $ref: 'authors', $id: 7 } });
  });
});

function encodeAll(document: Record<string, unknown>): Buffer {
  return encode(document);
}
