import { BSONRegExp, BSONSymbol, Double, Long, Timestamp } from 'bson';
import { type Document, isDocument, setField } from '../../bson/codec.js';

/**
 * A copy of a value as mingo computes with it: whole doubles and longs become JavaScript numbers (a long past 2^53 rounds),
 * regular expressions JavaScript's. Dates, object ids, binaries and decimals stay as they are.
 */
export function forMingo(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(forMingo);
  if (isDocument(value)) return documentForMingo(value);
  if (value instanceof Double) return value.valueOf();
  if (value instanceof Long && !(value instanceof Timestamp)) return value.toNumber();
  if (value instanceof BSONSymbol) return value.value;
  return value instanceof BSONRegExp ? new RegExp(value.pattern, value.options.replace(/[^ims]/g, '')) : value;
}

/** {@link forMingo} for a whole document. */
export function documentForMingo(document: Document): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) setField(result, name, forMingo(value));
  return result;
}
