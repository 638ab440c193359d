import type { CollectionInfo } from '../storage/catalog.js';
import { StoredDocument, storedDocuments } from '../storage/collection.js';
import { documentKey, entryRange, idPrefix, recordIdFrom, uniqueEntryKey } from '../storage/keys.js';
import type { Entry, KeyRange, View } from '../storage/view.js';
import type { Index } from './index-definition.js';
import { countStretches, maxStretches } from './index-plan.js';
import { everything, type Interval, isFixed } from './interval.js';
import { findAfterPrefix, fittedBound, inverted, maxKeyBytes } from './key-encoding.js';
import { type Led, mergedEntries } from './merged.js';
import type { IndexPlan, Plan, UnionPlan } from './plan.js';
import { entriesIn } from './stretches.js';

/** What a reader says of itself. */
export type Reader = {
  /** How many documents it will likely want, when it knows. */
  readonly expected?: number | undefined;
  /** It is done with each document before it asks for the next, so that their bytes need not be copied. */
  readonly isBrief?: boolean;
  /** How many documents to pass over unread. */
  readonly skip?: number;
  /** Which of the others are not worth reading, by their places. */
  readonly mayMatch?: ((recordId: number) => boolean) | undefined;
};

/** The documents a plan leads to, each once. Unless the plan is exact, the filter is still to be applied. */
export function* scan(view: View, info: CollectionInfo, plan: Plan, reader: Reader = {}): Iterable<StoredDocument> {
  if (plan.kind === 'collection') return yield* storedDocuments(view, info, plan.reverse);
  for (const recordId of wantedPlaces(view, plan, reader)) {
    const key = documentKey(info.id, recordId);
    const bytes = reader.isBrief ? view.lend('documents', key) : view.get('documents', key);
    if (bytes) yield new StoredDocument(recordId, bytes);
  }
}

function wantedPlaces(view: View, plan: IndexPlan | UnionPlan, { expected, skip = 0, mayMatch }: Reader) {
  const isOnce = plan.kind === 'index' && plan.index.multikeyPaths.length === 0;
  const places = isOnce ? recordIds(view, plan, expected) : eachOnce(view, plan, expected);
  return skip === 0 && !mayMatch ? places : wantedOf(places, skip, mayMatch);
}

function* wantedOf(places: Iterable<number>, skip: number, mayMatch: Reader['mayMatch']): Iterable<number> {
  let passed = 0;
  for (const place of places) {
    if (passed < skip) passed += 1;
    else if (!mayMatch || mayMatch(place)) yield place;
  }
}

function* eachOnce(view: View, plan: IndexPlan | UnionPlan, expected?: number): Iterable<number> {
  const seen = new Set<number>();
  for (const single of plan.kind === 'union' ? plan.plans : [plan]) {
    for (const recordId of recordIds(view, single, expected)) {
      if (seen.has(recordId)) continue;
      seen.add(recordId);
      yield recordId;
    }
  }
}

/** The places of the documents that a plan leads to; one behind several entries comes as often. */
export function recordIds(view: View, plan: IndexPlan, expected?: number): Iterable<number> {
  if (plan.merged !== undefined) return recordIdsOf(mergedEntries(view, ledStretches(plan, expected), plan.reverse));
  const exact = plan.index.unique && !plan.keys ? findExactKeys(plan) : null;
  return exact ? recordIdsAt(view, plan.index.id, exact) : recordIdsIn(view, keyRanges(plan), expected);
}

function* recordIdsAt(view: View, indexId: number, keys: readonly Buffer[]): Iterable<number> {
  for (const key of keys) {
    const entry = view.lend('entries', uniqueEntryKey(indexId, key));
    if (entry) yield recordIdFrom(entry);
  }
}

function recordIdsIn(view: View, ranges: readonly KeyRange[], expected?: number): Iterable<number> {
  return recordIdsOf(entriesIn(view, ranges, expected));
}

function* recordIdsOf(entries: Iterable<Entry>): Iterable<number> {
  for (const { value } of entries) yield recordIdFrom(value);
}

/** How many entries a plan walks, without reading them. */
export function countRanges(view: View, plan: IndexPlan): number {
  return keyRanges(plan).reduce((sum, range) => sum + view.count('entries', range), 0);
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

/** The keys a unique index is asked for when every field is fixed, in the order of the walk; null when they are not all whole. */
function findExactKeys({ index, intervals, reverse }: IndexPlan): Buffer[] | null {
  if (!intervals.every(isFixed) || (intervals.length > 1 && countStretches(intervals) > maxStretches)) return null;
  const keys = stretchesOf(directionsOf(index), intervals).map(({ low }) => low);
  if (keys.some(({ length }) => length > maxKeyBytes)) return null;
  return reverse ? keys.reverse() : keys;
}

function directionsOf({ fields }: Index): (1 | -1)[] {
  return fields.map(({ direction }) => direction);
}

/** The stretches of LMDB keys to walk, in the order of the walk. */
export function keyRanges({ index, intervals, reverse, keys }: IndexPlan): KeyRange[] {
  const prefix = idPrefix(index.id);
  if (keys) {
    const { from, to } = entryRange(index.id);
    return [
      {
        from: keys.from ? lowerKey(prefix, keys.from) : from,
        to: keys.to ? lowerKey(prefix, keys.to) : to,
        reverse,
      },
    ];
  }
  const stretches = stretchesOf(directionsOf(index), intervals);
  if (reverse) stretches.reverse();
  return stretches.map(({ low, high }) => ({ from: lowerKey(prefix, low), to: upperKey(prefix, high), reverse }));
}

/** The stretches of a merged plan, one behind each of the values of its leading fields. */
function ledStretches(plan: IndexPlan, expected?: number): Led[] {
  const { index, intervals, merged: leading = 0, reverse } = plan;
  const prefix = idPrefix(index.id);
  const directions = directionsOf(index);
  const points = stretchesOf(directions.slice(0, leading), intervals.slice(0, leading)).map(({ low }) => low);
  const behind = stretchesOf(directions.slice(leading), intervals.slice(leading));
  return joined(points, behind).map(({ low, high }, at) => ({
    range: { from: lowerKey(prefix, low), to: upperKey(prefix, high), reverse, expected },
    leading: prefix.length + (points[at]?.length ?? 0),
  }));
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
    prefix.length === 0
      ? directed
      : directed.map(({ low, high }) => ({ low: Buffer.concat([prefix, low]), high: Buffer.concat([prefix, high]) })),
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
