import { Timestamp } from 'bson';
import { copy, type Document, isDocument, isRegex } from '../bson/codec.js';
import { compareValues, equalValues } from '../bson/compare.js';
import { add, findBigInt, integerFrom, multiply, type Numeric, toNumber } from '../bson/numbers.js';
import { isNumeric, typeName } from '../bson/types.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from './context.js';
import { compileItemFilter } from './match.js';
import { equalTo } from './match-comparison.js';
import { matchesRegex } from './match-text.js';
import { parseSort, sortDocuments } from './sort.js';

/** What operators may use besides the value. */
export type UpdateContext = QueryContext & { readonly now: Date };

type Operator = (before: unknown, operand: unknown, context: UpdateContext, path: string) => unknown;

const operators: Readonly<Record<string, Operator>> = {
  $set: (_before, operand) => copy(operand),
  $setOnInsert: (_before, operand) => copy(operand),
  $unset: () => undefined,
  $rename: () => undefined,
  $inc: (before, operand, _context, path) => arithmetic('$inc', add, before, operand, path),
  $mul: (before, operand, _context, path) => arithmetic('$mul', multiply, before, operand, path),
  $min: (before, operand) => (before === undefined || compareValues(operand, before) < 0 ? copy(operand) : before),
  $max: (before, operand) => (before === undefined || compareValues(operand, before) > 0 ? copy(operand) : before),
  $currentDate: (_before, operand, { now }) => currentDate(operand, now),
  $bit: (before, operand, _context, path) => bit(before, operand, path),
  $push: (before, operand, _context, path) => push(before, operand, path),
  $addToSet: (before, operand, _context, path) => addToSet(before, operand, path),
  $pop: (before, operand, _context, path) => pop(before, operand, path),
  $pull: (before, operand, context, path) => pull(before, operand, context, path),
  $pullAll: (before, operand, _context, path) => pullAll(before, operand, path),
};

/** Whether an update may use this operator. */
export function isUpdateOperator(name: string): boolean {
  return Object.hasOwn(operators, name);
}

/** The new value of one field; `undefined` (or the same value) leaves it as it is. */
export function applyOperator(
  name: string,
  before: unknown,
  operand: unknown,
  context: UpdateContext,
  path: string,
): unknown {
  const operator = operators[name];
  if (!operator) throw new MongoError('FailedToParse', `Unknown modifier: ${name}`);
  return operator(before, operand, context, path);
}

function arithmetic(
  name: string,
  combine: (a: Numeric, b: Numeric) => Numeric,
  before: unknown,
  operand: unknown,
  path: string,
) {
  if (!isNumeric(operand))
    throw new MongoError(
      'TypeMismatch',
      `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${typeName(operand)}}`,
    );
  if (before === undefined) return name === '$inc' ? operand : multiply(0, operand);
  if (isNumeric(before)) return combine(before, operand);
  throw new MongoError(
    'TypeMismatch',
    `Cannot apply ${name} to a value of non-numeric type. {${path}} has the field of non-numeric type ${typeName(before)}`,
  );
}

function currentDate(operand: unknown, now: Date): unknown {
  const type = isDocument(operand) ? operand['$type'] : 'date';
  if (operand === true || operand === false || type === 'date') return new Date(now);
  if (type === 'timestamp') return new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  throw new MongoError('BadValue', "The '$type' string field is required to be 'date' or 'timestamp'");
}

const bitOperations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

function bit(before: unknown, operand: unknown, path: string): unknown {
  if (!isDocument(operand) || Object.keys(operand).length === 0)
    throw new MongoError('BadValue', 'The $bit modifier needs an embedded document');
  return Object.entries(operand).reduce<unknown>((value, [name, mask]) => {
    const operation = bitOperations[name];
    if (!operation)
      throw new MongoError('BadValue', `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    return integerFrom(
      operation(wholeNumber(value ?? 0, path), wholeNumber(mask, path)),
      typeName(value) === 'long' || typeName(mask) === 'long',
    );
  }, before);
}

function wholeNumber(value: unknown, path: string): bigint {
  if (['int', 'long'].includes(typeName(value)) && isNumeric(value)) return findBigInt(value) ?? 0n;
  throw new MongoError('BadValue', `Cannot apply $bit to a value of non-integral type at ${path}`);
}

function arrayAt(before: unknown, operator: string, path: string): unknown[] {
  if (before === undefined) return [];
  if (Array.isArray(before)) return before;
  throw new MongoError(
    'BadValue',
    `The field '${path}' must be an array but is of type ${typeName(before)} (${operator})`,
  );
}

function push(before: unknown, operand: unknown, path: string): unknown[] {
  const items = arrayAt(before, '$push', path);
  if (!isDocument(operand) || !('$each' in operand)) return [...items, copy(operand)];
  checkPushModifiers(operand);
  const added = eachOf(operand['$each'], '$push').map((item) => copy(item));
  const joined = inserted(items, added, operand['$position']);
  const sorted = operand['$sort'] === undefined ? joined : sortedItems(joined, operand['$sort']);
  return operand['$slice'] === undefined ? sorted : sliced(sorted, operand['$slice']);
}

function checkPushModifiers(operand: Document): void {
  const stray = Object.keys(operand).find((name) => !['$each', '$slice', '$sort', '$position'].includes(name));
  if (stray) throw new MongoError('BadValue', `Unrecognized clause in $push: ${stray}`);
}

function eachOf(operand: unknown, operator: string): unknown[] {
  if (Array.isArray(operand)) return operand;
  throw new MongoError(
    'BadValue',
    `The argument to $each in ${operator} must be an array but it was of type: ${typeName(operand)}`,
  );
}

function inserted(items: unknown[], added: unknown[], position: unknown): unknown[] {
  if (position === undefined) return [...items, ...added];
  if (!isNumeric(position)) throw new MongoError('BadValue', 'The value for $position must be an integer value');
  const result = [...items];
  result.splice(toNumber(position), 0, ...added);
  return result;
}

function sortedItems(items: unknown[], spec: unknown): unknown[] {
  if (isDocument(spec)) return sortDocuments(items, parseSort(spec), (item) => item);
  const direction = isNumeric(spec) ? toNumber(spec) : 0;
  if (direction !== 1 && direction !== -1)
    throw new MongoError('BadValue', 'The $sort element value must be either 1 or -1');
  return [...items].sort((a, b) => compareValues(a, b) * direction);
}

function sliced(items: unknown[], count: unknown): unknown[] {
  const number = isNumeric(count) ? toNumber(count) : Number.NaN;
  if (!Number.isInteger(number)) throw new MongoError('BadValue', 'The value for $slice must be an integer value');
  if (number === 0) return [];
  return number > 0 ? items.slice(0, number) : items.slice(number);
}

function addToSet(before: unknown, operand: unknown, path: string): unknown[] {
  const result = [...arrayAt(before, '$addToSet', path)];
  const added = isDocument(operand) && '$each' in operand ? eachOf(operand['$each'], '$addToSet') : [operand];
  for (const item of added) if (!result.some((known) => equalValues(known, item))) result.push(copy(item));
  return result;
}

function pop(before: unknown, operand: unknown, path: string): unknown {
  const direction = isNumeric(operand) ? toNumber(operand) : 0;
  if (direction !== 1 && direction !== -1) throw new MongoError('FailedToParse', '$pop expects 1 or -1');
  if (before === undefined) return undefined;
  if (!Array.isArray(before))
    throw new MongoError('TypeMismatch', `Path '${path}' contains an element of non-array type '${typeName(before)}'`);
  return direction === 1 ? before.slice(0, -1) : before.slice(1);
}

function pull(before: unknown, operand: unknown, context: UpdateContext, path: string): unknown {
  if (before === undefined) return undefined;
  const isPulled = pullTest(operand, context);
  return requireArray(before, '$pull', path).filter((item) => !isPulled(item));
}

function pullTest(operand: unknown, context: UpdateContext): (item: unknown) => boolean {
  if (isRegex(operand)) return matchesRegex(operand).test;
  return isDocument(operand) ? compileItemFilter(operand, context) : equalTo(operand).test;
}

function pullAll(before: unknown, operand: unknown, path: string): unknown {
  if (!Array.isArray(operand)) throw new MongoError('BadValue', '$pullAll requires an array argument');
  if (before === undefined) return undefined;
  return requireArray(before, '$pullAll', path).filter((item) => !operand.some((pulled) => equalValues(pulled, item)));
}

function requireArray(value: unknown, operator: string, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new MongoError('BadValue', `Cannot apply ${operator} to a non-array value at '${path}'`);
}
