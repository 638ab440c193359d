import { type Document, isDocument } from '../../bson/codec.js';
import { compareText, compareValues } from '../../bson/compare.js';

/** Whether a schema takes two values for the same: like MongoDB's equality, but the order of fields does not count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return compareValues(ordered(a), ordered(b)) === 0;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isDocument(value)) return value;
  const result: Document = {};
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => compareText(a, b))) result[key] = ordered(item);
  return result;
}
