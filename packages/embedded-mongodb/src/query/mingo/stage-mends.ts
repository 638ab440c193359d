import { evalExpr } from 'mingo/core';
import { Lazy, type Iterator as LazyIterator } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { type Document, isDocument } from '../../bson/codec.js';
import { compareValues } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { encodeValue } from '../../indexes/key-encoding.js';
import { compileFilter } from '../match.js';
import { parseSort, sortDocuments } from '../sort.js';

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

/** Pipeline stages in MongoDB's way. */
export const mendedStages = { $match: match, $sort: sort, $group: group, $sortByCount: sortByCount, $bucket: bucket };
