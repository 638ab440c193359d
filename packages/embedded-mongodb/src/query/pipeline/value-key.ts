import { BSONSymbol } from 'bson';
import { equalValues } from '../../bson/compare.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric, typeOrder } from '../../bson/types.js';
import { encodeValue } from '../../indexes/key-encoding.js';
import type { QueryContext } from '../context.js';

const numberPrefix = String.fromCharCode(typeOrder.number);
const stringPrefix = String.fromCharCode(typeOrder.string);

/**
 * A text that two values share exactly when MongoDB finds them equal, for grouping and joining by value. Whole numbers and
 * strings, which are nearly all keys, are spared the full encoding. A missing value counts as null.
 */
export function valueKey(value: unknown, _context: QueryContext): string {
  if (typeof value === 'string') return stringPrefix + value;
  if (value instanceof BSONSymbol) return stringPrefix + value.valueOf();
  const whole = findSafeInteger(value);
  return whole === null ? encodeValue(value ?? null).toString('latin1') : numberPrefix + whole;
}

function findSafeInteger(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (!isNumeric(value)) return null;
  const number = toNumber(value);
  return Number.isSafeInteger(number) && equalValues(value, number) ? number : null;
}
