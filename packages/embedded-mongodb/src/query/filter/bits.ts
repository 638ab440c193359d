import { Binary } from 'bson';
import { binaryParts } from '../../bson/compare.js';
import { findBigInt, type Numeric, toNumber } from '../../bson/numbers.js';
import { showField } from '../../bson/show.js';
import { isInt32, isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { ValueTest } from './operators.js';

/** How many of the asked bits are set decides. */
type Accept = (set: number, asked: number) => boolean;

/** A bit operator: the mask may be a list of places, a number or binary data; so may the value, except for a list. */
export function bitsOperator(operator: string, operand: unknown, path: string, accepts: Accept): ValueTest {
  const places = placesOf(operator, operand, path);
  return {
    test: (value) => {
      const isSet = bitReader(value);
      return isSet !== null && accepts(places.filter(isSet).length, places.length);
    },
    takesItems: true,
  };
}

function placesOf(operator: string, operand: unknown, path: string): number[] {
  if (Array.isArray(operand)) return operand.map((place, i) => bitPlace(place, i));
  if (isNumeric(operand)) return placesIn(maskNumber(operator, operand));
  if (isBinary(operand)) return placesIn(littleEndian(operand));
  throw new MongoError(
    'BadValue',
    `${path} takes an Array, a number, or a BinData but received: ${showField(operator, operand)}`,
  );
}

function bitPlace(place: unknown, index: number): number {
  const shown = showField(String(index), place);
  const number = isNumeric(place) ? toNumber(place) : Number.NaN;
  if (!Number.isInteger(number)) throw new MongoError('BadValue', `bit positions must be an integer but got: ${shown}`);
  if (!isInt32(number))
    throw new MongoError('BadValue', `bit positions cannot be represented as a 32-bit signed integer: ${shown}`);
  if (number < 0) throw new MongoError('BadValue', `bit positions must be >= 0 but got: ${shown}`);
  return number;
}

function maskNumber(operator: string, operand: Numeric): bigint {
  const shown = showField(operator, operand);
  const mask = findBigInt(operand);
  if (mask === null) throw new MongoError('FailedToParse', `Expected an integer: ${shown}`);
  if (mask < 0n) throw new MongoError('FailedToParse', `Expected a non-negative number in: ${shown}`);
  if (mask >= 2n ** 63n) throw new MongoError('FailedToParse', `Cannot represent as a 64-bit integer: ${shown}`);
  return mask;
}

function placesIn(mask: bigint): number[] {
  const bits = [...mask.toString(2)].reverse();
  return bits.flatMap((bit, place) => (bit === '1' ? [place] : []));
}

function isBinary(value: unknown): value is Binary | Uint8Array {
  return value instanceof Binary || value instanceof Uint8Array;
}

function littleEndian(value: Binary | Uint8Array): bigint {
  return binaryParts(value).bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

const signPlace = 63;

/** Which bits of a value are set: a number goes on with its sign, binary data with zeros. Null when it has no bits. */
function bitReader(value: unknown): ((place: number) => boolean) | null {
  if (isBinary(value)) {
    const { bytes } = binaryParts(value);
    return (place) => (((bytes[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1;
  }
  const number = isNumeric(value) ? findBigInt(value) : null;
  if (number === null || BigInt.asIntN(64, number) !== number) return null;
  return (place) => ((number >> BigInt(Math.min(place, signPlace))) & 1n) === 1n;
}
