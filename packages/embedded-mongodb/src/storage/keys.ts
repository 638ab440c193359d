import type { IndexRecord } from '../indexes/index-definition.js';
import { findAfterPrefix, maxKeyBytes } from '../indexes/key-encoding.js';
import type { KeyRange } from './view.js';

const idBytes = 4;
const recordIdBytes = 6;

/** Where a document lies: collection, then place in the order of insertion. */
export function documentKey(collectionId: number, recordId: number): Buffer {
  const key = Buffer.allocUnsafe(idBytes + recordIdBytes);
  key.writeUInt32BE(collectionId, 0);
  key.writeUIntBE(recordId, idBytes, recordIdBytes);
  return key;
}

/** All documents of a collection. */
export function documentRange(collectionId: number): KeyRange {
  return prefixRange(idPrefix(collectionId));
}

/** Where an index entry lies: index, then key; entries that may be equal are told apart by their document's place. */
export function entryKey(index: IndexRecord, key: Buffer, recordId: number): Buffer {
  const unique = uniqueEntryKey(index.id, key);
  return index.unique ? unique : Buffer.concat([unique, recordIdValue(recordId)]);
}

/** Where the only entry of this key lies in a unique index. */
export function uniqueEntryKey(indexId: number, key: Buffer): Buffer {
  const whole = Buffer.allocUnsafe(idBytes + key.length);
  whole.writeUInt32BE(indexId, 0);
  whole.set(key, idBytes);
  return whole;
}

/** Whether an entry of an index that is not unique holds the key whose only entry would lie at `place`. */
export function isEntryOf(place: Buffer, entry: Buffer): boolean {
  return entry.length === place.length + recordIdBytes && entry.subarray(0, place.length).equals(place);
}

/** Where the only entry would lie if an entry of an index that is not unique were of a unique one. */
export function withoutRecordId(entry: Buffer): Buffer {
  return entry.subarray(0, entry.length - recordIdBytes);
}

/** All entries of an index. */
export function entryRange(indexId: number): KeyRange {
  return prefixRange(idPrefix(indexId));
}

/** A document's place, as entries hold it. */
export function recordIdValue(recordId: number): Buffer {
  const value = Buffer.allocUnsafe(recordIdBytes);
  value.writeUIntBE(recordId, 0, recordIdBytes);
  return value;
}

/** The place a document key ends with, or an entry holds. */
export function recordIdFrom(bytes: Buffer): number {
  return bytes.readUIntBE(bytes.length - recordIdBytes, recordIdBytes);
}

/** What every key of a collection or an index begins with. */
export function idPrefix(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(idBytes);
  prefix.writeUInt32BE(id);
  return prefix;
}

/** All keys that begin with `prefix`. */
export function prefixRange(prefix: Buffer): KeyRange {
  return { from: prefix, to: findAfterPrefix(prefix) ?? Buffer.alloc(idBytes + 1, 0xff) };
}

/** Every key there can be in a store. */
export const wholeStore: KeyRange = { from: Buffer.alloc(1), to: Buffer.alloc(maxKeyBytes, 0xff) };
