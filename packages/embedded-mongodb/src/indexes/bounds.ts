import { BSONRegExp, type Long, MaxKey, MinKey } from 'bson';
import { isRegex } from '../bson/codec.js';
import { isNotANumber } from '../bson/number-key.js';
import { isNumeric, orderOf, typeOrder } from '../bson/types.js';
import { typeNamesFor } from '../query/filter/kinds.js';
import { isDocumentOfOperators } from '../query/filter/shape.js';
import { compileRegex } from '../query/regex.js';
import { bracketOf } from './brackets.js';
import { type Condition, conditionsOn, INSIDE } from './conditions.js';
import { everything, highest, type Interval, intersection, union } from './interval.js';
import { encodeValue, findAfterPrefix } from './key-encoding.js';
import type { Place, Placing } from './placing.js';

/**
 * Where in an index the values meeting a condition lie: stretches in order, apart from each other. `exact` when a single value lies there just when it meets the
 * condition, so that the document need not be asked.
 */
export type Bounds = { readonly intervals: readonly Interval[]; readonly exact: boolean };

/** The bounds of a condition, or null when the index cannot narrow it down. */
export function findBounds(condition: Condition, placing: Placing): Bounds | null {
  const { operator } = condition;
  if (operator.startsWith(INSIDE))
    return inexact(findBounds({ ...condition, operator: operator.slice(INSIDE.length) }, placing));
  const find = Object.hasOwn(finders, operator) ? finders[operator] : undefined;
  return find?.(condition.operand, placing, condition) ?? null;
}

type Finder = (operand: unknown, placing: Placing, condition: Condition) => Bounds | null;

const finders: Readonly<Record<string, Finder>> = {
  $eq: (operand, placing) => equalTo(operand, placing),
  $in: (operand, placing) => anyOf(operand, placing),
  $gt: (operand, placing) => ordered(operand, placing, above),
  $gte: (operand, placing) => ordered(operand, placing, fromOn),
  $lt: (operand, placing) => ordered(operand, placing, below),
  $lte: (operand, placing) => ordered(operand, placing, upTo),
  $regex: (operand, placing, { whole }) => matching(operand, whole['$options'], placing),
  $exists: (operand) => existing(operand),
  $type: (operand) => ofTypes(operand),
  $elemMatch: (operand, placing) => insideItems(operand, placing),
  '$expr.$eq': (operand, placing) => inexact(equalTo(operand, placing)),
  '$expr.$gt': (operand, placing) => acrossTypes(operand, placing, above),
  '$expr.$gte': (operand, placing) => acrossTypes(operand, placing, fromOn),
  '$expr.$lt': (operand, placing) => acrossTypes(operand, placing, below),
  '$expr.$lte': (operand, placing) => acrossTypes(operand, placing, upTo),
};

function inexact(bounds: Bounds | null): Bounds | null {
  return bounds && { ...bounds, exact: false };
}

function afterAll(key: Buffer): Buffer {
  return findAfterPrefix(key) ?? highest;
}

function pointAt(point: Buffer, value: unknown): Interval {
  return { low: point, high: afterAll(point), point, edges: { from: value, to: value } };
}

/** The points null lies at: what an empty array is indexed as, and what a missing field is. */
const nullPoints = [undefined, null].map((value) => pointAt(encodeValue(value), value));

/** An array is found by its first item, and by itself where it is an item of another. */
function equalTo(operand: unknown, placing: Placing): Bounds | null {
  if (operand === null || operand === undefined) return { intervals: nullPoints, exact: false };
  if (Array.isArray(operand)) return arrayEqualTo(operand, placing);
  const points = pointsOf(operand, placing);
  return points && { intervals: points, exact: true };
}

function arrayEqualTo(operand: unknown[], placing: Placing): Bounds | null {
  const whole = pointsOf(operand, placing);
  const first = pointsOf(operand.length === 0 ? undefined : (operand[0] ?? null), placing);
  return whole && first && { intervals: union([...first, ...whole]), exact: false };
}

function pointsOf(value: unknown, placing: Placing): Interval[] | null {
  const place = placing.place(value);
  if (!place) return null;
  return place.held ? [pointAt(place.at, value)] : [];
}

function anyOf(operand: unknown, placing: Placing): Bounds | null {
  if (!Array.isArray(operand)) return null;
  const each = [...new Set<unknown>(operand)].map((item) =>
    isRegex(item) ? matching(item, undefined, placing) : equalTo(item, placing),
  );
  const known = each.filter((bounds) => bounds !== null);
  if (known.length < each.length) return null;
  return { intervals: union(known.flatMap(({ intervals }) => intervals)), exact: known.every(({ exact }) => exact) };
}

/** One side of a comparison: given the place of the operand and the limits of what may be compared with it. */
type Side = (place: Place, operand: unknown, limits: Interval) => Interval;

const above: Side = ({ at, held }, operand, limits) => startingAt(held ? afterAll(at) : at, operand, true, limits);
const fromOn: Side = ({ at }, operand, limits) => startingAt(at, operand, false, limits);
const below: Side = ({ at }, operand, limits) => endingAt(at, operand, true, limits);
const upTo: Side = ({ at, held }, operand, limits) => endingAt(held ? afterAll(at) : at, operand, false, limits);

function startingAt(low: Buffer, from: unknown, fromOpen: boolean, { high, edges }: Interval): Interval {
  return { low, high, point: null, edges: { from, fromOpen, to: edges.to, toOpen: edges.toOpen === true } };
}

function endingAt(high: Buffer, to: unknown, toOpen: boolean, { low, edges }: Interval): Interval {
  return { low, high, point: null, edges: { from: edges.from, fromOpen: edges.fromOpen === true, to, toOpen } };
}

function ordered(operand: unknown, placing: Placing, side: Side): Bounds | null {
  if (operand === null || operand === undefined || Array.isArray(operand)) return null;
  if (operand instanceof MinKey || operand instanceof MaxKey || isRegex(operand)) return null;
  if (isNumeric(operand) && isNotANumber(operand)) return equalTo(operand, placing);
  const place = placing.place(operand);
  return place && { intervals: nonEmpty(side(place, operand, limitsOf(orderOf(operand)))), exact: true };
}

function acrossTypes(operand: unknown, placing: Placing, side: Side): Bounds | null {
  const place = placing.place(operand);
  return place && { intervals: nonEmpty(side(place, operand, everything)), exact: false };
}

function nonEmpty(interval: Interval): Interval[] {
  return Buffer.compare(interval.low, interval.high) < 0 ? [interval] : [];
}

const limitsByOrder = new Map<number, Interval>();

/** All values of one type. */
function limitsOf(order: number): Interval {
  const known = limitsByOrder.get(order) ?? computeLimits(order);
  limitsByOrder.set(order, known);
  return known;
}

/** NaN is a number, but neither above nor below any. */
function computeLimits(order: number): Interval {
  const { from, to, toOpen } = bracketOf(order);
  const low = order === typeOrder.number ? encodeValue(Number.NEGATIVE_INFINITY) : Buffer.of(order);
  return { low, high: Buffer.of(order + 1), point: null, edges: { from, to, toOpen } };
}

/** Strings with the pattern's fixed beginning, and expressions stored as values. */
function matching(operand: unknown, options: unknown, placing: Placing): Bounds | null {
  if (!isRegex(operand) && typeof operand !== 'string') return null;
  const regex = compileRegex(operand, typeof options === 'string' ? options : '');
  const shown = isRegex(operand) ? operand : new BSONRegExp(operand, typeof options === 'string' ? options : '');
  const strings = startingWith(placing.byBytes ? regex.literalPrefix : '');
  const itself = pointAt(encodeValue(shown), shown);
  return { intervals: [strings, itself], exact: placing.byBytes && regex.isOnlyPrefix };
}

function startingWith(prefix: string): Interval {
  const limits = limitsOf(typeOrder.string);
  if (prefix === '') return limits;
  const text = encodeValue(prefix);
  const low = text.subarray(0, text.length - 2);
  return { low, high: afterAll(low), point: null, edges: { from: prefix, to: nextText(prefix), toOpen: true } };
}

/** The first text after all that begin with this one, as MongoDB shows it: the last character raised by one. */
function nextText(prefix: string): string {
  const characters = [...prefix];
  const last = characters.pop()?.codePointAt(0) ?? 0;
  return characters.join('') + String.fromCodePoint(Math.min(last + 1, 0x10ffff));
}

/** Where the values of each type lie that has a place of its own in the order; an array lies where its items do. */
const placesOfTypes: Readonly<Record<string, number>> = {
  ...typeOrder,
  ...Object.fromEntries(['int', 'long', 'double', 'decimal'].map((name) => [name, typeOrder.number])),
  symbol: typeOrder.string,
};
const placeless = ['array', 'undefined'];

function ofTypes(operand: unknown): Bounds | null {
  const names = [operand].flat().flatMap(typeNamesFor);
  if (names.some((name) => placeless.includes(name))) return null;
  return { intervals: union(names.map((name) => wholeType(placesOfTypes[name] ?? typeOrder.maxKey))), exact: false };
}

function wholeType(order: number): Interval {
  const { from, to, toOpen } = bracketOf(order);
  const first = order === typeOrder.number ? Number.NaN : from;
  return { low: Buffer.of(order), high: Buffer.of(order + 1), point: null, edges: { from: first, to, toOpen } };
}

/** A missing field lies where null does. One that exists can lie anywhere, so only an index of nothing else narrows that. */
function existing(operand: unknown): Bounds {
  const wanted = !(operand === false || operand === null || (isNumeric(operand) && Number(operand as Long) === 0));
  const [, missing] = nullPoints;
  return { intervals: wanted || !missing ? [everything] : [missing], exact: false };
}

/** Operators under `$elemMatch` all speak of the same item, so their intervals may be cut against each other. */
function insideItems(operand: unknown, placing: Placing): Bounds | null {
  if (!isDocumentOfOperators(operand)) return null;
  const known = conditionsOn(operand).flatMap((condition) => {
    const bounds = findBounds(condition, placing);
    return bounds ? [bounds.intervals] : [];
  });
  return known.length === 0 ? null : { intervals: known.reduce(intersection), exact: false };
}
