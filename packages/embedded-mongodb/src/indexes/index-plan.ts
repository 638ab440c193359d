import { isSameCollation } from '../bson/collation.js';
import { isArrayIndex, splitPath } from '../query/paths.js';
import type { SortField } from '../query/sort.js';
import { type Bounds, findBounds } from './bounds.js';
import { type Condition, type Conditions, comparesText } from './conditions.js';
import type { Index } from './index-definition.js';
import { everything, type Interval, intersection, isFixed } from './interval.js';
import { maxKeyBytes } from './key-encoding.js';
import type { Placing } from './placing.js';
import type { IndexPlan, Question } from './plan.js';

/** The most separate stretches of an index one query walks; beyond that the later fields are only filtered. */
export const maxStretches = 2000;

/** How one index would answer a question. */
export function planFor(index: Index, question: Question, { byPath, complete }: Conditions): IndexPlan {
  const speaksSame = isSameCollation(index.rules, question.collation);
  const fields = boundsOfFields(index, { byPath, placing: question.placingOf(index), speaksSame });
  const intervals = fields.map((bounds) => bounds?.intervals ?? [everything]);
  const direction = speaksSame || question.sort.length === 0 ? findDirection(index, intervals, question.sort) : null;
  const covered = index.fields.flatMap(({ path }, i) => (fields[i]?.exact ? [path] : []));
  const certain = complete && [...byPath.keys()].every((path) => covered.includes(path));
  return {
    kind: 'index',
    index,
    intervals,
    reverse: direction === -1,
    covered: index.hasLongKeys ? [] : covered,
    sorted: direction !== null,
    exact:
      certain && isWholeInKeys(index, intervals) && fitKeys(intervals) && countStretches(intervals) <= maxStretches,
  };
}

/**
 * Whether each document has just one entry in these intervals, and that one says everything. Of an array each value has one
 * entry, so one value of one array leads to each document once.
 */
function isWholeInKeys({ fields, multikeyPaths, hasLongKeys }: Index, intervals: IndexPlan['intervals']): boolean {
  if (hasLongKeys || multikeyPaths.length > 1) return false;
  const array = fields.findIndex(({ path }) => multikeyPaths.includes(path));
  return array < 0 || isOnePoint(intervals[array]);
}

/** Whether the walk can begin and end just where the bounds say; those too long for a key are cut short. */
function fitKeys(intervals: readonly (readonly Interval[])[]): boolean {
  const longest = intervals.map((field) =>
    field.reduce((most, { low, high }) => Math.max(most, low.length, high.length), 0),
  );
  return longest.reduce((sum, length) => sum + length, 0) <= maxKeyBytes;
}

/** How many stretches of the index there are when the fields are taken together. */
export function countStretches(intervals: readonly (readonly Interval[])[]): number {
  return intervals.reduce((product, field) => product * Math.max(1, field.length), 1);
}

type Known = {
  readonly byPath: Conditions['byPath'];
  readonly placing: Placing;
  /** Whether the index orders strings as the query does. */
  readonly speaksSame: boolean;
};

/** Bounds for the leading fields: points as long as conditions give them, then one stretch, then everything. */
function boundsOfFields(index: Index, known: Known): (Bounds | null)[] {
  let open = true;
  return index.fields.map(({ path }) => {
    const bounds = open ? boundsOfField(index, path, known) : null;
    open = bounds !== null && isFixed(bounds.intervals);
    return bounds;
  });
}

/** A path with a number in it may mean a place or a field name; an index knows one of the two, so it is left out. */
function boundsOfField(index: Index, path: string, { byPath, placing, speaksSame }: Known): Bounds | null {
  const conditions = byPath.get(path) ?? [];
  if (conditions.length === 0 || splitPath(path).some(isArrayIndex)) return null;
  const isMultikey = index.multikeyPaths.includes(path);
  const usable = conditions.filter((condition) => isUsable(condition, isMultikey, speaksSame));
  const each = usable.map((condition) => findBounds(condition, placing)).filter((bounds) => bounds !== null);
  if (each.length === 0) return null;
  const whole = each.length === conditions.length && (!isMultikey || each.length === 1);
  const exact = whole && each.every((bounds) => bounds.exact);
  const stretches = each.map(({ intervals }) => intervals);
  // Different items of an array may meet different conditions, so only one of them can guide the search.
  const intervals = isMultikey ? stretches.reduce(tighter) : stretches.reduce(intersection);
  return { intervals, exact };
}

/** Expressions compare an array as a whole, which an index of its items cannot do. */
function isUsable(condition: Condition, isMultikey: boolean, speaksSame: boolean): boolean {
  if (isMultikey && condition.operator.startsWith('$expr.')) return false;
  return speaksSame || !comparesText(condition);
}

function tighter(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return tightness(b) > tightness(a) ? b : a;
}

function tightness(intervals: readonly Interval[]): number {
  if (intervals.includes(everything)) return -1;
  if (isFixed(intervals)) return 1000 - intervals.length;
  return intervals.length === 1 ? 1 : 0;
}

/** 1 or -1 when walking the index that way gives the order asked for; null when it does not. */
function findDirection(
  index: Index,
  intervals: readonly (readonly Interval[])[],
  sort: readonly SortField[],
): 1 | -1 | null {
  if (sort.length === 0) return 1;
  if (index.hasLongKeys || sort.some(({ path }) => index.multikeyPaths.includes(path))) return null;
  const fixed = new Set(index.fields.filter((_, i) => isOnePoint(intervals[i])).map(({ path }) => path));
  const given = index.fields.filter(({ path }) => !fixed.has(path));
  const wanted = sort.filter(({ path }) => !fixed.has(path));
  const turns = wanted.map(({ path, direction }, i) => (given[i]?.path === path ? direction * given[i].direction : 0));
  if (turns.every((turn) => turn === 1)) return 1;
  return turns.every((turn) => turn === -1) ? -1 : null;
}

function isOnePoint(intervals: readonly Interval[] | undefined): boolean {
  return intervals?.length === 1 && intervals[0]?.point != null;
}

/** Whether an index plan looks at less than the whole index. */
export function narrows(plan: IndexPlan): boolean {
  return plan.intervals[0]?.[0] !== everything;
}

/** Whether at most one entry can be meant. */
export function isDecisive({ index, intervals }: IndexPlan): boolean {
  return index.unique && intervals.every(isOnePoint);
}

/**
 * Each field fixed counts most, then an order that saves sorting, then a stretch. Where only the first few are wanted, the
 * order counts more: they are read, and not all that match.
 */
export function worth({ intervals, sorted }: IndexPlan, isLimited = false): number {
  const points = intervals.filter(isFixed).length;
  const stretches = intervals.filter((field) => field[0] !== everything).length - points;
  return points * 10 + stretches * 5 + (sorted ? (isLimited ? 11 : 7) : 0) - intervals.length * 0.01;
}
