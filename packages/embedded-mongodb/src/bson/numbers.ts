import { Decimal128, Double, Long } from 'bson';
import { MongoError } from '../errors.js';
import { settleDouble } from './codec.js';
import { isInt32 } from './types.js';

/** Any BSON number as the server holds it. */
export type Numeric = number | bigint | Double | Long | Decimal128;

/** A finite number as `digits × 10^exponent`, exactly. */
export type ExactDecimal = { digits: bigint; exponent: number };

const longRange = { min: -(2n ** 63n), max: 2n ** 63n - 1n };
const decimalDigits = 34;

/** The nearest JavaScript number. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Decimal128) return Number(value.toString());
  return typeof value === 'bigint' ? Number(value) : Number(value.valueOf());
}

/** A whole number as a BigInt, or null when the value is not whole or not finite. */
export function findBigInt(value: Numeric): bigint | null {
  if (value instanceof Long) return value.toBigInt();
  if (typeof value === 'bigint') return value;
  const number = toNumber(value);
  return Number.isInteger(number) ? BigInt(number) : null;
}

/** An integer result in the smallest BSON type allowed: int while both fit, long beyond, `Overflow` past 64 bits. */
export function integerFrom(value: bigint, asLong: boolean): number | Long {
  if (value < longRange.min || value > longRange.max) {
    throw new MongoError('BadValue', 'Failed to apply an arithmetic operation: the result does not fit in 64 bits');
  }
  const number = Number(value);
  return asLong || !isInt32(number) ? Long.fromBigInt(value) : number;
}

/** A double result, kept a double when it is whole. */
export function doubleFrom(value: number): number | Double {
  return settleDouble(new Double(value));
}

type Kind = 'int' | 'long' | 'double' | 'decimal';

function kindOf(value: Numeric): Kind {
  if (value instanceof Decimal128) return 'decimal';
  if (value instanceof Long || typeof value === 'bigint') return 'long';
  return typeof value === 'number' && isInt32(value) ? 'int' : 'double';
}

/** `left + right` with MongoDB's rule for the type of the result. */
export function add(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, { whole: (a, b) => a + b, double: (a, b) => a + b, exact: addExact });
}

/** `left × right` with MongoDB's rule for the type of the result. */
export function multiply(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, { whole: (a, b) => a * b, double: (a, b) => a * b, exact: multiplyExact });
}

type Operation = {
  whole: (a: bigint, b: bigint) => bigint;
  double: (a: number, b: number) => number;
  exact: (a: ExactDecimal, b: ExactDecimal) => ExactDecimal;
};

function combine(left: Numeric, right: Numeric, operation: Operation): Numeric {
  const kinds = new Set([kindOf(left), kindOf(right)]);
  if (kinds.has('decimal')) return combineDecimals(left, right, operation);
  if (kinds.has('double')) return doubleFrom(operation.double(toNumber(left), toNumber(right)));
  return integerFrom(operation.whole(findBigInt(left) ?? 0n, findBigInt(right) ?? 0n), kinds.has('long'));
}

function combineDecimals(left: Numeric, right: Numeric, operation: Operation): Decimal128 {
  const a = findExact(left);
  const b = findExact(right);
  if (!a || !b) return Decimal128.fromString(String(operation.double(toNumber(left), toNumber(right))));
  return decimalFrom(operation.exact(a, b));
}

function addExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: scaled(a, exponent) + scaled(b, exponent), exponent };
}

function multiplyExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** The digits of a number written with a (smaller or equal) exponent. */
export function scaled(value: ExactDecimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}

/** The exact decimal value, or null for NaN and the infinities. */
export function findExact(value: Numeric): ExactDecimal | null {
  if (value instanceof Decimal128) return exactFromText(value.toString());
  if (value instanceof Long || typeof value === 'bigint') return { digits: findBigInt(value) ?? 0n, exponent: 0 };
  return exactFromDouble(toNumber(value));
}

function exactFromText(text: string): ExactDecimal | null {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', power = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Every finite double is `mantissa × 2^power`, and `2^-n` is `5^n × 10^-n`. */
function exactFromDouble(value: number): ExactDecimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value)) return { digits: BigInt(value), exponent: 0 };
  let halvings = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    halvings += 1;
  }
  return { digits: BigInt(mantissa) * 5n ** BigInt(halvings), exponent: -halvings };
}

function decimalFrom(value: ExactDecimal): Decimal128 {
  const text = (value.digits < 0n ? -value.digits : value.digits).toString();
  const excess = text.length - decimalDigits;
  if (excess <= 0) return Decimal128.fromString(`${value.digits}E${value.exponent}`);
  return decimalFrom({ digits: roundedAway(value.digits, excess), exponent: value.exponent + excess });
}

/** Drops the last digits, rounding half to even as decimal arithmetic does. */
function roundedAway(digits: bigint, count: number): bigint {
  const unit = 10n ** BigInt(count);
  const negative = digits < 0n;
  const size = negative ? -digits : digits;
  const quotient = size / unit;
  const doubled = (size % unit) * 2n;
  const up = doubled > unit || (doubled === unit && quotient % 2n === 1n);
  const rounded = up ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}
