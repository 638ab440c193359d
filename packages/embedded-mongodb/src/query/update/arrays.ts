import { copy, type Document, isDocument, isRegex } from '../../bson/codec.js';
import { compareValues, equalValues } from '../../bson/compare.js';
import { findBigInt, toNumber } from '../../bson/numbers.js';
import { show, showField } from '../../bson/show.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { compileFilter, documentOperators } from '../match.js';
import { parseSort, sortDocuments } from '../sort.js';
import { type Modifier, type ModifierPlace, showId } from './modifier.js';

/** `$push`, with or without `$each` and what goes with it. */
export function push(operand: unknown, place: ModifierPlace): Modifier {
  const extend = isDocument(operand) && '$each' in operand ? pushEach(operand, place) : pushOne(operand);
  return (before, document) => {
    if (before === undefined) return extend([]);
    if (Array.isArray(before)) return extend(before);
    throw new MongoError(
      'BadValue',
      `The field '${place.path}' must be an array but is of type ${typeName(before)} in document {${showId(document)}}`,
    );
  };
}

type Extend = (items: unknown[]) => unknown[];

function pushOne(operand: unknown): Extend {
  return (items) => [...items, copy(operand)];
}

const pushClauses = ['$each', '$slice', '$sort', '$position'];

function pushEach(operand: Document, place: ModifierPlace): Extend {
  const stray = Object.keys(operand).find((name) => !pushClauses.includes(name));
  if (stray !== undefined) throw new MongoError('BadValue', `Unrecognized clause in $push: ${stray}`);
  const added = pushedItems(operand['$each']);
  const slice = wholeClause(operand, '$slice', 'but was given type:');
  const sort = sortClause(operand['$sort'], place);
  const position = wholeClause(operand, '$position', 'not of type:');
  return (items) => {
    const joined = [...items];
    joined.splice(position ?? items.length, 0, ...added.map((item) => copy(item)));
    const sorted = sort(joined);
    return slice === undefined ? sorted : sliced(sorted, slice);
  };
}

function pushedItems(operand: unknown): unknown[] {
  if (Array.isArray(operand)) return operand;
  throw new MongoError(
    'BadValue',
    `The argument to $each in $push must be an array but it was of type: ${typeName(operand)}`,
  );
}

function wholeClause(operand: Document, name: string, complaint: string): number | undefined {
  const value = operand[name];
  if (value === undefined) return undefined;
  if (isNumeric(value) && findBigInt(value) !== null) return toNumber(value);
  throw new MongoError('BadValue', `The value for ${name} must be an integer value ${complaint} ${typeName(value)}`);
}

function sortClause(spec: unknown, { context }: ModifierPlace): Extend {
  if (spec === undefined) return (items) => items;
  if (isDocument(spec)) return sortByFields(spec, context);
  if (!isNumeric(spec))
    throw new MongoError(
      'BadValue',
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  const direction = sortDirection(spec);
  return (items) => [...items].sort((a, b) => compareValues(a, b, context.collation) * direction);
}

function sortDirection(value: unknown): 1 | -1 {
  const direction = isNumeric(value) ? toNumber(value) : 0;
  if (direction === 1 || direction === -1) return direction;
  throw new MongoError('BadValue', 'The $sort element value must be either 1 or -1');
}

function sortByFields(spec: Document, context: QueryContext): Extend {
  const fields = Object.entries(spec);
  if (fields.length === 0)
    throw new MongoError('BadValue', 'The $sort pattern is empty when it should be a set of fields.');
  for (const [path, direction] of fields) checkSortField(path, direction);
  const sort = parseSort(spec);
  return (items) => sortDocuments(items, sort, (item) => item, context.collation);
}

function checkSortField(path: string, direction: unknown): void {
  sortDirection(direction);
  if (path === '') throw new MongoError('BadValue', 'The $sort field cannot be empty');
  if (path.split('.').includes(''))
    throw new MongoError('BadValue', `The $sort field is a dotted field but has an empty part: ${path}`);
}

function sliced(items: unknown[], count: number): unknown[] {
  if (count === 0) return [];
  return count > 0 ? items.slice(0, count) : items.slice(count);
}

/** `$addToSet`: what is not in the array yet. */
export function addToSet(operand: unknown, { path, context }: ModifierPlace): Modifier {
  const added = setItems(operand);
  return (before) => {
    if (before !== undefined && !Array.isArray(before))
      throw new MongoError(
        'BadValue',
        `Cannot apply $addToSet to non-array field. Field named '${path.split('.').at(-1)}' has non-array type ${typeName(before)}`,
      );
    const result: unknown[] = [...(before ?? [])];
    for (const item of added)
      if (!result.some((known) => equalValues(known, item, context.collation))) result.push(copy(item));
    return result;
  };
}

function setItems(operand: unknown): unknown[] {
  if (!isDocument(operand) || Object.keys(operand)[0] !== '$each') return [operand];
  const items = operand['$each'];
  if (!Array.isArray(items))
    throw new MongoError(
      'TypeMismatch',
      `The argument to $each in $addToSet must be an array but it was of type ${typeName(items)}`,
    );
  if (Object.keys(operand).length > 1)
    throw new MongoError('BadValue', `Found unexpected fields after $each in $addToSet: ${show(operand)}`);
  return items;
}

/** `$pop`: the last item with 1, the first with -1. */
export function pop(operand: unknown, { path }: ModifierPlace): Modifier {
  if (!isNumeric(operand)) throw new MongoError('FailedToParse', `Expected a number in: ${showField(path, operand)}`);
  const direction = toNumber(operand);
  if (direction !== 1 && direction !== -1)
    throw new MongoError('FailedToParse', `$pop expects 1 or -1, found: ${show(operand)}`);
  return (before) => {
    if (before === undefined) return undefined;
    if (!Array.isArray(before))
      throw new MongoError(
        'TypeMismatch',
        `Path '${path}' contains an element of non-array type '${typeName(before)}'`,
      );
    return direction === 1 ? before.slice(0, -1) : before.slice(1);
  };
}

/** `$pull`: items equal to a value, or meeting a condition. */
export function pull(operand: unknown, place: ModifierPlace): Modifier {
  return culling('$pull', pullTest(operand, place));
}

/** A document that does not begin with an operator for values is a filter for documents; others are never looked at. */
function pullTest(operand: unknown, { context }: ModifierPlace): (item: unknown) => boolean {
  if (!isDocument(operand) && !isRegex(operand)) return (item) => equalValues(item, operand, context.collation);
  const first = isDocument(operand) ? Object.keys(operand)[0] : undefined;
  if (isDocument(operand) && (!first?.startsWith('$') || documentOperators.includes(first) || first === '$not')) {
    const test = compileFilter(operand, { ...context, isPlainOnly: true });
    return (item) => isDocument(item) && test(item);
  }
  const test = compileFilter({ item: operand }, { ...context, isPlainOnly: true });
  return (item) => test({ item });
}

/** `$pullAll`: items equal to any of a list. */
export function pullAll(operand: unknown, { context }: ModifierPlace): Modifier {
  if (!Array.isArray(operand))
    throw new MongoError('BadValue', `$pullAll requires an array argument but was given a ${typeName(operand)}`);
  return culling('$pullAll', (item) => operand.some((pulled) => equalValues(pulled, item, context.collation)));
}

function culling(operator: string, isPulled: (item: unknown) => boolean): Modifier {
  return (before) => {
    if (before === undefined) return undefined;
    if (Array.isArray(before)) return before.filter((item) => !isPulled(item));
    throw new MongoError('BadValue', `Cannot apply ${operator} to a non-array value`);
  };
}
