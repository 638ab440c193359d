import { type Document, isDocument } from '../bson/codec.js';
import { type Collation, isSameCollation } from '../bson/collation.js';
import { equalValues } from '../bson/compare.js';
import { MongoError } from '../errors.js';
import { isArrayIndex, splitPath } from '../query/paths.js';
import type { SortField } from '../query/sort.js';
import {
  type Condition,
  comparesText,
  conditionsByPath,
  everything,
  findIntervals,
  type Interval,
  intersection,
  union,
} from './bounds.js';
import type { Index } from './index-definition.js';
import { implies } from './partial.js';

/** How a query gets at its documents. */
export type Plan =
  | { readonly kind: 'collection'; readonly reverse: boolean; readonly sorted: boolean }
  | IndexPlan
  | { readonly kind: 'union'; readonly plans: readonly IndexPlan[]; readonly sorted: false };

/** A walk over parts of one index. Every document found is still tested against the whole filter. */
export type IndexPlan = {
  readonly kind: 'index';
  readonly index: Index;
  /** What is looked at of each field, in the index's order; later fields may be left at everything. */
  readonly intervals: readonly (readonly Interval[])[];
  readonly reverse: boolean;
  /** Whether documents come in the order asked for. */
  readonly sorted: boolean;
};

/** What the planner decides on. */
export type Question = {
  readonly filter: Document;
  readonly sort: readonly SortField[];
  readonly indexes: readonly Index[];
  readonly collation?: Collation | null;
  readonly hint?: unknown;
};

/**
 * Chooses how to find documents: the index that narrows the search most, preferring one that also gives the order; failing
 * that, one index per branch of an `$or`; failing that, the whole collection. Throws `BadValue` for a hint that names no index.
 */
export function choosePlan(question: Question): Plan {
  if (question.hint !== undefined) return hintedPlan(question, question.hint);
  const best = findBestIndex(question);
  if (best && narrows(best)) return best;
  return findUnion(question) ?? best ?? { kind: 'collection', reverse: false, sorted: question.sort.length === 0 };
}

function hintedPlan(question: Question, hint: unknown): Plan {
  if (isDocument(hint) && '$natural' in hint) {
    return { kind: 'collection', reverse: hint['$natural'] === -1, sorted: question.sort.length === 0 };
  }
  const index = question.indexes.find(({ name, key }) => name === hint || sameKey(key, hint));
  if (!index)
    throw new MongoError(
      'BadValue',
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    );
  return planFor(index, question, conditionsByPath(question.filter));
}

/** Whether two key patterns name the same fields, in the same order and directions. */
export function sameKey(key: Document, other: unknown): boolean {
  return isDocument(other) && equalValues(Object.entries(key), Object.entries(other));
}

function findBestIndex(question: Question): IndexPlan | null {
  const conditions = conditionsByPath(question.filter);
  const usable = question.indexes.filter((index) => isComplete(index, question, conditions));
  const plans = usable
    .map((index) => planFor(index, question, conditions))
    .filter((plan) => narrows(plan) || (plan.sorted && question.sort.length > 0));
  return plans.reduce<IndexPlan | null>((best, plan) => (best && worth(best) >= worth(plan) ? best : plan), null);
}

/** Whether the index holds every document the filter could match; sparse and partial ones may not. */
function isComplete(index: Index, { filter, collation }: Question, conditions: Map<string, Condition[]>): boolean {
  const { partialFilterExpression: partial, rules } = index;
  if (partial && !(isSameCollation(rules, collation) && implies(filter, partial, collation))) return false;
  return !index.sparse || index.fields.some(({ path }) => (conditions.get(path) ?? []).some(needsField));
}

function needsField(condition: Condition): boolean {
  if (condition.operator === '$exists') return condition.operand === true || condition.operand === 1;
  const intervals = findIntervals(condition);
  return intervals?.every(({ low }) => (low[0] ?? 0) > 0x05) === true;
}

function planFor(index: Index, question: Question, conditions: Map<string, Condition[]>): IndexPlan {
  const speaksSame = isSameCollation(index.rules, question.collation);
  const intervals = intervalsOf(index, conditions, speaksSame);
  const direction =
    speaksSame || question.sort.length === 0 ? findSortDirection(index, intervals, question.sort) : null;
  return { kind: 'index', index, intervals, reverse: direction === -1, sorted: direction !== null };
}

/** Intervals for the leading fields: points as long as conditions give them, then one stretch, then everything. */
function intervalsOf(index: Index, conditions: Map<string, Condition[]>, speaksSame: boolean): Interval[][] {
  const usable = (path: string) =>
    (conditions.get(path) ?? []).filter((condition) => speaksSame || !comparesText(condition));
  let open = true;
  return index.fields.map(({ path }) => {
    const found = open ? fieldIntervals(index, path, usable(path)) : null;
    open = found?.every(({ point }) => point !== null) === true;
    return found ?? [everything];
  });
}

/** A path with a number in it may mean a place or a field name; an index knows one of the two, so it is left out. */
function fieldIntervals(index: Index, path: string, conditions: readonly Condition[]): Interval[] | null {
  if (splitPath(path).some(isArrayIndex)) return null;
  const each = conditions.flatMap((condition) => {
    const intervals = findIntervals(condition);
    return intervals ? [union(intervals)] : [];
  });
  if (each.length === 0) return null;
  if (!index.multikeyPaths.includes(path)) return each.reduce(intersection);
  // Different items of an array may meet different conditions, so only one of them can guide the search.
  return each.reduce((best, intervals) => (tightness(intervals) > tightness(best) ? intervals : best));
}

function tightness(intervals: readonly Interval[]): number {
  if (intervals.every(({ point }) => point !== null)) return 1000 - intervals.length;
  return intervals.length === 1 ? 1 : 0;
}

/** 1 or -1 when walking the index that way gives the order asked for; null when it does not. */
function findSortDirection(
  index: Index,
  intervals: readonly (readonly Interval[])[],
  sort: readonly SortField[],
): 1 | -1 | null {
  if (index.hasLongKeys || sort.some(({ path }) => index.multikeyPaths.includes(path)))
    return sort.length === 0 ? 1 : null;
  const fixed = new Set(index.fields.filter((_, i) => isOnePoint(intervals[i])).map(({ path }) => path));
  const given = index.fields.filter(({ path }) => !fixed.has(path));
  const wanted = sort.filter(({ path }) => !fixed.has(path));
  const turns = wanted.map(({ path, direction }, i) => (given[i]?.path === path ? direction * given[i].direction : 0));
  if (turns.length === 0 || turns.every((turn) => turn === 1)) return 1;
  return turns.every((turn) => turn === -1) ? -1 : null;
}

function isOnePoint(intervals: readonly Interval[] | undefined): boolean {
  return intervals?.length === 1 && intervals[0]?.point != null;
}

function narrows(plan: IndexPlan): boolean {
  return plan.intervals[0]?.[0] !== everything;
}

/** Each field fixed counts most, then an order that saves sorting, then a stretch; a unique key fixed whole beats all. */
function worth({ index, intervals, sorted }: IndexPlan): number {
  const points = intervals.filter((field) => field.every(({ point }) => point !== null)).length;
  const stretches = intervals.filter((field) => field[0] !== everything).length - points;
  const decisive = index.unique && points === intervals.length ? 1000 : 0;
  return decisive + points * 10 + stretches * 5 + (sorted ? 7 : 0) - intervals.length * 0.01;
}

function findUnion({ filter, ...question }: Question): Plan | null {
  const branches = filter['$or'];
  if (!Array.isArray(branches)) return null;
  const plans: IndexPlan[] = [];
  for (const branch of branches.filter(isDocument)) {
    const plan = findBestIndex({ ...question, filter: branch, sort: [] });
    if (!plan || !narrows(plan)) return null;
    plans.push(plan);
  }
  return { kind: 'union', plans, sorted: false };
}
