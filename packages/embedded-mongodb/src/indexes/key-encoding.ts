import { createHash } from 'node:crypto';
import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import type { Document } from '../bson/codec.js';
import { binaryParts, regexParts } from '../bson/compare.js';
import type { DBPointer } from '../bson/db-pointer.js';
import { plainName } from '../bson/names.js';
import { numberKey } from '../bson/number-key.js';
import type { Numeric } from '../bson/numbers.js';
import { orderOf, typeOrder } from '../bson/types.js';

/** The longest encoded key kept whole, in bytes; LMDB allows 1978 for everything in a key. */
export const maxKeyBytes = 1900;
const hashBytes = 32;
const end = Buffer.of(0);

/**
 * Bytes whose order (`Buffer.compare`) is MongoDB's order of the values. No encoding is the beginning of another, so the
 * keys of a compound index are simply put one behind the other.
 */
export function encodeValue(value: unknown, encodeText: TextEncoding = textKey): Buffer {
  const order = orderOf(value);
  const encodePayload = payloads[order];
  if (!encodePayload) return Buffer.of(order);
  return Buffer.concat([Buffer.of(order), encodePayload(value as never, encodeText)]);
}

/** How strings are written, where not by their own bytes: in the order of a collation, no encoding the beginning of another. */
export type TextEncoding = (text: string) => Buffer;

const payloads: Readonly<Record<number, (value: never, encodeText: TextEncoding) => Buffer>> = {
  [typeOrder.number]: (value: Numeric) => numberKey(value),
  [typeOrder.string]: (value: unknown, encodeText) => encodeText(String(value)),
  [typeOrder.object]: (value: Document, encodeText) => objectKey(value, encodeText),
  [typeOrder.array]: (value: unknown[], encodeText) =>
    Buffer.concat([...value.map((item) => encodeValue(item, encodeText)), end]),
  [typeOrder.binData]: (value: Binary | Uint8Array) => binaryKey(value),
  [typeOrder.objectId]: (value: ObjectId) => Buffer.from(value.id),
  [typeOrder.bool]: (value: boolean) => Buffer.of(Number(value)),
  [typeOrder.date]: (value: Date) => dateKey(value),
  [typeOrder.timestamp]: (value: Timestamp) => timestampKey(value),
  [typeOrder.regex]: (value: BSONRegExp | RegExp) => regexKey(value),
  [typeOrder.dbPointer]: (value: DBPointer) => pointerKey(value),
  [typeOrder.javascript]: (value: Code) => textKey(String(value.code)),
  [typeOrder.javascriptWithScope]: (value: Code, encodeText) =>
    Buffer.concat([textKey(String(value.code)), objectKey(value.scope ?? {}, encodeText)]),
};

/** UTF-8 closed by two zero bytes; a zero inside the text is written as zero and 255 so that it cannot close it. */
export function textKey(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const closed = Buffer.alloc(bytes.length + 2);
  if (!bytes.includes(0)) {
    bytes.copy(closed);
    return closed;
  }
  const escaped: number[] = [];
  for (const byte of bytes) byte === 0 ? escaped.push(0, 0xff) : escaped.push(byte);
  return Buffer.from([...escaped, 0, 0]);
}

function objectKey(value: Document, encodeText: TextEncoding): Buffer {
  const parts: Buffer[] = [];
  for (const [name, item] of Object.entries(value)) {
    const encoded = encodeValue(item, encodeText);
    parts.push(encoded.subarray(0, 1), textKey(plainName(name)), encoded.subarray(1));
  }
  return Buffer.concat([...parts, end]);
}

function binaryKey(value: Binary | Uint8Array): Buffer {
  const { subtype, bytes } = binaryParts(value);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 0);
  head[4] = subtype;
  return Buffer.concat([head, bytes]);
}

function dateKey(value: Date): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value.getTime()));
  bytes[0] = (bytes[0] ?? 0) ^ 0x80;
  return bytes;
}

function timestampKey(value: Timestamp): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(value.t, 0);
  bytes.writeUInt32BE(value.i, 4);
  return bytes;
}

function regexKey(value: BSONRegExp | RegExp): Buffer {
  const { pattern, options } = regexParts(value);
  return Buffer.concat([textKey(pattern), textKey(options)]);
}

function pointerKey({ namespace, id }: DBPointer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(namespace));
  return Buffer.concat([length, Buffer.from(namespace), id.id]);
}

/** Turns an encoding around, for the fields an index keeps in descending order. */
export function inverted(key: Buffer): Buffer {
  const result = Buffer.alloc(key.length);
  for (let i = 0; i < key.length; i += 1) result[i] = ~(key[i] ?? 0);
  return result;
}

/** The encoded key of one index entry: each field in its direction. */
export function encodeKey(
  values: readonly unknown[],
  directions: readonly (1 | -1)[],
  encodeText: TextEncoding = textKey,
): Buffer {
  const encoded = values.map((value) => encodeValue(value, encodeText));
  return Buffer.concat(encoded.map((bytes, i) => (directions[i] === -1 ? inverted(bytes) : bytes)));
}

/**
 * A key LMDB can hold. A longer one keeps its beginning and a hash of the whole: equality stays exact, but the order among
 * keys with the same long beginning is lost, which is why an index remembers that it holds such keys.
 */
export function fitted(key: Buffer): Buffer {
  if (key.length <= maxKeyBytes) return key;
  const hash = createHash('sha256').update(key).digest();
  return Buffer.concat([key.subarray(0, maxKeyBytes - hashBytes), hash]);
}

/** The part of a bound that long keys still share: everything a shortened key can begin with. */
export function fittedBound(bound: Buffer): Buffer {
  return bound.length <= maxKeyBytes ? bound : bound.subarray(0, maxKeyBytes - hashBytes);
}

/** The first byte string after everything that begins with `prefix`, or null when there is none. */
export function findAfterPrefix(prefix: Buffer): Buffer | null {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  if (length === 0) return null;
  const next = Buffer.from(prefix.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
}
