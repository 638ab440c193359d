import { findBigInt, integerFrom, kindOf, type Numeric } from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { compileArguments, unary, valuesOf } from '../arguments.js';
import { folded, type OperatorCompiler, type OperatorTable } from '../scope.js';
import { failure, isNullish, typeOf } from '../values.js';

/** Any number of ints and longs; a long among them makes the result one. `start` is the result of none. */
function bitwise(combine: (a: bigint, b: bigint) => bigint, start: bigint): OperatorCompiler {
  return (operand, scope, name) => {
    const parts = compileArguments(operand, scope);
    return folded(parts, (document) => combined(valuesOf(parts, document), name, combine, start));
  };
}

function combined(
  values: readonly unknown[],
  name: string,
  combine: (a: bigint, b: bigint) => bigint,
  start: bigint,
): Numeric | null {
  if (values.some(isNullish)) return null;
  const numbers = values.map((value) => asInteger(value, name));
  const result = numbers.reduce((total: bigint, number) => combine(total, findBigInt(number) ?? 0n), start);
  return integerFrom(
    result,
    numbers.some((number) => kindOf(number) === 'long'),
  );
}

function asInteger(value: unknown, name: string): Numeric {
  if (isNumeric(value) && ['int', 'long'].includes(kindOf(value))) return value;
  throw failure('TypeMismatch', `${name} only supports int and long operands.`);
}

function inverted(value: unknown): Numeric | null {
  if (isNullish(value)) return null;
  if (isNumeric(value) && ['int', 'long'].includes(kindOf(value)))
    return integerFrom(~(findBigInt(value) ?? 0n), kindOf(value) === 'long');
  throw failure(28765, `$bitNot only supports int and long, not: ${typeOf(value)}.`);
}

/** Operators on the bits of whole numbers. */
export const bitOperators: OperatorTable = {
  $bitAnd: bitwise((a, b) => a & b, -1n),
  $bitOr: bitwise((a, b) => a | b, 0n),
  $bitXor: bitwise((a, b) => a ^ b, 0n),
  $bitNot: unary(inverted),
};
