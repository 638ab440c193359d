import { Aggregator } from 'mingo/aggregator';
import { evalExpr } from 'mingo/core';
import { Lazy, type Iterator as LazyIterator } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { copy, type Document, isDocument } from '../../bson/codec.js';
import { compareValues } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { encodeValue } from '../../indexes/key-encoding.js';
import { compileFilter } from '../match.js';
import { somePathValue, splitPath } from '../paths.js';
import { compileProjectStage } from '../projection.js';
import { parseSort, sortDocuments } from '../sort.js';
import { setAtPath } from '../update-paths.js';

/*
 * Where mingo's stages differ from MongoDB's, MongoDB's way is put here: `$match` is the filter every other command uses,
 * sorting and grouping go by BSON order and equality, and a bucket begins with its boundary.
 */
function match(items: LazyIterator, filter: AnyObject, options: Options): LazyIterator {
  const test = compileFilter(filter, { variables: { ...options.variables } });
  return items.filter(test);
}

function sort(items: LazyIterator, spec: AnyObject, _options: Options): LazyIterator {
  const fields = parseSort(spec);
  return items.transform((all) => Lazy(sortDocuments(all as unknown[], fields, (item) => item)));
}

function group(items: LazyIterator, spec: AnyObject, options: Options): LazyIterator {
  if (!Object.hasOwn(spec, '_id')) throw new MongoError('Location15955', 'a group specification must include an _id');
  const { _id: keyExpression, ...fields } = spec;
  const keyOf = (document: Document) => evalExpr(document, keyExpression, options) ?? null;
  return items.transform((all) => Lazy(groupDocuments(all as Document[], keyOf, fields, options)));
}

function groupDocuments(
  documents: Document[],
  keyOf: (document: Document) => unknown,
  fields: AnyObject,
  options: Options,
): Document[] {
  const groups = new Map<string, { key: unknown; members: Document[] }>();
  for (const document of documents) {
    const key = keyOf(document);
    const text = encodeValue(key).toString('latin1');
    const known = groups.get(text);
    if (known) known.members.push(document);
    else groups.set(text, { key, members: [document] });
  }
  return [...groups.values()].map(({ key, members }) => ({ _id: key, ...accumulated(members, fields, options) }));
}

function accumulated(members: Document[], fields: AnyObject, options: Options): Document {
  return Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => [name, accumulate(members, name, spec, options)]),
  );
}

function accumulate(members: Document[], name: string, spec: unknown, options: Options): unknown {
  if (!isDocument(spec) || Object.keys(spec).length !== 1) {
    throw new MongoError('Location40234', `The field '${name}' must be an accumulator object`);
  }
  const [operator, expression] = Object.entries(spec)[0] ?? ['', undefined];
  const compute = options.context.getOperator('accumulator' as never, operator);
  if (!compute) throw new MongoError('Location15952', `unknown group operator '${operator}'`);
  return compute(members, expression, options);
}

function sortByCount(items: LazyIterator, expression: unknown, options: Options): LazyIterator {
  const groups = group(items, { _id: expression, count: { $sum: 1 } }, options);
  return sort(groups, { count: -1 }, options);
}

function bucket(items: LazyIterator, spec: AnyObject, options: Options): LazyIterator {
  const { groupBy, boundaries, default: fallback, output = { count: { $sum: 1 } } } = spec;
  if (!Array.isArray(boundaries) || boundaries.length < 2) {
    throw new MongoError('Location40192', "The $bucket 'boundaries' field must have at least 2 values");
  }
  if (boundaries.some((value, i) => i > 0 && compareValues(boundaries[i - 1], value) >= 0)) {
    throw new MongoError('Location40194', "The 'boundaries' option to $bucket must be sorted in ascending order");
  }
  const bucketOf = (document: Document) => findBucket(evalExpr(document, groupBy, options), boundaries) ?? fallback;
  const grouped = items.transform((all) =>
    Lazy(groupDocuments(all as Document[], requiredBucket(bucketOf), isDocument(output) ? output : {}, options)),
  );
  return sort(grouped, { _id: 1 }, options);
}

/** The lower boundary of the bucket a value falls into: from it up to but without the next. */
function findBucket(value: unknown, boundaries: unknown[]): unknown {
  const next = boundaries.findIndex((boundary) => compareValues(value ?? null, boundary) < 0);
  return next <= 0 ? undefined : boundaries[next - 1];
}

function requiredBucket(bucketOf: (document: Document) => unknown): (document: Document) => unknown {
  return (document) => {
    const found = bucketOf(document);
    if (found !== undefined) return found;
    throw new MongoError(
      'Location40066',
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
}

type Join = (document: Document) => Document[];

function lookup(items: LazyIterator, spec: AnyObject, options: Options): LazyIterator {
  const { from, localField, foreignField, pipeline = [], as } = spec;
  if (typeof as !== 'string') throw new MongoError('FailedToParse', "must specify 'as' field for a $lookup");
  const foreign = typeof from === 'string' ? (options.collectionResolver?.(from) ?? []) : [];
  const join: Join = typeof localField === 'string' ? joinBy(localField, String(foreignField), foreign) : () => foreign;
  return items.map((document) => {
    const joined = join(document as Document);
    const result = copy(document as Document);
    setAtPath(
      result,
      splitPath(as),
      Array.isArray(pipeline) && pipeline.length > 0
        ? runInner(pipeline, joined, document, spec['let'], options)
        : joined,
    );
    return result;
  });
}

function runInner(
  pipeline: AnyObject[],
  documents: Document[],
  outer: unknown,
  letSpec: unknown,
  options: Options,
): Document[] {
  const own = letSpec === undefined ? {} : evalExpr(outer, letSpec, options);
  const variables = { ...options.variables, ...(isDocument(own) && own) };
  return new Aggregator(pipeline, { ...plainOptions(options), variables }).run(documents);
}

/** Equality as in a query: arrays on either side join by their items, missing joins null. */
function joinBy(localField: string, foreignField: string, foreign: Document[]): Join {
  const byKey = new Map<string, Document[]>();
  for (const document of foreign) {
    for (const key of joinKeys(document, foreignField)) byKey.set(key, [...(byKey.get(key) ?? []), document]);
  }
  return (document) => [...new Set(joinKeys(document, localField).flatMap((key) => byKey.get(key) ?? []))];
}

function joinKeys(document: Document, path: string): string[] {
  const keys = new Set<string>();
  somePathValue(document, splitPath(path), (value) => {
    for (const item of Array.isArray(value) ? value : [value]) keys.add(encodeValue(item ?? null).toString('latin1'));
    return false;
  });
  return [...keys];
}

/** The options as they were given, without what mingo remembers about the document at hand. */
function plainOptions(options: Options): Options {
  const { idKey, processingMode, useStrictMode, scriptEnabled, failOnError, context, collectionResolver } = options;
  return {
    idKey,
    processingMode,
    useStrictMode,
    scriptEnabled,
    failOnError,
    context,
    ...(collectionResolver && { collectionResolver }),
  };
}

/** Nothing to count gives no document, not a zero. */
function count(items: LazyIterator, name: unknown, _options: Options): LazyIterator {
  if (typeof name !== 'string' || name === '')
    throw new MongoError('Location40156', 'the count field must be a non-empty string');
  return items.transform((all) => Lazy((all as unknown[]).length === 0 ? [] : [{ [name]: (all as unknown[]).length }]));
}

/** Fields keep the order of the document, computed ones come last. */
function project(items: LazyIterator, spec: AnyObject, options: Options): LazyIterator {
  const cut = compileProjectStage(spec, (expression, document) => evalExpr(document, expression, options));
  return items.map((document) => cut(document as Document));
}

/** Pipeline stages in MongoDB's way. */
export const mendedStages = {
  $count: count,
  $project: project,
  $lookup: lookup,
  $match: match,
  $sort: sort,
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
};
