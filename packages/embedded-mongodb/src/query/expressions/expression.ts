import { isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import type { QueryContext } from '../context.js';
import { evaluate } from '../mingo/expressions.js';

/** A compiled aggregation expression: its value for one document. `undefined` stands for a missing value. */
export type Expression = (document: unknown) => unknown;

/** Compiles an aggregation expression once, to compute it for many documents. Throws MongoDB's errors for what is malformed. */
export function compileExpression(spec: unknown, context: QueryContext = {}): Expression {
  return (document) => evaluate(spec, isDocument(document) ? document : {}, context.variables);
}

/** Whether MongoDB takes a value for true: everything but false, null, missing and zero. */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !(isNumeric(value) && toNumber(value) === 0);
}
