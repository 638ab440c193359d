import { type Document, isDocument } from '../../bson/codec.js';
import { findBigInt, type Numeric, toNumber } from '../../bson/numbers.js';
import { showField } from '../../bson/show.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';

function mismatch(keyword: string, expected: string): MongoError {
  return new MongoError('TypeMismatch', `$jsonSchema keyword '${keyword}' must be ${expected}`);
}

/** A keyword's value that has to be a number. */
export function numberOperand(keyword: string, value: unknown): Numeric {
  if (isNumeric(value)) return value;
  throw mismatch(keyword, 'a number');
}

/** A keyword's value that has to be a whole number from zero up. */
export function countOperand(keyword: string, value: unknown): number {
  const number = numberOperand(keyword, value);
  if (findBigInt(number) === null)
    throw new MongoError('FailedToParse', `Expected an integer: ${showField(keyword, value)}`);
  if (toNumber(number) < 0)
    throw new MongoError('FailedToParse', `Expected a non-negative number in: ${showField(keyword, value)}`);
  return toNumber(number);
}

/** A keyword's value that has to be yes or no. */
export function booleanOperand(keyword: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw mismatch(keyword, 'a boolean');
}

/** A keyword's value that has to be a text. */
export function textOperand(keyword: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw mismatch(keyword, 'a string');
}

/** A keyword's value that has to be a document. */
export function documentOperand(keyword: string, value: unknown): Document {
  if (isDocument(value)) return value;
  throw mismatch(keyword, 'an object');
}

/** A keyword's value that has to be a list with something in it. */
export function listOperand(keyword: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw mismatch(keyword, 'an array');
  if (value.length === 0)
    throw new MongoError('FailedToParse', `$jsonSchema keyword '${keyword}' cannot be an empty array`);
  return value;
}

/** A keyword's value that has to be a list of different texts. */
export function namesOperand(keyword: string, value: unknown): string[] {
  const names = listOperand(keyword, value).map((name) => {
    if (typeof name === 'string') return name;
    throw mismatch(keyword, 'an array of strings, but found an element of another type');
  });
  if (new Set(names).size === names.length) return names;
  throw new MongoError('FailedToParse', `$jsonSchema keyword '${keyword}' array cannot contain duplicate values`);
}
