import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { show } from '../../../bson/show.js';
import { isNumeric, orderOf, typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression } from '../../expressions/expression.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { meterFor } from '../memory.js';
import { type Group, groupDocument, parseGroupFields, startGroup } from './group.js';

/** What `$bucket` and `$bucketAuto` compute when nothing else is asked for. */
export const countingOutput: Document = { count: { $sum: 1 } };

/** `$bucket`: groups by the stretches between boundaries, in their order. */
export function compileBucket(spec: unknown, environment: PipelineEnvironment): Stage {
  const { groupBy, boundaries, fallback, output } = parseBucket(spec);
  const { context } = environment;
  const inputOf = compileExpression(groupBy, context);
  const fields = parseGroupFields(output, context);
  return function* (documents) {
    const memory = meterFor('$bucket', environment);
    const groups = new Map<unknown, Group>();
    for (const document of documents) {
      const key = bucketOf(inputOf(document), boundaries, fallback, context);
      let group = groups.get(key);
      if (!group) {
        group = startGroup(key, fields, memory);
        groups.set(key, group);
      }
      for (const { running } of group.fields) running.add(document);
    }
    const ordered = [...groups.values()].sort((a, b) => compareValues(a.key, b.key));
    for (const group of ordered) yield groupDocument(group);
  };
}

/** The lower boundary of the bucket a value falls into: from it up to but without the next. */
function bucketOf(
  value: unknown,
  boundaries: readonly unknown[],
  fallback: unknown,
  { collation }: QueryContext,
): unknown {
  const next = boundaries.findIndex((boundary) => compareValues(value ?? null, boundary, collation) < 0);
  if (next > 0) return boundaries[next - 1];
  if (fallback !== undefined) return fallback;
  throw new MongoError(
    'Location40066',
    '$switch could not find a matching branch for an input, and no default was specified.',
  );
}

type Bucket = { groupBy: unknown; boundaries: readonly unknown[]; fallback: unknown; output: Document };

function parseBucket(spec: unknown): Bucket {
  if (!isDocument(spec))
    throw new MongoError(
      'Location40201',
      `Argument to $bucket stage must be an object, but found type: ${typeName(spec)}.`,
    );
  const { groupBy, boundaries, default: fallback, output = countingOutput, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location40197', `Unrecognized option to $bucket: ${stray}.`);
  if (groupBy === undefined || boundaries === undefined)
    throw new MongoError('Location40198', '$bucket requires groupBy and boundaries to be specified.');
  checkGroupBy('$bucket', groupBy, 'Location40202');
  if (!isDocument(output))
    throw new MongoError(
      'Location40196',
      `The $bucket 'output' field must be an object, but found type: ${typeName(output)}.`,
    );
  const values = boundariesFrom(boundaries);
  checkFallback(constantOf(fallback), values);
  return { groupBy, boundaries: values, fallback: constantOf(fallback), output };
}

/** Throws unless `groupBy` is a field or an expression: a constant would make one group. */
export function checkGroupBy(stage: string, groupBy: unknown, code: `Location${number}`): void {
  const isPath = typeof groupBy === 'string' && groupBy.startsWith('$');
  if (isPath || (isDocument(groupBy) && Object.keys(groupBy)[0]?.startsWith('$'))) return;
  throw new MongoError(
    code,
    `The ${stage} 'groupBy' field must be defined as a $-prefixed path or an expression, but found: ${show(groupBy)}.`,
  );
}

function boundariesFrom(boundaries: unknown): unknown[] {
  if (!Array.isArray(boundaries))
    throw new MongoError(
      'Location40200',
      `The $bucket 'boundaries' field must be an array, but found type: ${typeName(boundaries)}.`,
    );
  if (boundaries.length < 2)
    throw new MongoError(
      'Location40192',
      `The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`,
    );
  const values = boundaries.map(constantOf);
  for (const [i, value] of values.entries()) if (i > 0) checkAscending(values[i - 1], value);
  return values;
}

function constantOf(spec: unknown): unknown {
  return isDocument(spec) && '$literal' in spec ? spec['$literal'] : spec;
}

function checkAscending(lower: unknown, upper: unknown): void {
  if (orderOf(lower) !== orderOf(upper) && !(isNumeric(lower) && isNumeric(upper)))
    throw new MongoError(
      'Location40193',
      `All values in the the 'boundaries' option to $bucket must have the same type. Found conflicting types ${typeName(lower)} and ${typeName(upper)}.`,
    );
  if (compareValues(lower, upper) >= 0)
    throw new MongoError(
      'Location40194',
      `The 'boundaries' option to $bucket must be sorted, but elements are not in ascending order (${show(lower)} is not less than ${show(upper)}).`,
    );
}

function checkFallback(fallback: unknown, boundaries: readonly unknown[]): void {
  if (fallback === undefined) return;
  const lowest = boundaries[0];
  const inside = compareValues(fallback, lowest) >= 0 && compareValues(fallback, boundaries.at(-1)) < 0;
  if (inside)
    throw new MongoError(
      'Location40199',
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.",
    );
}
