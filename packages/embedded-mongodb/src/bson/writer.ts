import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';
import { MongoError } from '../errors.js';
import { ByteWriter } from './byte-writer.js';
import type { Document } from './codec.js';
import { DBPointer } from './db-pointer.js';
import { elementType, oldBinarySubtype } from './element-types.js';
import { plainName } from './names.js';
import { RawBatch } from './raw-batch.js';
import { isInt32 } from './types.js';

const writer = new ByteWriter();

/**
 * Writes one document, behind as many zero bytes as are wanted for a header. Throws `Overflow` when documents and arrays
 * nest deeper in it than `deepest`.
 */
export function writeWholeDocument(document: Document, deepest: number, headerBytes = 0): Buffer {
  try {
    writer.zeros(headerBytes);
    writeDocument(document, deepest);
    return writer.copy();
  } finally {
    writer.reset();
  }
}

function writeDocument(document: Document, deepest: number): void {
  const start = open(deepest);
  for (const key in document) {
    const name = plainName(key);
    if (name.includes('\0')) throw new MongoError('BadValue', 'names of fields must not contain null bytes');
    writeElement(name, document[key], deepest - 1);
  }
  close(start);
}

function writeArray(items: readonly unknown[], deepest: number): void {
  const start = open(deepest);
  for (let i = 0; i < items.length; i += 1) writeElement(String(i), items[i], deepest - 1);
  close(start);
}

function open(deepest: number): number {
  if (deepest < 0) throw new MongoError('Overflow', 'Document exceeds maximum nested object depth');
  return writer.openLength();
}

function close(start: number): void {
  writer.byte(0);
  writer.closeLength(start);
}

function writeElement(name: string, value: unknown, deepest: number): void {
  if (typeof value === 'string') {
    begin(elementType.string, name);
    writer.text(value);
  } else if (typeof value === 'number') writeNumber(name, value);
  else if (typeof value === 'object' && value !== null) writeObject(name, value, deepest);
  else writeSimple(name, value);
}

function begin(type: number, name: string): void {
  writer.byte(type);
  writer.shortText(name);
}

function writeNumber(name: string, value: number): void {
  const asInt = isInt32(value);
  begin(asInt ? elementType.int : elementType.double, name);
  if (asInt) writer.int(value);
  else writer.double(value);
}

function writeSimple(name: string, value: unknown): void {
  if (value === null) begin(elementType.null, name);
  else if (value === undefined) begin(elementType.undefined, name);
  else if (typeof value === 'boolean') {
    begin(elementType.bool, name);
    writer.byte(Number(value));
  } else if (typeof value === 'bigint') writeObject(name, Long.fromBigInt(value), 0);
  else throw new MongoError('InternalError', `BSON has no type for a ${typeof value}`);
}

function writeObject(name: string, value: object, deepest: number): void {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    begin(elementType.document, name);
    writeDocument(value as Document, deepest);
  } else if (Array.isArray(value)) {
    begin(elementType.array, name);
    writeArray(value, deepest);
  } else writeInstance(name, value, deepest, kinds.get(prototype.constructor));
}

function writeInstance(name: string, value: object, deepest: number, kind: Kind | undefined): void {
  if (!kind) throw new MongoError('InternalError', 'BSON has no type for an object of this class');
  begin(typeof kind.type === 'number' ? kind.type : kind.type(value as never), name);
  kind.write(value as never, deepest);
}

/** How values of one class are written; the type may depend on the value. */
type Kind = {
  readonly type: number | ((value: never) => number);
  readonly write: (value: never, deepest: number) => void;
};

const nothing = () => undefined;
const binary: Kind = { type: elementType.binary, write: writeBinary };
const bytes: Kind = { type: elementType.binary, write: (value: Uint8Array) => writeBinary(new Binary(value)) };

const kinds: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  [ObjectId, { type: elementType.objectId, write: (value: ObjectId) => writer.raw(value.id) }],
  [Date, { type: elementType.date, write: writeDate }],
  [Double, { type: elementType.double, write: (value: Double) => writer.double(value.value) }],
  [Int32, { type: elementType.int, write: (value: Int32) => writer.int(value.value) }],
  [Long, { type: elementType.long, write: writeLong }],
  [Timestamp, { type: elementType.timestamp, write: writeLong }],
  [Decimal128, { type: elementType.decimal, write: (value: Decimal128) => writer.raw(value.bytes) }],
  [Binary, binary],
  [UUID, binary],
  [Buffer, bytes],
  [Uint8Array, bytes],
  [BSONRegExp, { type: elementType.regex, write: (value: BSONRegExp) => writeRegex(value.pattern, value.options) }],
  [RegExp, { type: elementType.regex, write: (value: RegExp) => writeRegex(value.source, optionsOf(value)) }],
  [Code, { type: codeType, write: writeCode }],
  [BSONSymbol, { type: elementType.symbol, write: (value: BSONSymbol) => writer.text(value.value) }],
  [MinKey, { type: elementType.minKey, write: nothing }],
  [MaxKey, { type: elementType.maxKey, write: nothing }],
  [DBPointer, { type: elementType.dbPointer, write: writePointer }],
  [DBRef, { type: elementType.document, write: writeReference }],
  [RawBatch, { type: elementType.array, write: writeBatch }],
]);

function writeDate(value: Date): void {
  const time = value.getTime();
  if (Number.isNaN(time)) throw new MongoError('BadValue', 'an invalid date cannot be written as BSON');
  writer.int(time | 0);
  writer.int(Math.floor(time / 2 ** 32));
}

function writeLong(value: { readonly low: number; readonly high: number }): void {
  writer.int(value.low);
  writer.int(value.high);
}

function writeBinary(value: Binary): void {
  const repeatsLength = value.sub_type === oldBinarySubtype;
  writer.int(value.position + (repeatsLength ? 4 : 0));
  writer.byte(value.sub_type);
  if (repeatsLength) writer.int(value.position);
  writer.raw(value.buffer.subarray(0, value.position));
}

function writeRegex(pattern: string, options: string): void {
  writer.shortText(pattern);
  writer.shortText(options);
}

/** JavaScript's flags that BSON knows too, in BSON's (alphabetical) order. */
function optionsOf({ ignoreCase, multiline, dotAll }: RegExp): string {
  return `${ignoreCase ? 'i' : ''}${multiline ? 'm' : ''}${dotAll ? 's' : ''}`;
}

function codeType({ scope }: Code): number {
  return scope ? elementType.codeWithScope : elementType.code;
}

function writeCode({ code, scope }: Code, deepest: number): void {
  const start = scope ? writer.openLength() : 0;
  writer.text(code);
  if (!scope) return;
  writeDocument(scope, deepest);
  writer.closeLength(start);
}

function writePointer({ namespace, id }: DBPointer): void {
  writer.text(namespace);
  writer.raw(id.id);
}

/** The library's class for what is a plain document on disk. */
function writeReference({ collection, oid, db, fields }: DBRef, deepest: number): void {
  writeDocument({ $ref: collection, $id: oid, ...(db !== undefined && { $db: db }), ...fields }, deepest);
}

function writeBatch(batch: RawBatch, deepest: number): void {
  const start = open(deepest);
  batch.moveTo(writer);
  close(start);
}
