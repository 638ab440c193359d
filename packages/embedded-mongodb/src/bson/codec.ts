import { BSONRegExp } from 'bson';
import { withIdFirst } from './id-first.js';
import { storedName } from './names.js';
import { readWholeDocument } from './reader.js';
import { writeWholeDocument } from './writer.js';

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
/** Replies may nest deeper than what is stored: they wrap documents. */
const maxReplyDepth = 200;

/** Reads one BSON document. Throws `InvalidBSON` for bytes that are not one, `Overflow` when it nests deeper than 200 levels. */
export function decode(bytes: Uint8Array): Document {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return readWholeDocument(buffer).document;
}

const sources = new WeakMap<Document, Buffer>();

/**
 * Reads a document that is there to be stored, as {@link decode} does, with its `_id` first. It must not be changed afterwards:
 * its bytes are remembered for {@link encodeStored}, which then need not write it again.
 */
export function decodeToStore(sent: Buffer): Document {
  const bytes = withIdFirst(sent);
  const { document, levels } = readWholeDocument(bytes);
  if (levels <= maxDepth + 1) sources.set(document, bytes);
  return document;
}

/**
 * Writes one document as BSON, keeping the types {@link Document} describes; a field that is there but `undefined` gets
 * BSON's old type of that name.
 */
export function encode(document: Document): Buffer {
  return writeWholeDocument(document, maxReplyDepth);
}

/** Writes a reply behind `headerBytes` zero bytes. A `RawBatch` in it becomes an array of its documents. */
export function encodeReply(reply: Document, headerBytes: number): Buffer {
  return writeWholeDocument(reply, maxReplyDepth, headerBytes);
}

/** Writes a document to be stored. Throws `Overflow` when it nests deeper than {@link maxDepth}. */
export function encodeStored(document: Document): Buffer {
  return sources.get(document) ?? writeWholeDocument(document, maxDepth);
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

/** Regular expressions arrive as `BSONRegExp`; this recognises either form. */
export function isRegex(value: unknown): value is BSONRegExp | RegExp {
  return value instanceof BSONRegExp || value instanceof RegExp;
}
