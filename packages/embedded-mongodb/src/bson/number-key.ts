import { Decimal128, Double } from 'bson';
import { type ExactDecimal, scaled } from './decimal.js';
import { findExact, type Numeric, toNumber } from './numbers.js';

/**
 * Bytes whose order is the order of the numbers, exactly, across int, long, double and decimal: the largest double that is
 * not above the number (8 bytes), then what the number has beyond that double (one zero byte when nothing).
 */
export function numberKey(value: Numeric): Buffer {
  if (typeof value === 'number' || value instanceof Double) return exactKey(doubleKey(toNumber(value)));
  const exact = findExact(value);
  if (!exact) return exactKey(doubleKey(toNumber(value)));
  const floor = floorDouble(exact, toNumber(value));
  return Buffer.concat([doubleKey(floor), remainderKey(remainder(exact, floor))]);
}

const nothingBeyond = Buffer.of(0);

function exactKey(double: Buffer): Buffer {
  return Buffer.concat([double, nothingBeyond]);
}

/** IEEE bytes made sortable: the sign bit turned for positives, all bits for negatives; NaN sorts before everything. */
function doubleKey(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const negative = (bytes[0] ?? 0) >= 0x80;
  for (let i = 0; i < 8; i += 1) bytes[i] = (bytes[i] ?? 0) ^ (negative ? 0xff : i === 0 ? 0x80 : 0);
  return bytes;
}

/** The largest double not above the exact value; `nearest` is the rounded one, at most one step off. */
function floorDouble(exact: ExactDecimal, nearest: number): number {
  if (nearest === Number.POSITIVE_INFINITY) return Number.MAX_VALUE;
  if (nearest === Number.NEGATIVE_INFINITY) return nearest;
  return compareExact(findExact(nearest) ?? exact, exact) > 0 ? nextBelow(nearest) : nearest;
}

function nextBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, value > 0 ? bits - 1n : bits + 1n);
  return view.getFloat64(0);
}

/** Decimals below every finite double are measured from here: beneath the smallest decimal there is. */
const belowEveryDecimal: ExactDecimal = { digits: -1n, exponent: 6200 };

function remainder(exact: ExactDecimal, floor: number): ExactDecimal {
  const from = floor === Number.NEGATIVE_INFINITY ? belowEveryDecimal : (findExact(floor) ?? exact);
  const exponent = Math.min(exact.exponent, from.exponent);
  return { digits: scaled(exact, exponent) - scaled(from, exponent), exponent };
}

/** A positive decimal as power of ten of its first digit, then its digits; shorter means smaller. */
function remainderKey({ digits, exponent }: ExactDecimal): Buffer {
  if (digits === 0n) return nothingBeyond;
  const text = digits.toString();
  const power = Buffer.alloc(3);
  power[0] = 1;
  power.writeUInt16BE(exponent + text.length + 0x8000, 1);
  return Buffer.concat([power, Buffer.from(text.replace(/0+$/, ''), 'latin1'), nothingBeyond]);
}

function compareExact(a: ExactDecimal, b: ExactDecimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Orders two numbers of any kinds exactly; NaN is below every other number and equal to itself. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (isDoubleLike(a) && isDoubleLike(b)) return compareDoubles(toNumber(a), toNumber(b));
  return Buffer.compare(numberKey(a), numberKey(b));
}

function isDoubleLike(value: Numeric): boolean {
  return typeof value === 'number' || value instanceof Double;
}

function compareDoubles(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(!Number.isNaN(a)) - Number(!Number.isNaN(b));
}

/** Whether the number is NaN, of either kind that has one. */
export function isNotANumber(value: Numeric): boolean {
  return value instanceof Decimal128 ? value.toString() === 'NaN' : Number.isNaN(toNumber(value));
}
