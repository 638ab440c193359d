import type { CollectionInfo } from '../storage/catalog.js';
import { StoredDocument, storedDocuments } from '../storage/collection.js';
import { documentKey, entryRange, recordIdFrom, uniqueEntryKey } from '../storage/keys.js';
import type { KeyRange, View } from '../storage/view.js';
import { maxStretches } from './index-plan.js';
import { everything, type Interval, isFixed } from './interval.js';
import { findAfterPrefix, fittedBound, inverted, maxKeyBytes } from './key-encoding.js';
import type { IndexPlan, Plan } from './plan.js';

/**
 * The documents a plan leads to, each once. Unless the plan is exact, the filter is still to be applied. `expected` says how
 * many the reader will likely want, when it knows.
 */
export function* scan(view: View, info: CollectionInfo, plan: Plan, expected?: number): Iterable<StoredDocument> {
  if (plan.kind === 'collection') return yield* storedDocuments(view, info, plan.reverse);
  const seen = new Set<number>();
  const once = plan.kind === 'union' || plan.index.multikeyPaths.length > 0;
  for (const single of plan.kind === 'union' ? plan.plans : [plan]) {
    for (const recordId of recordIds(view, single, expected)) {
      if (once && seen.has(recordId)) continue;
      if (once) seen.add(recordId);
      const bytes = view.get('documents', documentKey(info.id, recordId));
      if (bytes) yield new StoredDocument(recordId, bytes);
    }
  }
}

function* recordIds(view: View, plan: IndexPlan, expected?: number): Iterable<number> {
  const exact = plan.index.unique && !plan.keys ? findExactKey(plan) : null;
  if (exact) {
    const entry = view.get('entries', uniqueEntryKey(plan.index.id, exact));
    if (entry) yield recordIdFrom(entry);
    return;
  }
  for (const range of keyRanges(plan)) {
    const stretch = expected === undefined ? range : { ...range, expected };
    for (const { value } of view.range('entries', stretch)) yield recordIdFrom(value);
  }
}

/** How many entries a plan walks, counted up to a limit. */
export function countEntries(view: View, plan: IndexPlan, limit: number): number {
  let count = 0;
  for (const _ of recordIds(view, plan)) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}

/** The one key a unique index is asked for, when every field is fixed. */
function findExactKey({ index, intervals }: IndexPlan): Buffer | null {
  const points = intervals.flatMap((field) => (field.length === 1 && field[0]?.point ? [field[0].point] : []));
  if (points.length !== intervals.length) return null;
  const key = Buffer.concat(points.map((point, i) => (index.fields[i]?.direction === -1 ? inverted(point) : point)));
  return key.length <= maxKeyBytes ? key : null;
}

/** The stretches of LMDB keys to walk, in the order of the walk. */
export function keyRanges({ index, intervals, reverse, keys }: IndexPlan): KeyRange[] {
  const prefix = entryRange(index.id).from;
  if (keys) {
    const { from, to } = entryRange(index.id);
    const within = {
      from: keys.from ? lowerKey(prefix, keys.from) : from,
      to: keys.to ? lowerKey(prefix, keys.to) : to,
    };
    return [{ ...within, reverse }];
  }
  const stretches = stretchesOf(
    index.fields.map(({ direction }) => direction),
    intervals,
  );
  const ranges = stretches.map(({ low, high }) => ({
    from: lowerKey(prefix, low),
    to: upperKey(prefix, high),
    reverse,
  }));
  return reverse ? ranges.reverse() : ranges;
}

type Stretch = { readonly low: Buffer; readonly high: Buffer };

function stretchesOf(directions: readonly (1 | -1)[], intervals: readonly (readonly Interval[])[]): Stretch[] {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  for (const [i, field] of intervals.entries()) {
    const directed = directedIntervals(field, directions[i] ?? 1);
    const isLast = i === intervals.length - 1 || intervals[i + 1]?.[0] === everything;
    const fixed = isFixed(field);
    if (isLast || !fixed || prefixes.length * directed.length > maxStretches) return joined(prefixes, directed);
    prefixes = prefixes.flatMap((prefix) => directed.map(({ low }) => Buffer.concat([prefix, low])));
  }
  return joined(prefixes, [everything]);
}

function joined(prefixes: readonly Buffer[], directed: readonly Stretch[]): Stretch[] {
  return prefixes.flatMap((prefix) =>
    directed.map(({ low, high }) => ({ low: Buffer.concat([prefix, low]), high: Buffer.concat([prefix, high]) })),
  );
}

/** A descending field keeps its bytes turned around, so its stretches are turned around as well. */
function directedIntervals(intervals: readonly Interval[], direction: 1 | -1): Stretch[] {
  if (direction === 1) return [...intervals];
  return intervals.map((interval) => descending(interval)).reverse();
}

function descending(interval: Interval): Stretch {
  if (interval === everything) return everything;
  if (interval.point) return pointStretch(inverted(interval.point));
  return { low: afterAll(inverted(interval.high)), high: afterAll(inverted(interval.low)) };
}

function pointStretch(point: Buffer): Stretch {
  return { low: point, high: afterAll(point) };
}

function afterAll(bytes: Buffer): Buffer {
  return findAfterPrefix(bytes) ?? everything.high;
}

/** Keys too long to be kept whole begin with the same bytes, so the walk begins and ends with those. */
function lowerKey(prefix: Buffer, low: Buffer): Buffer {
  return Buffer.concat([prefix, fittedBound(low)]);
}

function upperKey(prefix: Buffer, high: Buffer): Buffer {
  return Buffer.concat([prefix, high.length > maxKeyBytes ? afterAll(fittedBound(high)) : high]);
}
