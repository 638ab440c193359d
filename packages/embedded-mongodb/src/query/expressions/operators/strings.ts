import { compareText } from '../../../bson/compare.js';
import { binary, several, unary } from '../arguments.js';
import { spendCharacters } from '../budget.js';
import type { OperatorTable } from '../scope.js';
import { asString, coerceToString, failure, isNullish } from '../values.js';

function concatenated(values: readonly unknown[]): string | null {
  let result = '';
  for (const value of values) {
    if (isNullish(value)) return null;
    result += asString(value, 16702, '$concat only supports strings, not ');
  }
  spendCharacters(result.length, '$concat');
  return result;
}

function split(value: unknown, separator: unknown): string[] | null {
  if (isNullish(value) || isNullish(separator)) return null;
  const what = '$split requires an expression that evaluates to a string as a';
  const text = asString(value, 40085, `${what} first argument, found: `);
  const mark = asString(separator, 40086, `${what} second argument, found: `);
  if (mark === '') throw failure(40087, '$split requires a non-empty separator');
  return text.split(mark);
}

/** Only the letters of English change, as in MongoDB. */
function toLower(value: unknown): string {
  return coerceToString(value).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function toUpper(value: unknown): string {
  return coerceToString(value).replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

function compareWithoutCase(left: unknown, right: unknown): number {
  return Math.sign(compareText(toUpper(left), toUpper(right)));
}

/** The number of bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The number of characters of a text: surrogate pairs count once. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Operators on whole strings. */
export const stringOperators: OperatorTable = {
  $concat: several(0, Number.POSITIVE_INFINITY, concatenated),
  $split: binary(split),
  $toLower: unary(toLower),
  $toUpper: unary(toUpper),
  $strcasecmp: binary(compareWithoutCase),
  $strLenBytes: unary((value) =>
    byteLength(asString(value, 34473, '$strLenBytes requires a string argument, found: ')),
  ),
  $strLenCP: unary((value) => characterCount(asString(value, 34471, '$strLenCP requires a string argument, found: '))),
};
