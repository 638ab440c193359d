import { type Document, isDocument } from '../bson/codec.js';
import { findBigInt, toNumber } from '../bson/numbers.js';
import { isNumeric, typeName } from '../bson/types.js';
import { MongoError } from '../errors.js';

function mismatch(name: string, value: unknown, expected: string): MongoError {
  return new MongoError(
    'TypeMismatch',
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}

/** A text field of a command; throws `TypeMismatch` when it is missing or something else. */
export function textField(command: Document, name: string): string {
  const value = command[name];
  if (typeof value !== 'string') throw mismatch(name, value, 'string');
  return value;
}

/** A document field of a command, `{}` when it is missing or null. */
export function documentField(command: Document, name: string): Document {
  const value = command[name] ?? {};
  if (!isDocument(value)) throw mismatch(name, value, 'object');
  return value;
}

/** A list of documents; empty when missing. */
export function documentsField(command: Document, name: string): Document[] {
  const value = command[name] ?? [];
  if (!Array.isArray(value)) throw mismatch(name, value, 'array');
  const stray = value.find((item) => !isDocument(item));
  if (stray !== undefined) throw mismatch(name, stray, 'object');
  return value;
}

/** A number that must not be negative, or `fallback` when it is missing. */
export function countField(command: Document, name: string, fallback: number): number {
  const value = command[name];
  if (value === undefined || value === null) return fallback;
  if (!isNumeric(value)) throw mismatch(name, value, 'number');
  const number = Math.trunc(toNumber(value));
  if (number < 0)
    throw new MongoError('Location51024', `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  return number;
}

/** A yes or no, as MongoDB takes booleans and numbers for one; `fallback` when missing. */
export function flagField(command: Document, name: string, fallback = false): boolean {
  const value = command[name];
  if (value === undefined || value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (isNumeric(value)) return toNumber(value) !== 0;
  throw mismatch(name, value, 'bool');
}

/** A 64-bit integer, as cursor ids are. */
export function longField(value: unknown, name: string): bigint {
  const number = isNumeric(value) ? findBigInt(value) : null;
  if (number === null) throw mismatch(name, value, 'long');
  return number;
}
