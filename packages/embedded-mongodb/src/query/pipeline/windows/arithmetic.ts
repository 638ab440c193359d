import { compileExpression } from '../../expressions/expression.js';

/** One of MongoDB's arithmetic operators as a function of two values, with its rules for types and dates. */
function binary(operator: string): (a: unknown, b: unknown) => unknown {
  const expression = compileExpression({ [operator]: ['$a', '$b'] });
  return (a, b) => expression({ a, b });
}

/** `$add`. */
export const plus = binary('$add');
/** `$subtract`; two dates give milliseconds. */
export const minus = binary('$subtract');
/** `$multiply`. */
export const times = binary('$multiply');
/** `$divide`; throws for a divisor of zero. */
export const over = binary('$divide');
