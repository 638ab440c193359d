import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { isNotANumber } from '../../../bson/number-key.js';
import { type Numeric, toNumber } from '../../../bson/numbers.js';
import { show } from '../../../bson/show.js';
import { isNumeric, typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { type Granularity, granularities } from '../granularity.js';
import { type MemoryMeter, meterFor } from '../memory.js';
import { findWhole } from '../numbers.js';
import { checkGroupBy, countingOutput } from './bucket.js';
import { groupDocument, parseGroupFields, startGroup } from './group.js';

type Entry = { readonly value: unknown; readonly document: Document };
type Compare = (a: unknown, b: unknown) => number;

/** A stretch of the sorted documents and its boundaries. */
type Bucket = { readonly from: number; readonly to: number; readonly min: unknown; readonly max: unknown };

/** `$bucketAuto`: so many buckets of about equal numbers of documents; equal values stay together. */
export function compileBucketAuto(spec: unknown, environment: PipelineEnvironment): Stage {
  const { groupBy, buckets, granularity, output } = parseBucketAuto(spec);
  const { context } = environment;
  const compare: Compare = (a, b) => compareValues(a, b, context.collation);
  const keyOf = keysFor(compileExpression(groupBy, context), granularity);
  const fields = parseGroupFields(output, context);
  return function* (documents) {
    const memory = meterFor('$bucketAuto', environment);
    const entries = sortedEntries(documents, keyOf, compare, memory);
    for (const { from, to, min, max } of cutIntoBuckets(entries, buckets, granularity, compare)) {
      const group = startGroup({ min, max }, fields, memory);
      for (const { document } of entries.slice(from, to)) for (const { running } of group.fields) running.add(document);
      yield groupDocument(group);
    }
  };
}

function sortedEntries(
  documents: Iterable<Document>,
  keyOf: Expression,
  compare: Compare,
  memory: MemoryMeter,
): Entry[] {
  const entries: Entry[] = [];
  for (const document of documents) {
    memory.hold(document);
    entries.push({ value: keyOf(document), document });
  }
  return entries.sort((a, b) => compare(a.value, b.value));
}

function keysFor(expression: Expression, granularity: Granularity | null): Expression {
  if (!granularity) return (document) => expression(document) ?? null;
  return (document) => checkedNumber(expression(document));
}

function checkedNumber(value: unknown): Numeric {
  const prefix = "$bucketAuto can specify a 'granularity' with";
  if (!isNumeric(value))
    throw new MongoError(
      'Location40258',
      `${prefix} numeric boundaries only, but found a value with type: ${value === undefined ? 'missing' : typeName(value)}`,
    );
  if (isNotANumber(value)) throw new MongoError('Location40259', `${prefix} numeric boundaries only, but found a NaN`);
  if (toNumber(value) < 0)
    throw new MongoError('Location40260', `${prefix} non-negative numbers only, but found a negative number`);
  return value;
}

function* cutIntoBuckets(
  entries: readonly Entry[],
  count: number,
  granularity: Granularity | null,
  compare: Compare,
): Iterable<Bucket> {
  const size = Math.max(1, Math.round(entries.length / count));
  let before: Bucket | null = null;
  for (let number = 1; number <= count; number += 1) {
    const from: number = before?.to ?? 0;
    if (from >= entries.length) return;
    const filled = number === count ? entries.length : Math.min(entries.length, from + size);
    before = granularity
      ? roundedBucket(entries, from, filled, { granularity, compare, before })
      : plainBucket(entries, from, filled, compare);
    yield before;
  }
}

/** Takes in all equal to the last; ends where the next bucket begins, the last one at its greatest value. */
function plainBucket(entries: readonly Entry[], from: number, filled: number, compare: Compare): Bucket {
  const last = entries[filled - 1]?.value;
  let to = filled;
  while (to < entries.length && compare(entries[to]?.value, last) === 0) to += 1;
  return { from, to, min: entries[from]?.value, max: to < entries.length ? entries[to]?.value : last };
}

type Rounding = { readonly granularity: Granularity; readonly compare: Compare; readonly before: Bucket | null };

/** Takes in all below the rounded boundary, where the next bucket begins. */
function roundedBucket(
  entries: readonly Entry[],
  from: number,
  filled: number,
  { granularity, compare, before }: Rounding,
): Bucket {
  const last = numberAt(entries, filled - 1);
  const boundary = granularity.up(last);
  let to = filled;
  while (to < entries.length && (compare(entries[to]?.value, boundary) < 0 || compare(entries[to]?.value, last) === 0))
    to += 1;
  const onlyZeros = toNumber(boundary) === 0 && to < entries.length;
  return {
    from,
    to,
    min: before ? before.max : granularity.down(numberAt(entries, from)),
    max: onlyZeros ? granularity.down(numberAt(entries, to)) : boundary,
  };
}

function numberAt(entries: readonly Entry[], place: number): Numeric {
  const value = entries[place]?.value;
  return isNumeric(value) ? value : 0;
}

type BucketAuto = { groupBy: unknown; buckets: number; granularity: Granularity | null; output: Document };

function parseBucketAuto(spec: unknown): BucketAuto {
  if (!isDocument(spec))
    throw new MongoError(
      'Location40240',
      `The argument to $bucketAuto must be an object, but found type: ${typeName(spec)}.`,
    );
  const { groupBy, buckets, granularity, output = countingOutput, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location40245', `Unrecognized option to $bucketAuto: ${stray}.`);
  if (groupBy === undefined || buckets === undefined)
    throw new MongoError('Location40246', "$bucketAuto requires 'groupBy' and 'buckets' to be specified.");
  checkGroupBy('$bucketAuto', groupBy, 'Location40239');
  if (!isDocument(output))
    throw new MongoError(
      'Location40244',
      `The $bucketAuto 'output' field must be an object, but found type: ${typeName(output)}.`,
    );
  return {
    groupBy,
    buckets: bucketCount(buckets),
    granularity: granularityFrom(granularity),
    output: outputOrCount(output),
  };
}

function outputOrCount(output: Document): Document {
  return Object.keys(output).length === 0 ? countingOutput : output;
}

function bucketCount(buckets: unknown): number {
  if (!isNumeric(buckets))
    throw new MongoError(
      'Location40241',
      `The $bucketAuto 'buckets' field must be a numeric value, but found type: ${typeName(buckets)}.`,
    );
  const count = findWhole(buckets);
  if (count === null || Math.abs(count) > 2 ** 31 - 1)
    throw new MongoError(
      'Location40242',
      `The $bucketAuto 'buckets' field must be representable as a 32-bit integer, but found ${show(buckets)}.`,
    );
  if (count <= 0)
    throw new MongoError(
      'Location40243',
      `The $bucketAuto 'buckets' field must be greater than 0, but found: ${count}`,
    );
  return count;
}

function granularityFrom(name: unknown): Granularity | null {
  if (name === undefined) return null;
  if (typeof name !== 'string')
    throw new MongoError(
      'Location40261',
      `The $bucketAuto 'granularity' field must be a string, but found type: ${typeName(name)}.`,
    );
  const found = Object.hasOwn(granularities, name) ? granularities[name] : undefined;
  if (!found) throw new MongoError('Location40257', `Unknown rounding granularity '${name}'`);
  return found;
}
