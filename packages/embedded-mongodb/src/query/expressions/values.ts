import { BSONSymbol, Code, ObjectId, Timestamp } from 'bson';
import { isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { findInt32, type Numeric, toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { type ErrorCodeName, MongoError } from '../../errors.js';

/** Whether MongoDB takes a value for true: everything but false, null, missing and zero. */
export function isTruthy(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return false;
  return !(isNumeric(value) && toNumber(value) === 0);
}

/** Null or missing: what most operators answer with null. */
export function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The type of a value as `$type` and error messages name it. */
export function typeOf(value: unknown): string {
  return value === undefined ? 'missing' : typeName(value);
}

/** An error of an operator. The code is a number for those MongoDB gives no name. */
export function failure(code: number | ErrorCodeName, message: string): MongoError {
  return new MongoError(typeof code === 'number' ? `Location${code}` : code, message);
}

/** The value as a list, or an error with that code and message. */
export function asArray(value: unknown, code: number, message: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw failure(code, `${message}${typeOf(value)}`);
}

/** The value as a string, or an error with that code and message, to which the type found is added. */
export function asString(value: unknown, code: number, message: string): string {
  if (typeof value === 'string') return value;
  throw failure(code, `${message}${typeOf(value)}`);
}

/** A whole number of at most 32 bits; null for everything else. */
export function findInteger(value: unknown): number | null {
  return isNumeric(value) ? findInt32(value) : null;
}

/** A value in the way messages show it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'MISSING';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (isDocument(value)) {
    const fields = Object.entries(value).map(([key, item]) => `${plainName(key)}: ${shown(item)}`);
    return `{${fields.join(', ')}}`;
  }
  if (value instanceof Date) return value.toISOString();
  return isNumeric(value) ? numberText(value) : String(value);
}

/** A number as MongoDB writes it in texts: a double with up to 16 significant digits. */
export function numberText(value: Numeric): string {
  if (typeof value === 'number') return doubleText(value);
  return typeName(value) === 'double' ? doubleText(toNumber(value)) : value.toString();
}

function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', power = '0'] = value.toExponential(15).split('e');
  const exponent = Number(power);
  if (exponent >= -5 + 1 && exponent < 16) return withoutZeros(value.toFixed(Math.max(0, 15 - exponent)));
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${withoutZeros(digits)}e${exponent < 0 ? '-' : '+'}${size}`;
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The text that `$toUpper`, `$substr` and their like make of a value; null and missing are empty. */
export function coerceToString(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNullish(value)) return '';
  if (isNumeric(value)) return numberText(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Timestamp) return timestampText(value);
  if (value instanceof BSONSymbol) return value.value;
  if (value instanceof Code) return String(value.code);
  throw failure(16007, `can't convert from BSON type ${typeOf(value)} to String`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function timestampText(value: Timestamp): string {
  const date = new Date(value.getHighBitsUnsigned() * 1000);
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()} ${date.toISOString().slice(11, 19)}:${value.getLowBitsUnsigned()}`;
}

/** The moment a date, a timestamp or an object id stands for; null for anything else. */
export function findDate(value: unknown): Date | null {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  return value instanceof Timestamp ? new Date(value.getHighBitsUnsigned() * 1000) : null;
}

/** {@link findDate} for operators that need one. */
export function asDate(value: unknown): Date {
  const date = findDate(value);
  if (date) return date;
  throw failure(16006, `can't convert from BSON type ${typeOf(value)} to Date`);
}

/** A date from milliseconds; `Overflow` for a moment JavaScript's dates cannot hold (8.64e15 ms from 1970). */
export function dateFrom(milliseconds: number): Date {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw failure('Overflow', 'date overflow');
  return date;
}
