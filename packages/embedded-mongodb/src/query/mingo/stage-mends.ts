import { evalExpr } from 'mingo/core';
import { Lazy, type Iterator as LazyIterator } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { encodeValue } from '../../indexes/key-encoding.js';
import { compileFilter } from '../match.js';
import { parseSort, sortDocuments } from '../sort.js';

/*
 * Where mingo's stages differ from MongoDB's, MongoDB's way is put here: `$match` is the filter every other command uses,
 * sorting and grouping go by BSON order and equality.
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
  return items.transform((all) => Lazy(groupDocuments(all as Document[], keyExpression, fields, options)));
}

function groupDocuments(
  documents: Document[],
  keyExpression: unknown,
  fields: AnyObject,
  options: Options,
): Document[] {
  const groups = new Map<string, { key: unknown; members: Document[] }>();
  for (const document of documents) {
    const key = evalExpr(document, keyExpression, options) ?? null;
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

/** Pipeline stages in MongoDB's way. */
export const mendedStages = { $match: match, $sort: sort, $group: group, $sortByCount: sortByCount };
