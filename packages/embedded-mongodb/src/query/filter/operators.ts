import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { bitsOperator } from './bits.js';
import { comparedTo, equalTo, oneOf } from './comparison.js';
import { modulo, ofSize, ofType } from './kinds.js';
import { regexOperator } from './text.js';

/** A test of one value at the end of a path; `takesItems` says that the items of an array there are tested too. */
export type ValueTest = { readonly test: (value: unknown) => boolean; readonly takesItems: boolean };

/** Where an operator stands: the path it speaks of, the whole condition on it, what the query may use. */
export type OperatorPlace = { readonly path: string; readonly condition: Document; readonly context: QueryContext };

type Compile = (operand: unknown, place: OperatorPlace) => ValueTest;

const operators: Readonly<Record<string, Compile>> = {
  $eq: (operand, { context }) => equalTo(operand, context.collation),
  $gt: (operand, { path, context }) => comparedTo(operand, path, (difference) => difference > 0, context.collation),
  $gte: (operand, { path, context }) => comparedTo(operand, path, (difference) => difference >= 0, context.collation),
  $lt: (operand, { path, context }) => comparedTo(operand, path, (difference) => difference < 0, context.collation),
  $lte: (operand, { path, context }) => comparedTo(operand, path, (difference) => difference <= 0, context.collation),
  $in: (operand, { context }) => oneOf('$in', operand, context.collation),
  $regex: (operand, { condition }) => regexOperator(operand, condition),
  $type: (operand, { path }) => ofType(operand, path),
  $size: (operand) => ofSize(operand),
  $mod: (operand) => modulo(operand),
  $bitsAllSet: (operand, { path }) => bitsOperator('$bitsAllSet', operand, path, (set, asked) => set === asked),
  $bitsAnySet: (operand, { path }) => bitsOperator('$bitsAnySet', operand, path, (set) => set > 0),
  $bitsAllClear: (operand, { path }) => bitsOperator('$bitsAllClear', operand, path, (set) => set === 0),
  $bitsAnyClear: (operand, { path }) => bitsOperator('$bitsAnyClear', operand, path, (set, asked) => set < asked),
};

/** The names of the operators that test one value, for the table of what is served. */
export const valueOperators: readonly string[] = Object.keys(operators);

const refused = ['$geoWithin', '$geoIntersects', '$near', '$nearSphere', '$within', '$geoNear'];

/** Compiles one operator of a field's condition. Throws `BadValue` for an unknown one, `NotImplemented` for geography. */
export function compileOperator(name: string, operand: unknown, place: OperatorPlace): ValueTest {
  const compile = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (compile) return compile(operand, place);
  if (refused.includes(name))
    throw new MongoError('NotImplemented', `${name}: geography is not supported by this server`);
  if (name === '$where') throw new MongoError('BadValue', '$where cannot be applied to a field');
  throw new MongoError('BadValue', `unknown operator: ${name}`);
}
