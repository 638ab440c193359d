import { evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import type { Options } from 'mingo/types';
import { compareValues, equalValues } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { encodeValue } from '../../indexes/key-encoding.js';

/*
 * Where mingo's expressions differ from MongoDB's, MongoDB's way is put here: comparison and sets go by BSON order and
 * equality (mingo ignores the order of fields and of items), and a comparison never looks inside an array.
 */
type Compute = (document: unknown, expression: unknown, options: Options) => unknown;

function comparing(accepts: (difference: number) => unknown): Compute {
  return (document, expression, options) => {
    const [left, right] = evaluateList(document, expression, options);
    return accepts(compareValues(left, right));
  };
}

function evaluateList(document: unknown, expression: unknown, options: Options): unknown[] {
  const values = evalExpr(document, expression, options);
  if (Array.isArray(values) && values.length === 2) return values;
  throw new MongoError('Location16020', 'Expression takes exactly 2 arguments');
}

function isIn(document: unknown, expression: unknown, options: Options): boolean {
  const [value, list] = evaluateList(document, expression, options);
  if (!Array.isArray(list)) throw new MongoError('Location40081', '$in requires an array as a second argument');
  return list.some((item) => equalValues(item, value));
}

/** Where one string begins in another, in characters; mingo lacks it. */
function indexOfCharacters(document: unknown, expression: unknown, options: Options): number | null {
  const [text, part, start = 0, end] = ([] as unknown[]).concat(evalExpr(document, expression, options));
  if (text === null || text === undefined) return null;
  if (typeof text !== 'string' || typeof part !== 'string')
    throw new MongoError('Location40093', '$indexOfCP requires strings');
  const characters = [...text].slice(0, end === undefined ? undefined : Number(end));
  const found = characters.slice(Number(start)).join('').indexOf(part);
  return found < 0 ? -1 : Number(start) + [...characters.slice(Number(start)).join('').slice(0, found)].length;
}

/** Expression operators in MongoDB's way. */
export const mendedExpressions = {
  $indexOfCP: indexOfCharacters,
  $eq: comparing((difference) => difference === 0),
  $ne: comparing((difference) => difference !== 0),
  $gt: comparing((difference) => difference > 0),
  $gte: comparing((difference) => difference >= 0),
  $lt: comparing((difference) => difference < 0),
  $lte: comparing((difference) => difference <= 0),
  $cmp: comparing(Math.sign),
  $in: isIn,
};

function valuesOf(items: unknown[], expression: unknown, options: Options): unknown[] {
  return items.map((item) => evalExpr(item, expression, options));
}

function extreme(direction: 1 | -1) {
  return (items: unknown[], expression: unknown, options: Options): unknown => {
    const values = valuesOf(items, expression, options).filter((value) => value !== null && value !== undefined);
    const [first = null, ...others] = values;
    return others.reduce((best, value) => (compareValues(value, best) * direction > 0 ? value : best), first);
  };
}

function distinctValues(items: unknown[], expression: unknown, options: Options): unknown[] {
  const values = valuesOf(items, expression, options).filter((value) => value !== undefined);
  return [...new Map(values.map((value) => [encodeValue(value).toString('latin1'), value])).values()];
}

/** One value, not a list of one. */
function single(compute: (items: never, expression: never, options: Options) => unknown) {
  return (items: unknown[], expression: unknown, options: Options): unknown => {
    const found = compute(items as never, expression as never, options);
    return Array.isArray(found) ? (found[0] ?? null) : found;
  };
}

/** Accumulators in MongoDB's way. */
export const mendedAccumulators = {
  $top: single(accumulators.$top),
  $bottom: single(accumulators.$bottom),
  $min: extreme(-1),
  $max: extreme(1),
  $addToSet: distinctValues,
};
