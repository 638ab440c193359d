import { compileArguments, unary } from '../arguments.js';
import { folded, type OperatorCompiler, type OperatorTable } from '../scope.js';
import { asArray, isTruthy } from '../values.js';

/** `$and` and `$or`: stop at the first operand that decides. */
function deciding(decisive: boolean): OperatorCompiler {
  return (operand, scope) => {
    const parts = compileArguments(operand, scope);
    return folded(parts, (document) => {
      for (const part of parts) if (isTruthy(part(document)) === decisive) return decisive;
      return !decisive;
    });
  };
}

function elements(code: number, holds: (items: unknown[]) => boolean): OperatorCompiler {
  return unary((value, name) => holds(asArray(value, code, `${name}'s argument must be an array, but is `)));
}

/** Logic. */
export const booleanOperators: OperatorTable = {
  $and: deciding(false),
  $or: deciding(true),
  $not: unary((value) => !isTruthy(value)),
  $allElementsTrue: elements(17040, (items) => items.every(isTruthy)),
  $anyElementTrue: elements(17041, (items) => items.some(isTruthy)),
};
