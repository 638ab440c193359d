import { Decimal128, Double, Long } from 'bson';
import { MongoError } from '../errors.js';
import {
  addExact,
  decimalFrom,
  decimalFromDouble,
  type ExactDecimal,
  findExactDouble,
  findExactInText,
  multiplyExact,
  subtractExact,
} from './decimal.js';
import { isInt32 } from './types.js';

/** Any BSON number as the server holds it. */
export type Numeric = number | bigint | Double | Long | Decimal128;

/** The type of a number, from the narrowest to the widest. */
export type NumberKind = 'int' | 'long' | 'double' | 'decimal';

const longRange = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

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
  if (value instanceof Decimal128) return findWholeDecimal(value);
  const number = toNumber(value);
  return Number.isInteger(number) ? BigInt(number) : null;
}

function findWholeDecimal(value: Decimal128): bigint | null {
  const exact = findExact(value);
  if (!exact) return null;
  if (exact.exponent >= 0) return exact.digits * 10n ** BigInt(exact.exponent);
  const unit = 10n ** BigInt(-exact.exponent);
  return exact.digits % unit === 0n ? exact.digits / unit : null;
}

/** A whole number of any type as a JavaScript number, or null when it does not fit 32 bits. */
export function findInt32(value: Numeric): number | null {
  if (typeof value === 'number' && value !== 0) return isInt32(value) ? value : null;
  const whole = findBigInt(value);
  return whole !== null && isInt32(Number(whole)) ? Number(whole) : null;
}

/** A whole number of any type as a BigInt, or null when it does not fit 64 bits. */
export function findInt64(value: Numeric): bigint | null {
  const whole = findBigInt(value);
  return whole === null || !fitsLong(whole) ? null : whole;
}

/** Whether BSON's long can hold the integer. */
export function fitsLong(value: bigint): boolean {
  return value >= longRange.min && value <= longRange.max;
}

/** An integer result in the smallest BSON type allowed: int while both fit, long beyond, `BadValue` past 64 bits. */
export function integerFrom(value: bigint, asLong: boolean): number | Long {
  if (!fitsLong(value)) {
    throw new MongoError('BadValue', 'Failed to apply an arithmetic operation: the result does not fit in 64 bits');
  }
  const number = Number(value);
  return asLong || !isInt32(number) ? Long.fromBigInt(value) : number;
}

/** A double result, kept a double when it is whole. */
export function doubleFrom(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value;
}

/** The type of a number. */
export function kindOf(value: Numeric): NumberKind {
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (value instanceof Decimal128) return 'decimal';
  return value instanceof Double ? 'double' : 'long';
}

/** The exact decimal value, or null for NaN and the infinities. */
export function findExact(value: Numeric): ExactDecimal | null {
  if (value instanceof Decimal128) return findExactInText(value.toString());
  if (value instanceof Long || typeof value === 'bigint') return { digits: findBigInt(value) ?? 0n, exponent: 0 };
  return findExactDouble(toNumber(value));
}

/** The decimal that MongoDB calculates with when the other number is a decimal. */
export function toDecimal(value: Numeric): Decimal128 {
  if (value instanceof Decimal128) return value;
  if (kindOf(value) === 'double') return decimalFromDouble(toNumber(value));
  return decimalFrom({ digits: findBigInt(value) ?? 0n, exponent: 0 });
}

/** `left + right` with MongoDB's rule for the type of the result; `BadValue` when a long overflows. */
export function add(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, addition, integerFrom);
}

/** `left × right` with MongoDB's rule for the type of the result; `BadValue` when a long overflows. */
export function multiply(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, multiplication, integerFrom);
}

/** `left + right` as expressions compute it: a sum past 64 bits becomes a double. */
export function addWidening(left: Numeric, right: Numeric): Numeric {
  if (typeof left === 'number' && typeof right === 'number') return numberFrom(left + right, left, right);
  return combine(left, right, addition, widened);
}

/** `left - right` as expressions compute it: a difference past 64 bits becomes a double. */
export function subtractWidening(left: Numeric, right: Numeric): Numeric {
  if (typeof left === 'number' && typeof right === 'number') return numberFrom(left - right, left, right);
  return combine(left, right, subtraction, widened);
}

/** `left × right` as expressions compute it: a product past 64 bits becomes a double. */
export function multiplyWidening(left: Numeric, right: Numeric): Numeric {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return numberFrom(product, left, right);
  }
  return combine(left, right, multiplication, widened);
}

/** The result of two plain numbers: an int or a long of two ints, a double otherwise. Must be exact for two ints. */
function numberFrom(result: number, left: number, right: number): Numeric {
  if (!isInt32(left) || !isInt32(right)) return doubleFrom(result);
  if (isInt32(result)) return result;
  return result === 0 ? 0 : Long.fromNumber(result);
}

type Operation = {
  readonly whole: (a: bigint, b: bigint) => bigint;
  readonly double: (a: number, b: number) => number;
  readonly exact: (a: ExactDecimal, b: ExactDecimal) => ExactDecimal;
};

const addition: Operation = { whole: (a, b) => a + b, double: (a, b) => a + b, exact: addExact };
const subtraction: Operation = { whole: (a, b) => a - b, double: (a, b) => a - b, exact: subtractExact };
const multiplication: Operation = { whole: (a, b) => a * b, double: (a, b) => a * b, exact: multiplyExact };

function widened(value: bigint, asLong: boolean): Numeric {
  return fitsLong(value) ? integerFrom(value, asLong) : doubleFrom(Number(value));
}

function combine(
  left: Numeric,
  right: Numeric,
  operation: Operation,
  integer: (value: bigint, asLong: boolean) => Numeric,
): Numeric {
  const a = kindOf(left);
  const b = kindOf(right);
  if (a === 'decimal' || b === 'decimal') return combineDecimals(left, right, operation.exact, operation.double);
  if (a === 'double' || b === 'double') return doubleFrom(operation.double(toNumber(left), toNumber(right)));
  const result = operation.whole(findBigInt(left) ?? 0n, findBigInt(right) ?? 0n);
  return integer(result, a === 'long' || b === 'long');
}

/** Computes with decimals; `double` says what comes of NaN and the infinities. */
export function combineDecimals(
  left: Numeric,
  right: Numeric,
  exact: (a: ExactDecimal, b: ExactDecimal) => ExactDecimal,
  double: (a: number, b: number) => number,
): Decimal128 {
  const a = findExact(toDecimal(left));
  const b = findExact(toDecimal(right));
  if (!a || !b) return decimalFromDouble(double(toNumber(left), toNumber(right)));
  return decimalFrom(exact(a, b));
}
