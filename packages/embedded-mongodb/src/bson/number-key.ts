import { Decimal128, Double } from 'bson';
import { ByteWriter } from './byte-writer.js';
import { type ExactDecimal, scaled } from './decimal.js';
import { findExact, type Numeric, toNumber } from './numbers.js';

/**
 * Writes bytes whose order is the order of the numbers, exactly, across int, long, double and decimal: the largest double
 * that is not above the number (8 bytes), then what the number has beyond that double (one zero byte when nothing).
 */
export function writeNumberKey(writer: ByteWriter, value: Numeric): void {
  const exact = isDoubleLike(value) ? null : findExact(value);
  if (!exact) {
    writeDouble(writer, toNumber(value));
    writer.byte(0);
    return;
  }
  const floor = floorDouble(exact, toNumber(value));
  writeDouble(writer, floor);
  writer.raw(remainderKey(remainder(exact, floor)));
}

const nothingBeyond = Buffer.of(0);
const signBit = 0x80000000;
const double = new DataView(new ArrayBuffer(8));

/** IEEE bytes made sortable: the sign bit turned for positives, all bits for negatives; NaN sorts before everything. */
function writeDouble(writer: ByteWriter, value: number): void {
  if (Number.isNaN(value)) {
    writer.zeros(8);
    return;
  }
  double.setFloat64(0, value === 0 ? 0 : value);
  const high = double.getUint32(0);
  const low = double.getUint32(4);
  const negative = high >= signBit;
  writer.orderedInt(negative ? ~high >>> 0 : (high | signBit) >>> 0);
  writer.orderedInt(negative ? ~low >>> 0 : low);
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
  return Buffer.compare(keyOf(a), keyOf(b));
}

const keys = new ByteWriter();

function keyOf(value: Numeric): Buffer {
  keys.reset();
  writeNumberKey(keys, value);
  return keys.copy();
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
