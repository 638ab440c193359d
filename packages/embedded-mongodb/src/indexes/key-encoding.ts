import { createHash } from 'node:crypto';
import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { ByteWriter } from '../bson/byte-writer.js';
import type { Document } from '../bson/codec.js';
import { binaryParts, regexParts } from '../bson/compare.js';
import type { DBPointer } from '../bson/db-pointer.js';
import { plainName } from '../bson/names.js';
import { writeNumberKey } from '../bson/number-key.js';
import type { Numeric } from '../bson/numbers.js';
import { orderOf, typeOrder } from '../bson/types.js';

/** The longest encoded key kept whole, in bytes; LMDB allows 1978 for everything in a key. */
export const maxKeyBytes = 1900;
const hashBytes = 32;

const writer = new ByteWriter();

/**
 * Bytes whose order (`Buffer.compare`) is MongoDB's order of the values. No encoding is the beginning of another, so the
 * keys of a compound index are simply put one behind the other.
 */
export function encodeValue(value: unknown, encodeText?: TextEncoding): Buffer {
  return written(() => writeValue(value, encodeText));
}

/** How strings are written, where not by their own bytes: in the order of a collation, no encoding the beginning of another. */
export type TextEncoding = (text: string) => Buffer;

function written(write: () => void): Buffer {
  try {
    write();
    return writer.copy();
  } finally {
    writer.reset();
  }
}

function writeValue(value: unknown, encodeText: TextEncoding | undefined): void {
  const order = orderOf(value);
  writer.byte(order);
  writePayload(order, value, encodeText);
}

function writePayload(order: number, value: unknown, encodeText: TextEncoding | undefined): void {
  payloads[order]?.(value as never, encodeText);
}

const payloads: Readonly<Record<number, (value: never, encodeText: TextEncoding | undefined) => void>> = {
  [typeOrder.number]: (value: Numeric) => writeNumberKey(writer, value),
  [typeOrder.string]: (value: unknown, encodeText) => writeString(String(value), encodeText),
  [typeOrder.object]: (value: Document, encodeText) => writeFields(value, encodeText),
  [typeOrder.array]: (value: unknown[], encodeText) => writeItems(value, encodeText),
  [typeOrder.binData]: (value: Binary | Uint8Array) => writeBinary(value),
  [typeOrder.objectId]: (value: ObjectId) => writer.raw(value.id),
  [typeOrder.bool]: (value: boolean) => writer.byte(Number(value)),
  [typeOrder.date]: (value: Date) => writeDate(value),
  [typeOrder.timestamp]: (value: Timestamp) => writeTimestamp(value),
  [typeOrder.regex]: (value: BSONRegExp | RegExp) => writeRegex(value),
  [typeOrder.dbPointer]: (value: DBPointer) => writePointer(value),
  [typeOrder.javascript]: (value: Code) => writeText(String(value.code)),
  [typeOrder.javascriptWithScope]: (value: Code, encodeText) => {
    writeText(String(value.code));
    writeFields(value.scope ?? {}, encodeText);
  },
};

function writeString(text: string, encodeText: TextEncoding | undefined): void {
  if (encodeText) writer.raw(encodeText(text));
  else writeText(text);
}

/** UTF-8 closed by two zero bytes; a zero inside the text is written as zero and 255 so that it cannot close it. */
function writeText(text: string): void {
  if (text.includes('\0')) writeEscaped(text);
  else writer.characters(text);
  writer.zeros(2);
}

function writeEscaped(text: string): void {
  for (const [i, part] of text.split('\0').entries()) {
    if (i > 0) writer.raw(escapedZero);
    writer.characters(part);
  }
}

const escapedZero = Buffer.of(0, 0xff);
const textEnd = Buffer.alloc(2);

/** The same as bytes of their own, for what collations make of a text. */
export function textKey(text: string): Buffer {
  const parts = text.split('\0').flatMap((part, i) => (i > 0 ? [escapedZero, Buffer.from(part)] : [Buffer.from(part)]));
  return Buffer.concat([...parts, textEnd]);
}

/** Of each field its type, then its name, then its value: the order in which documents are compared. */
function writeFields(value: Document, encodeText: TextEncoding | undefined): void {
  for (const [name, item] of Object.entries(value)) {
    const order = orderOf(item);
    writer.byte(order);
    writeText(plainName(name));
    writePayload(order, item, encodeText);
  }
  writer.byte(0);
}

function writeItems(items: readonly unknown[], encodeText: TextEncoding | undefined): void {
  for (const item of items) writeValue(item, encodeText);
  writer.byte(0);
}

function writeBinary(value: Binary | Uint8Array): void {
  const { subtype, bytes } = binaryParts(value);
  writer.orderedInt(bytes.length);
  writer.byte(subtype);
  writer.raw(bytes);
}

/** The sign bit turned around, so that moments before 1970 come first. */
function writeDate(value: Date): void {
  const time = value.getTime();
  writer.orderedInt((Math.floor(time / 2 ** 32) ^ 0x80000000) >>> 0);
  writer.orderedInt(time >>> 0);
}

function writeTimestamp(value: Timestamp): void {
  writer.orderedInt(value.t);
  writer.orderedInt(value.i);
}

function writeRegex(value: BSONRegExp | RegExp): void {
  const { pattern, options } = regexParts(value);
  writeText(pattern);
  writeText(options);
}

function writePointer({ namespace, id }: DBPointer): void {
  writer.orderedInt(Buffer.byteLength(namespace));
  writer.characters(namespace);
  writer.raw(id.id);
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
  encodeText?: TextEncoding,
): Buffer {
  return written(() => {
    for (const [i, value] of values.entries()) {
      const start = writer.length;
      writeValue(value, encodeText);
      if (directions[i] === -1) writer.invertFrom(start);
    }
  });
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
