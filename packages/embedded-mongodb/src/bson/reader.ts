import { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { ByteReader } from './byte-reader.js';
import type { Document } from './codec.js';
import { DBPointer } from './db-pointer.js';
import { decimalBytes, elementType, objectIdBytes, oldBinarySubtype } from './element-types.js';
import { skipValue } from './skip-value.js';
import { invalidBson } from './text.js';
import { isInt32 } from './types.js';

/**
 * Reads the document that fills the bytes exactly, and says how many levels it has. Throws `InvalidBSON` or `Overflow` (see
 * {@link ByteReader}).
 */
export function readWholeDocument(bytes: Buffer): { readonly document: Document; readonly levels: number } {
  const reader = new ByteReader(bytes);
  const document = readDocument(reader);
  if (!reader.isAtEnd) throw invalidBson('there are bytes after the end of the document');
  return { document, levels: reader.deepest };
}

/**
 * Reads the fields with these keys only, for those who look at few of many. Everything else is gone over by its length,
 * which is checked, and not looked into.
 */
export function readFields(bytes: Buffer, keys: ReadonlySet<string>): Document {
  const reader = new ByteReader(bytes);
  const outer = reader.enter();
  const document: Document = {};
  while (!reader.isAtEnd) {
    const type = reader.byte();
    const key = reader.key();
    if (keys.has(key)) document[key] = readValue(reader, type);
    else skipValue(reader, type);
  }
  reader.leave(outer);
  return document;
}

function readDocument(reader: ByteReader): Document {
  const outer = reader.enter();
  const document: Document = {};
  while (!reader.isAtEnd) {
    const type = reader.byte();
    document[reader.key()] = readValue(reader, type);
  }
  reader.leave(outer);
  return document;
}

/** Items stand in their order, so what their names say does not matter. */
function readArray(reader: ByteReader): unknown[] {
  const outer = reader.enter();
  const items: unknown[] = [];
  while (!reader.isAtEnd) {
    const type = reader.byte();
    reader.skipShortText();
    items.push(readValue(reader, type));
  }
  reader.leave(outer);
  return items;
}

function readValue(reader: ByteReader, type: number): unknown {
  const read = valueReaders[type];
  if (!read) throw invalidBson(`an element has the unknown type ${type}`);
  return read(reader);
}

const valueReaders: Readonly<Record<number, (reader: ByteReader) => unknown>> = {
  [elementType.double]: readDouble,
  [elementType.string]: (reader) => reader.text(),
  [elementType.document]: readDocument,
  [elementType.array]: readArray,
  [elementType.binary]: readBinary,
  [elementType.undefined]: () => undefined,
  [elementType.objectId]: readObjectId,
  [elementType.bool]: readBool,
  [elementType.date]: (reader) => reader.date(),
  [elementType.null]: () => null,
  [elementType.regex]: readRegex,
  [elementType.dbPointer]: (reader) => new DBPointer(reader.text(), readObjectId(reader)),
  [elementType.code]: (reader) => new Code(reader.text()),
  [elementType.symbol]: (reader) => new BSONSymbol(reader.text()),
  [elementType.codeWithScope]: readCodeWithScope,
  [elementType.int]: (reader) => reader.int(),
  [elementType.timestamp]: (reader) => new Timestamp(reader.long()),
  [elementType.long]: (reader) => reader.long(),
  [elementType.decimal]: (reader) => new Decimal128(reader.copy(decimalBytes)),
  [elementType.minKey]: () => new MinKey(),
  [elementType.maxKey]: () => new MaxKey(),
};

/** A double that a plain number would be written as an int for keeps its wrapper. */
function readDouble(reader: ByteReader): number | Double {
  const number = reader.double();
  return isInt32(number) ? new Double(number) : number;
}

function readObjectId(reader: ByteReader): ObjectId {
  const start = reader.take(objectIdBytes);
  return new ObjectId(reader.bytes.subarray(start, start + objectIdBytes));
}

function readBool(reader: ByteReader): boolean {
  const byte = reader.byte();
  if (byte > 1) throw invalidBson('a boolean is neither true nor false');
  return byte === 1;
}

function readBinary(reader: ByteReader): Binary {
  const length = reader.int();
  const subtype = reader.byte();
  const start = reader.place;
  const value = new Binary(reader.copy(subtype === oldBinarySubtype ? reader.int() : length), subtype);
  reader.checkLength(start, length);
  return value;
}

/** The class sorts its options and refuses those it does not know; they are kept as they were written. */
function readRegex(reader: ByteReader): BSONRegExp {
  const regex = new BSONRegExp(reader.shortText());
  regex.options = reader.shortText();
  return regex;
}

function readCodeWithScope(reader: ByteReader): Code {
  const start = reader.place;
  const length = reader.int();
  const code = new Code(reader.text(), readDocument(reader));
  reader.checkLength(start, length);
  return code;
}
