import { isSameCollation } from '../bson/collation.js';
import { isArrayIndex, splitPath } from '../query/paths.js';
import type { SortField } from '../query/sort.js';
import { type Bounds, findBounds } from './bounds.js';
import { type Condition, type Conditions, comparesText } from './conditions.js';
import type { Index } from './index-definition.js';
import { everything, type Interval, intersection, isFixed } from './interval.js';
import { maxKeyBytes } from './key-encoding.js';
import type { Placing } from './placing.js';
import type { Held, IndexPlan, Question } from './plan.js';

/** The most separate stretches of an index one query walks; beyond that the later fields are only filtered. */
export const maxStretches = 2000;

/** The most plans one index gives for the conditions on the items of an array. */
const mostChoices = 16;

/**
 * How one index would answer a question. Different items of an array may meet different conditions, so only one of them can
 * guide a walk: there is a plan for each.
 */
export function plansWith(index: Index, question: Question, conditions: Conditions): IndexPlan[] {
  const { byPath } = conditions;
  const path = index.multikeyPaths.find((one) => (byPath.get(one)?.length ?? 0) > 1);
  if (path === undefined) return [planFor(index, question, conditions)];
  const choices = byPath.get(path)?.slice(0, mostChoices) ?? [];
  return choices.map((one) => {
    const plan = planFor(index, question, { byPath: new Map([...byPath, [path, [one]]]), complete: false });
    return { ...plan, covered: plan.covered.filter((covered) => covered !== path) };
  });
}

/** How one index would answer a question. */
export function planFor(index: Index, question: Question, { byPath, complete }: Conditions): IndexPlan {
  const speaksSame = isSameCollation(index.rules, question.collation);
  const fields = boundsOfFields(index, { byPath, placing: question.placingOf(index), speaksSame });
  const intervals = fields.map((bounds) => bounds?.intervals ?? [everything]);
  const speaksOrder = speaksSame || question.sort.length === 0;
  const direction = speaksOrder ? findDirection(index, intervals, question.sort) : null;
  const merging = speaksOrder && direction === null ? findMerging(index, intervals, question.sort) : null;
  const covered = index.fields.flatMap(({ path }, i) => (fields[i]?.exact ? [path] : []));
  const certain = complete && [...byPath.keys()].every((path) => covered.includes(path));
  return {
    kind: 'index',
    index,
    intervals,
    reverse: (direction ?? merging?.direction) === -1,
    covered: index.hasLongKeys ? [] : covered,
    held: heldBy(index, fields),
    merged: merging?.leading,
    sorted: direction !== null || merging !== null,
    exact:
      certain && isWholeInKeys(index, intervals) && fitKeys(intervals) && countStretches(intervals) <= maxStretches,
  };
}

/** Values of two arrays, and those cut short, say nothing for certain: what an entry holds may not be all of it. */
function heldBy({ multikeyPaths, hasLongKeys }: Index, fields: readonly (FieldBounds | null)[]): Held[] {
  const intervals = fields.map((bounds) => bounds?.intervals ?? [everything]);
  const isWhole = !hasLongKeys && multikeyPaths.length <= 1 && fitKeys(intervals);
  const isCertain = isWhole && countStretches(intervals) <= maxStretches;
  return fields.flatMap((bounds) => bounds?.held ?? []).map((held) => ({ ...held, exact: held.exact && isCertain }));
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

type FieldBounds = Bounds & { readonly held: readonly Held[] };

/** Bounds for the leading fields: points as long as conditions give them, then one stretch, then everything. */
function boundsOfFields(index: Index, known: Known): (FieldBounds | null)[] {
  let open = true;
  return index.fields.map(({ path }) => {
    const bounds = open ? boundsOfField(index, path, known) : null;
    open = bounds !== null && isFixed(bounds.intervals);
    return bounds;
  });
}

/** A path with a number in it may mean a place or a field name; an index knows one of the two, so it is left out. */
function boundsOfField(index: Index, path: string, { byPath, placing, speaksSame }: Known): FieldBounds | null {
  const conditions = byPath.get(path) ?? [];
  if (conditions.length === 0 || splitPath(path).some(isArrayIndex)) return null;
  const isMultikey = index.multikeyPaths.includes(path);
  const usable = conditions.filter((condition) => isUsable(condition, isMultikey, speaksSame));
  const each = usable.flatMap((condition) => {
    const bounds = findBounds(condition, placing);
    return bounds ? [{ condition, ...bounds }] : [];
  });
  if (each.length === 0) return null;
  // Different items of an array may meet different conditions, so only one of them can guide the search.
  const used = isMultikey ? [each.reduce(tighter)] : each;
  const exact = used.length === conditions.length && used.every((bounds) => bounds.exact);
  return { intervals: used.map(({ intervals }) => intervals).reduce(intersection), exact, held: used };
}

/** Expressions compare an array as a whole, which an index of its items cannot do. */
function isUsable(condition: Condition, isMultikey: boolean, speaksSame: boolean): boolean {
  if (isMultikey && condition.operator.startsWith('$expr.')) return false;
  return speaksSame || !comparesText(condition);
}

function tighter<B extends Bounds>(a: B, b: B): B {
  return tightness(b.intervals) > tightness(a.intervals) ? b : a;
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

/** The most stretches that are walked as one, as in MongoDB. For each entry, the next of all of them is looked for. */
const mostMerged = 200;

/**
 * Behind each of a few single values of the leading fields an index gives the order: how many fields these are, and which
 * way to walk.
 */
function findMerging(index: Index, intervals: readonly (readonly Interval[])[], sort: readonly SortField[]) {
  const leading = intervals.findIndex((field) => !isFixed(field));
  const led = index.fields.slice(0, leading);
  if (leading < 1 || countStretches(intervals.slice(0, leading)) > mostMerged || intervals[leading]?.length !== 1)
    return null;
  if (!fitKeys(intervals) || sort.some(({ path }) => led.some((field) => field.path === path))) return null;
  const rest = { ...index, fields: index.fields.slice(leading) };
  const direction = findDirection(rest, intervals.slice(leading), sort);
  return direction && { leading, direction };
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
export function worth({ index, intervals, sorted }: IndexPlan, isLimited = false): number {
  const points = intervals.filter(isFixed).length;
  const stretches = intervals.filter((field) => field[0] !== everything).length - points;
  // An array that nothing is said of has many entries for each document.
  const idle = index.fields.some(
    ({ path }, i) => index.multikeyPaths.includes(path) && intervals[i]?.[0] === everything,
  );
  return points * 10 + stretches * 5 + (sorted ? (isLimited ? 11 : 7) : 0) - intervals.length * 0.01 - (idle ? 3 : 0);
}
