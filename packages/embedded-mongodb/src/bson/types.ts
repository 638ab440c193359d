import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';
import { DBPointer } from './db-pointer.js';

/** MongoDB's order of types when values are compared or sorted; the bytes also open every index key. */
export const typeOrder = {
  minKey: 0x01,
  undefined: 0x03,
  null: 0x05,
  number: 0x0a,
  string: 0x0f,
  object: 0x14,
  array: 0x19,
  binData: 0x1e,
  objectId: 0x23,
  bool: 0x28,
  date: 0x2d,
  timestamp: 0x2f,
  regex: 0x32,
  dbPointer: 0x37,
  javascript: 0x3c,
  javascriptWithScope: 0x41,
  maxKey: 0x7f,
} as const;

/** BSON's name of a type, as `$type` knows it, with its number. */
export const typeNumbers: Readonly<Record<string, number>> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

const typesByConstructor = new Map<unknown, string>([
  [Double, 'double'],
  [Long, 'long'],
  [Decimal128, 'decimal'],
  [ObjectId, 'objectId'],
  [Date, 'date'],
  [Timestamp, 'timestamp'],
  [Binary, 'binData'],
  [UUID, 'binData'],
  [DBPointer, 'dbPointer'],
  [BSONRegExp, 'regex'],
  [RegExp, 'regex'],
  [BSONSymbol, 'symbol'],
  [MinKey, 'minKey'],
  [MaxKey, 'maxKey'],
]);

/** The BSON type of a value by name; a missing value (`undefined`) is `undefined`. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (typeof value === 'bigint') return 'long';
  return objectTypeName(value);
}

function objectTypeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value instanceof Code) return value.scope ? 'javascriptWithScope' : 'javascript';
  if (value instanceof Uint8Array) return 'binData';
  const known = typesByConstructor.get(Object.getPrototypeOf(value)?.constructor);
  return known ?? 'object';
}

/** Whether BSON writes this JavaScript number as a 32-bit integer. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

/** Any of BSON's four kinds of number. */
export function isNumeric(value: unknown): value is number | bigint | Double | Long | Decimal128 {
  if (typeof value === 'number' || typeof value === 'bigint') return true;
  return (
    value instanceof Double || value instanceof Decimal128 || (value instanceof Long && !(value instanceof Timestamp))
  );
}

const orderByTypeName: Readonly<Record<string, number>> = {
  ...typeOrder,
  int: typeOrder.number,
  long: typeOrder.number,
  double: typeOrder.number,
  decimal: typeOrder.number,
  symbol: typeOrder.string,
};

/** The place of a value's type in MongoDB's comparison order. */
export function orderOf(value: unknown): number {
  if (typeof value === 'string') return typeOrder.string;
  if (typeof value === 'number') return typeOrder.number;
  return orderByTypeName[typeName(value)] ?? typeOrder.object;
}
