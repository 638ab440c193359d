import { MaxKey, MinKey } from 'bson';
import { type Document, isDocument, isRegex } from '../bson/codec.js';
import { isNotANumber } from '../bson/number-key.js';
import { isNumeric, orderOf, typeOrder } from '../bson/types.js';
import { isOperatorDocument } from '../query/match.js';
import { compileRegex } from '../query/regex.js';
import { encodeValue, findAfterPrefix } from './key-encoding.js';

/** A stretch of encoded values of one field, from `low` up to but without `high`; `point` when it is one value only. */
export type Interval = { readonly low: Buffer; readonly high: Buffer; readonly point: Buffer | null };

/** One condition on one path, as a filter's top level (with its `$and`s) states it. */
export type Condition = { readonly operator: string; readonly operand: unknown; readonly whole: Document };

const highest = Buffer.of(0xff);
/** Everything an index can hold. */
export const everything: Interval = { low: Buffer.of(0), high: highest, point: null };

/** The conditions every matching document must meet, by path. */
export function conditionsByPath(filter: Document): Map<string, Condition[]> {
  const found = new Map<string, Condition[]>();
  collect(filter, found);
  return found;
}

function collect(filter: Document, found: Map<string, Condition[]>): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(value)) for (const clause of value.filter(isDocument)) collect(clause, found);
    if (!name.startsWith('$')) found.set(name, [...(found.get(name) ?? []), ...conditionsOf(value)]);
  }
}

function conditionsOf(value: unknown): Condition[] {
  if (!isOperatorDocument(value)) return [{ operator: isRegex(value) ? '$regex' : '$eq', operand: value, whole: {} }];
  return Object.entries(value).map(([operator, operand]) => ({ operator, operand, whole: value }));
}

/** Where in an index the values meeting a condition lie, or null when the index cannot narrow it down. */
export function findIntervals({ operator, operand, whole }: Condition): Interval[] | null {
  return intervalFinders[operator]?.(operand, whole) ?? null;
}

const intervalFinders: Readonly<Record<string, (operand: unknown, whole: Document) => Interval[] | null>> = {
  $eq: (operand) => equalTo(operand),
  $in: (operand) => anyOf(operand),
  $gt: (operand) => ordered(operand, (key) => [afterAll(key), bracketEnd(key)]),
  $gte: (operand) => ordered(operand, (key) => [key, bracketEnd(key)]),
  $lt: (operand) => ordered(operand, (key) => [key.subarray(0, 1), key]),
  $lte: (operand) => ordered(operand, (key) => [key.subarray(0, 1), afterAll(key)]),
  $regex: (operand, whole) => matching(operand, whole['$options']),
  $exists: (operand) => (operand === false || operand === 0 ? [pointAt(null)] : null),
  $elemMatch: (operand) => insideItems(operand),
};

function afterAll(key: Buffer): Buffer {
  return findAfterPrefix(key) ?? highest;
}

function bracketEnd(key: Buffer): Buffer {
  return Buffer.of((key[0] ?? 0) + 1);
}

function pointAt(value: unknown): Interval {
  const point = encodeValue(value);
  return { low: point, high: afterAll(point), point };
}

/** An index holds the items of arrays, never arrays, so it cannot look one up. */
function equalTo(operand: unknown): Interval[] | null {
  if (Array.isArray(operand)) return null;
  if (operand === null || operand === undefined) return [pointAt(undefined), pointAt(null)];
  return [pointAt(operand)];
}

function anyOf(operand: unknown): Interval[] | null {
  if (!Array.isArray(operand)) return null;
  const each = operand.map((item) => (isRegex(item) ? matching(item, undefined) : equalTo(item)));
  if (each.includes(null)) return null;
  return union(each.flatMap((intervals) => intervals ?? []));
}

function ordered(operand: unknown, limits: (key: Buffer) => [Buffer, Buffer]): Interval[] | null {
  if (operand === null || operand === undefined || Array.isArray(operand)) return null;
  if (operand instanceof MinKey || operand instanceof MaxKey || isRegex(operand)) return null;
  if (isNumeric(operand) && isNotANumber(operand)) return [pointAt(operand)];
  const [low, high] = limits(encodeValue(operand));
  return Buffer.compare(low, high) < 0 ? [{ low, high, point: null }] : [];
}

/** Strings with the pattern's fixed beginning, and expressions stored as values. */
function matching(operand: unknown, options: unknown): Interval[] | null {
  if (!isRegex(operand) && typeof operand !== 'string') return null;
  const regex = compileRegex(operand, typeof options === 'string' ? options : '');
  const text = encodeValue(regex.literalPrefix);
  const low = text.subarray(0, text.length - 2);
  const stored = Buffer.of(typeOrder.regex);
  return [
    { low, high: afterAll(low), point: null },
    { low: stored, high: bracketEnd(stored), point: null },
  ];
}

/**
 * Whether a condition compares strings, which an index orders by other rules than the query when their collations differ.
 * Regular expressions know no collation.
 */
export function comparesText({ operator, operand }: Condition): boolean {
  if (operator === '$regex' || operator === '$exists') return false;
  const operands = operator === '$in' && Array.isArray(operand) ? operand : [operand];
  return operands.some((value) => textOrders.includes(orderOf(value)));
}

const textOrders: readonly number[] = [typeOrder.string, typeOrder.object, typeOrder.array];

/** Operators under `$elemMatch` all speak of the same item, so their intervals may be cut against each other. */
function insideItems(operand: unknown): Interval[] | null {
  if (!isOperatorDocument(operand)) return null;
  const each = conditionsOf(operand).flatMap((condition) => {
    const intervals = findIntervals(condition);
    return intervals ? [intervals] : [];
  });
  return each.length === 0 ? null : each.reduce(intersection);
}

/** What lies in both. */
export function intersection(a: Interval[], b: Interval[]): Interval[] {
  return a.flatMap((left) => b.flatMap((right) => overlap(left, right)));
}

function overlap(a: Interval, b: Interval): Interval[] {
  const low = Buffer.compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = Buffer.compare(a.high, b.high) <= 0 ? a.high : b.high;
  if (Buffer.compare(low, high) >= 0) return [];
  return [{ low, high, point: a.point ?? b.point }];
}

/** The same stretches in order, overlapping ones joined. */
export function union(intervals: Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => Buffer.compare(a.low, b.low) || Buffer.compare(b.high, a.high));
  const result: Interval[] = [];
  for (const interval of sorted) {
    const last = result.at(-1);
    if (!last || Buffer.compare(interval.low, last.high) >= 0) result.push(interval);
    else if (Buffer.compare(interval.high, last.high) > 0)
      result[result.length - 1] = { low: last.low, high: interval.high, point: null };
  }
  return result;
}
