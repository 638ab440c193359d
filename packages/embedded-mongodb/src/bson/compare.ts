import { Binary, BSONRegExp, type Code, type ObjectId, type Timestamp } from 'bson';
import type { Document } from './codec.js';
import type { Collation } from './collation.js';
import type { DBPointer } from './db-pointer.js';
import { plainName } from './names.js';
import { compareNumbers } from './number-key.js';
import type { Numeric } from './numbers.js';
import { orderOf, typeOrder } from './types.js';

/**
 * MongoDB's order of any two BSON values, across types: negative, zero or positive. A missing value (`undefined`) sorts
 * with null's neighbours; callers that must treat missing as null pass null. With a collation strings are compared by its
 * rules, also inside arrays and documents; names of fields never are.
 */
export function compareValues(a: unknown, b: unknown, collation?: Collation | null): number {
  if (a === b && typeof a !== 'object') return 0;
  const order = orderOf(a);
  const difference = order - orderOf(b);
  return difference !== 0 ? difference : compareSameType(order, a, b, collation);
}

/** Whether MongoDB finds the two values equal: numbers by amount whatever their type, documents field by field in order. */
export function equalValues(a: unknown, b: unknown, collation?: Collation | null): boolean {
  return compareValues(a, b, collation) === 0;
}

type Rules = Collation | null | undefined;

const comparisons: Readonly<Record<number, (a: never, b: never, rules: Rules) => number>> = {
  [typeOrder.number]: (a: Numeric, b: Numeric) => compareNumbers(a, b),
  [typeOrder.string]: (a: unknown, b: unknown, rules) => compareStrings(String(a), String(b), rules),
  [typeOrder.object]: (a: Document, b: Document, rules) => compareFields(Object.entries(a), Object.entries(b), rules),
  [typeOrder.array]: (a: unknown[], b: unknown[], rules) => compareItems(a, b, rules),
  [typeOrder.binData]: (a: Binary | Uint8Array, b: Binary | Uint8Array) => compareBinary(a, b),
  [typeOrder.objectId]: (a: ObjectId, b: ObjectId) => Buffer.compare(a.id, b.id),
  [typeOrder.bool]: (a: boolean, b: boolean) => Number(a) - Number(b),
  [typeOrder.date]: (a: Date, b: Date) => a.getTime() - b.getTime(),
  [typeOrder.timestamp]: (a: Timestamp, b: Timestamp) => a.compare(b),
  [typeOrder.regex]: (a: BSONRegExp | RegExp, b: BSONRegExp | RegExp) => compareRegexes(a, b),
  [typeOrder.dbPointer]: (a: DBPointer, b: DBPointer) => comparePointers(a, b),
  [typeOrder.javascript]: (a: Code, b: Code) => compareText(String(a.code), String(b.code)),
  [typeOrder.javascriptWithScope]: (a: Code, b: Code, rules) =>
    compareText(String(a.code), String(b.code)) || compareValues(a.scope ?? {}, b.scope ?? {}, rules),
};

function compareSameType(order: number, a: unknown, b: unknown, rules: Rules): number {
  const compare = comparisons[order];
  return compare ? compare(a as never, b as never, rules) : 0;
}

function compareStrings(a: string, b: string, rules: Rules): number {
  return rules ? rules.compare(a, b) : compareText(a, b);
}

function compareFields(a: [string, unknown][], b: [string, unknown][], rules: Rules): number {
  for (const [index, [name, value]] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const difference =
      orderOf(value) - orderOf(other[1]) || compareNames(name, other[0]) || compareValues(value, other[1], rules);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareNames(a: string, b: string): number {
  return a === b ? 0 : compareText(plainName(a), plainName(b));
}

function compareItems(a: unknown[], b: unknown[], rules: Rules): number {
  for (const [index, value] of a.entries()) {
    if (index >= b.length) return 1;
    const difference = compareValues(value, b[index], rules);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The bytes and subtype of binary data, whether it came as `Binary` or as a plain buffer. */
export function binaryParts(value: Binary | Uint8Array): { subtype: number; bytes: Uint8Array } {
  return value instanceof Binary ? { subtype: value.sub_type, bytes: value.value() } : { subtype: 0, bytes: value };
}

function compareBinary(a: Binary | Uint8Array, b: Binary | Uint8Array): number {
  const left = binaryParts(a);
  const right = binaryParts(b);
  return (
    left.bytes.length - right.bytes.length || left.subtype - right.subtype || Buffer.compare(left.bytes, right.bytes)
  );
}

/** Pattern and options of a regular expression, in either form. */
export function regexParts(value: BSONRegExp | RegExp): { pattern: string; options: string } {
  return value instanceof BSONRegExp
    ? { pattern: value.pattern, options: value.options }
    : { pattern: value.source, options: value.flags };
}

function compareRegexes(a: BSONRegExp | RegExp, b: BSONRegExp | RegExp): number {
  const left = regexParts(a);
  const right = regexParts(b);
  return compareText(left.pattern, right.pattern) || compareText(left.options, right.options);
}

function comparePointers(a: DBPointer, b: DBPointer): number {
  const length = Buffer.byteLength(a.namespace) - Buffer.byteLength(b.namespace);
  return length || compareText(a.namespace, b.namespace) || Buffer.compare(a.id.id, b.id.id);
}

/** Orders strings by their UTF-8 bytes, as MongoDB does without a collation. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return utf8Rank(left) - utf8Rank(right);
  }
  return a.length - b.length;
}

/** UTF-16 puts surrogates (characters past U+FFFF) before U+E000; UTF-8 puts them last. */
function utf8Rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
