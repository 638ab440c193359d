import { copy, isDocument } from '../../bson/codec.js';
import { compareValues } from '../../bson/compare.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { timestampAt } from '../timestamps.js';
import { bit, increment, multiplication } from './arithmetic.js';
import { addToSet, pop, pull, pullAll, push } from './arrays.js';
import type { Modifier, ModifierPlace } from './modifier.js';

type CompileModifier = (operand: unknown, place: ModifierPlace) => Modifier;

const operators: Readonly<Record<string, CompileModifier>> = {
  $set: (operand) => () => copy(operand),
  $setOnInsert: (operand) => () => copy(operand),
  $unset: () => () => undefined,
  $rename: () => () => undefined,
  $inc: increment,
  $mul: multiplication,
  $min: (operand, place) => extreme(operand, place, -1),
  $max: (operand, place) => extreme(operand, place, 1),
  $currentDate: (operand, { context }) => currentDate(operand, context.now),
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};

/** The names of all operators of updates, for the table of what is served. */
export const updateOperators: readonly string[] = Object.keys(operators);

/** Compiles one operator for one field. Throws `FailedToParse` for an unknown one, MongoDB's own codes for what is malformed. */
export function compileModifier(operand: unknown, place: ModifierPlace): Modifier {
  const { operator } = place;
  const compile = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (compile) return compile(operand, place);
  throw new MongoError(
    'FailedToParse',
    `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
  );
}

function extreme(operand: unknown, { context }: ModifierPlace, direction: 1 | -1): Modifier {
  return (before) => {
    const isBeyond = before === undefined || compareValues(operand, before, context.collation) * direction > 0;
    return isBeyond ? copy(operand) : before;
  };
}

function currentDate(operand: unknown, now: Date): Modifier {
  if (typeof operand === 'boolean') return () => new Date(now);
  if (!isDocument(operand))
    throw new MongoError(
      'BadValue',
      `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    );
  const stray = Object.keys(operand).find((name) => name !== '$type');
  if (stray !== undefined) throw new MongoError('BadValue', `Unrecognized $currentDate option: ${stray}`);
  if (operand['$type'] === 'date') return () => new Date(now);
  if (operand['$type'] === 'timestamp') return () => timestampAt(now);
  throw new MongoError(
    'BadValue',
    "The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type: 'date'}}}",
  );
}
