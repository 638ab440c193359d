import { BSONRegExp, DBRef, Double, deserialize, Int32, serialize } from 'bson';
import { MongoError } from '../errors.js';
import { storedName } from './names.js';

/**
 * A BSON document in memory. Values keep their BSON type exactly: a JavaScript number is what BSON would write for it
 * (an int when it is a 32-bit integer, a double otherwise); a double that happens to be whole stays a `Double`, a 64-bit
 * integer a `Long`, a decimal a `Decimal128`, a regular expression a `BSONRegExp`. So `encode(decode(bytes))` keeps types.
 */
export type Document = Record<string, unknown>;

/** The largest document a client may store, in bytes (MongoDB's limit). */
export const maxDocumentBytes = 16 * 1024 * 1024;
/** How deep documents and arrays may nest when stored (MongoDB's limit). */
export const maxDepth = 100;
/** Messages may nest deeper than what is stored: commands wrap documents. */
const maxMessageDepth = 200;

const readOptions = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
  validation: { utf8: true },
} as const;

/** Reads one BSON document. Throws `FailedToParse` for bytes that are not one. */
export function decode(bytes: Uint8Array): Document {
  try {
    return settleDocument(deserialize(bytes, readOptions), 0);
  } catch (error) {
    if (error instanceof MongoError) throw error;
    throw new MongoError('FailedToParse', `Invalid BSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

/** Writes one document as BSON, keeping the types {@link Document} describes. */
export function encode(document: Document): Buffer {
  const bytes = serialize(document, { ignoreUndefined: false });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Sets the field of this name. */
export function setField(target: Document, name: string, value: unknown): void {
  target[storedName(name)] = value;
}

/** An embedded document: neither an array nor one of BSON's own types. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A deep copy that shares only values that never change (BSON's own types). */
export function copy<T>(value: T): T;
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item));
  if (!isDocument(value)) return value;
  const result: Document = {};
  for (const [key, item] of Object.entries(value)) result[key] = copy(item);
  return result;
}

/** Refuses what may not be stored because it nests deeper than {@link maxDepth}. */
export function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) throw new MongoError('Overflow', `Document exceeds maximum nested object depth of ${maxDepth}`);
  if (Array.isArray(value)) for (const item of value) checkDepth(item, depth + 1);
  else if (isDocument(value)) for (const item of Object.values(value)) checkDepth(item, depth + 1);
}

function settleDocument(source: object, depth: number): Document {
  if (depth > maxMessageDepth) throw new MongoError('Overflow', 'BSON nests too deep');
  const document = source as Document;
  for (const name of Object.keys(document)) {
    const value = document[name];
    const settled = settle(value, depth);
    if (settled !== value) setField(document, name, settled);
  }
  return document;
}

function settle(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Int32) return value.valueOf();
  if (value instanceof Double) return settleDouble(value);
  if (Array.isArray(value)) return value.map((item) => settle(item, depth + 1));
  if (value instanceof DBRef) return settleReference(value, depth);
  return isDocument(value) ? settleDocument(value, depth + 1) : value;
}

/** A plain number when BSON would write it as a double again, the wrapper otherwise. */
export function settleDouble(value: Double): number | Double {
  const number = value.valueOf();
  const writtenAsInt = Number.isInteger(number) && !Object.is(number, -0) && Math.abs(number) <= 2 ** 31;
  return writtenAsInt ? value : number;
}

/** The library turns `{ $ref, $id }` into an object of its own; on disk and in queries it is a plain document. */
function settleReference(value: DBRef, depth: number): Document {
  const plain: Document = { $ref: value.collection, $id: value.oid };
  if (value.db !== undefined) plain['$db'] = value.db;
  return settleDocument(Object.assign(plain, value.fields), depth + 1);
}

/** Regular expressions arrive as `BSONRegExp`; this recognises either form. */
export function isRegex(value: unknown): value is BSONRegExp | RegExp {
  return value instanceof BSONRegExp || value instanceof RegExp;
}
