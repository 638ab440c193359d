import { remainderExact } from '../../../bson/decimal.js';
import {
  addWidening,
  combineDecimals,
  doubleFrom,
  findBigInt,
  integerFrom,
  kindOf,
  multiplyWidening,
  type Numeric,
  subtractWidening,
  toNumber,
} from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { binary, compileArguments } from '../arguments.js';
import { type Expression, folded, missing, type OperatorCompiler, type OperatorTable } from '../scope.js';
import { failure, isNullish, typeOf } from '../values.js';
import { addToDate, differenceOfDates } from './date-arithmetic.js';
import { divideNumbers } from './quotient.js';

/** Adds any number of values; two of them, the commonest case, without a list in between. */
function compileChain(step: (left: unknown, right: unknown) => unknown, start: unknown): OperatorCompiler {
  return (operand, scope) => {
    const parts = compileArguments(operand, scope);
    const [first = missing, second = missing] = parts;
    const compute: Expression =
      parts.length === 2 ? (document) => step(first(document), second(document)) : chained(parts, step, start);
    return folded(parts, compute);
  };
}

/** Stops at the first null: what comes behind it is not looked at. */
function chained(
  parts: readonly Expression[],
  step: (left: unknown, right: unknown) => unknown,
  start: unknown,
): Expression {
  return (document) => {
    let total = start;
    for (const part of parts) {
      total = step(total, part(document));
      if (total === null) return null;
    }
    return total;
  };
}

function sum(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return addWidening(left, right);
  if (isNullish(left)) return null;
  checkAddend(left);
  if (isNullish(right)) return null;
  checkAddend(right);
  if (left instanceof Date || right instanceof Date) return addToDate(left, right);
  return addWidening(left as Numeric, right as Numeric);
}

function checkAddend(value: unknown): void {
  if (!isNumeric(value) && !(value instanceof Date))
    throw failure('TypeMismatch', `$add only supports numeric or date types, not ${typeOf(value)}`);
}

function product(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return multiplyWidening(left, right);
  if (isNullish(left)) return null;
  const a = asFactor(left);
  return isNullish(right) ? null : multiplyWidening(a, asFactor(right));
}

function asFactor(value: unknown): Numeric {
  if (isNumeric(value)) return value;
  throw failure('TypeMismatch', `$multiply only supports numeric types, not ${typeOf(value)}`);
}

function difference(left: unknown, right: unknown): unknown {
  if (isNumeric(left) && isNumeric(right)) return subtractWidening(left, right);
  if (isNullish(left) || isNullish(right)) return null;
  if (left instanceof Date) return differenceOfDates(left, right);
  throw failure('TypeMismatch', `can't $subtract ${typeOf(right)} from ${typeOf(left)}`);
}

function quotient(left: unknown, right: unknown): unknown {
  if (isNumeric(left) && isNumeric(right)) return divideNumbers(left, right);
  if (isNullish(left) || isNullish(right)) return null;
  throw failure('TypeMismatch', `$divide only supports numeric types, not ${typeOf(left)} and ${typeOf(right)}`);
}

function modulo(left: unknown, right: unknown): unknown {
  if (isNumeric(left) && isNumeric(right)) return remainder(left, right);
  if (isNullish(left) || isNullish(right)) return null;
  throw failure(16611, `$mod only supports numeric types, not ${typeOf(left)} and ${typeOf(right)}`);
}

function remainder(left: Numeric, right: Numeric): Numeric {
  const kinds = [kindOf(left), kindOf(right)];
  const decimal = kinds.includes('decimal');
  if (toNumber(right) === 0) throw failure(decimal ? 5733415 : 16610, `can't $mod by zero`);
  if (decimal) return combineDecimals(left, right, remainderExact, (a, b) => a % b);
  if (kinds.includes('double')) return doubleFrom(toNumber(left) % toNumber(right));
  return integerFrom((findBigInt(left) ?? 0n) % (findBigInt(right) ?? 1n), kinds.includes('long'));
}

/** `$add`, `$subtract`, `$multiply`, `$divide` and `$mod`. */
export const arithmeticOperators: OperatorTable = {
  $add: compileChain(sum, 0),
  $subtract: binary(difference),
  $multiply: compileChain(product, 1),
  $divide: binary(quotient),
  $mod: binary(modulo),
};
