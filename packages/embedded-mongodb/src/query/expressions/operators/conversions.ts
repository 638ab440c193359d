import { Decimal128, Double, Long, ObjectId } from 'bson';
import { decimalFrom, decimalFromDouble, findExactInText, withExponent } from '../../../bson/decimal.js';
import {
  doubleFrom,
  findBigInt,
  findExact,
  fitsLong,
  integerFrom,
  type Numeric,
  toDecimal,
  toNumber,
} from '../../../bson/numbers.js';
import { typeName } from '../../../bson/types.js';
import type { MongoError } from '../../../errors.js';
import { asDate, dateFrom, failure, isTruthy, numberText, typeOf } from '../values.js';
import { readDate } from './dates/reading.js';
import { utc } from './dates/zones.js';

type Convert = (value: never) => unknown;

const noWayOut = 'in $convert with no onError value';

function conversionFailure(message: string): MongoError {
  return failure('ConversionFailure', message);
}

/** Converts a value that is not null to the type of that name. Throws `ConversionFailure` when it cannot be. */
export function convertValue(value: unknown, type: string): unknown {
  if (type === 'bool') return isTruthy(value);
  const from = typeName(value);
  if (from === type && from !== 'timestamp' && Object.hasOwn(conversions, from)) return value;
  const convert = conversions[from]?.[type];
  if (convert) return convert(value as never);
  throw conversionFailure(`Unsupported conversion from ${typeOf(value)} to ${type} ${noWayOut}`);
}

function doubleToInteger(fits: (value: number) => boolean, asLong: boolean): (value: Numeric) => Numeric {
  return (value) => {
    const number = toNumber(value);
    checkFinite(number);
    if (!fits(number)) throw overflow(value);
    return integerFrom(BigInt(Math.trunc(number)), asLong);
  };
}

function decimalToInteger(fits: (value: bigint) => boolean, asLong: boolean): (value: Numeric) => Numeric {
  return (value) => {
    const exact = findExact(value);
    if (!exact) checkFinite(toNumber(value));
    const whole = exact ? withExponent(exact, 0, 'down').digits : 0n;
    if (!fits(whole)) throw overflow(value);
    return integerFrom(whole, asLong);
  };
}

function checkFinite(number: number): void {
  if (Number.isFinite(number)) return;
  throw conversionFailure(
    `Attempt to convert ${Number.isNaN(number) ? 'NaN' : 'infinity'} value to integer type ${noWayOut}`,
  );
}

function overflow(value: Numeric): MongoError {
  return conversionFailure(`Conversion would overflow target type ${noWayOut}: ${numberText(value)}`);
}

const intLimits = { min: -(2 ** 31), max: 2 ** 31 - 1 };

function fitsInt(value: number | bigint): boolean {
  return value >= intLimits.min && value <= intLimits.max;
}

const doubleToInt = doubleToInteger(fitsInt, false);
const doubleToLong = doubleToInteger((value) => value >= -(2 ** 63) && value < 2 ** 63, true);
const decimalToInt = decimalToInteger(fitsInt, false);
const decimalToLong = decimalToInteger(fitsLong, true);

function longToInt(value: Numeric): number | Long {
  const whole = findBigInt(value) ?? 0n;
  if (!fitsInt(whole)) throw conversionFailure(`Conversion would overflow target type ${noWayOut}: `);
  return integerFrom(whole, false);
}

function decimalToDouble(value: Decimal128): number | Double {
  const number = toNumber(value);
  const lost = (!Number.isFinite(number) || number === 0) && findExact(value) && findExact(value)?.digits !== 0n;
  if (lost) throw overflow(value);
  return doubleFrom(number);
}

function toDouble(value: Numeric): number | Double {
  return doubleFrom(toNumber(value));
}

function textToInteger(fits: (value: bigint) => boolean, asLong: boolean): (text: string) => number | Long {
  return (text) => {
    checkNotHexadecimal(text);
    if (!/^[+-]?\d+$/.test(text))
      throw unreadable(text, text === '' ? 'Empty string' : 'Did not consume whole string.');
    const whole = BigInt(text.replace(/^\+/, ''));
    if (!fits(whole)) throw unreadable(text, 'Overflow');
    return integerFrom(whole, asLong);
  };
}

function textToDouble(text: string): number | Double {
  checkNotHexadecimal(text);
  const special = findSpecial(text);
  if (special !== null) return special;
  if (!findExactInText(text)) throw unreadable(text, text === '' ? 'Empty string' : 'Did not consume whole string.');
  const number = Number(text);
  if (!Number.isFinite(number)) throw unreadable(text, 'Out of range');
  return doubleFrom(number);
}

function textToDecimal(text: string): Decimal128 {
  checkNotHexadecimal(text);
  const special = findSpecial(text);
  if (special !== null) return decimalFromDouble(special);
  const exact = findExactInText(text);
  if (!exact) throw unreadable(text, text === '' ? 'Empty string' : 'Failed to parse string to decimal');
  return decimalFrom(exact);
}

function findSpecial(text: string): number | null {
  if (/^[+-]?nan$/i.test(text)) return Number.NaN;
  if (!/^[+-]?inf(inity)?$/i.test(text)) return null;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function checkNotHexadecimal(text: string): void {
  if (text.startsWith('0x')) throw conversionFailure(`Illegal hexadecimal input ${noWayOut}: ${text}`);
}

function unreadable(text: string, reason: string): MongoError {
  return conversionFailure(`Failed to parse number '${text}' ${noWayOut}: ${reason}`);
}

function textToObjectId(text: string): ObjectId {
  if (/^[\da-fA-F]{24}$/.test(text)) return ObjectId.createFromHexString(text);
  const length = Buffer.byteLength(text);
  const reason =
    length === 24
      ? 'Invalid character found in hex string'
      : `Invalid string length for parsing to OID, expected 24 but found ${length}`;
  throw conversionFailure(`Failed to parse objectId '${text}' ${noWayOut}: ${reason}`);
}

function boolTo(yes: unknown, no: unknown): (value: boolean) => unknown {
  return (value) => (value ? yes : no);
}

const decimals = { one: Decimal128.fromString('1'), zero: Decimal128.fromString('0') };

const fromInteger: Readonly<Record<string, Convert>> = {
  double: toDouble,
  string: numberText,
  decimal: toDecimal,
};

/** By the type of the value, then by the type wanted; `$toBool` is served for every type. */
const conversions: Readonly<Record<string, Readonly<Record<string, Convert>>>> = {
  int: { ...fromInteger, long: (value: number) => Long.fromNumber(value) },
  long: { ...fromInteger, int: longToInt, date: (value: Numeric) => dateFrom(toNumber(value)) },
  double: {
    string: numberText,
    decimal: toDecimal,
    int: doubleToInt,
    long: doubleToLong,
    date: (value: Numeric) => dateFrom(toNumber(doubleToLong(value))),
  },
  decimal: {
    string: (value: Decimal128) => value.toString(),
    double: decimalToDouble,
    int: decimalToInt,
    long: decimalToLong,
    date: (value: Numeric) => dateFrom(toNumber(decimalToLong(value))),
  },
  string: {
    double: textToDouble,
    decimal: textToDecimal,
    int: textToInteger(fitsInt, false),
    long: textToInteger(fitsLong, true),
    objectId: textToObjectId,
    date: (text: string) => readDate(text, utc),
  },
  objectId: { string: (value: ObjectId) => value.toHexString(), date: asDate },
  bool: {
    double: boolTo(new Double(1), new Double(0)),
    string: boolTo('true', 'false'),
    int: boolTo(1, 0),
    long: boolTo(Long.ONE, Long.ZERO),
    decimal: boolTo(decimals.one, decimals.zero),
  },
  date: {
    double: (value: Date) => doubleFrom(value.getTime()),
    string: (value: Date) => value.toISOString(),
    long: (value: Date) => Long.fromNumber(value.getTime()),
    decimal: (value: Date) => toDecimal(Long.fromNumber(value.getTime())),
  },
  timestamp: { date: asDate },
};
