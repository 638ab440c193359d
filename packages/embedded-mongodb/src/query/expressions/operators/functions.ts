import { Decimal128 } from 'bson';
import { decimalFrom, withExponent } from '../../../bson/decimal.js';
import {
  doubleFrom,
  findBigInt,
  findExact,
  integerFrom,
  kindOf,
  type Numeric,
  toDecimal,
  toNumber,
} from '../../../bson/numbers.js';
import * as transcendental from '../../../bson/transcendental.js';
import { isNumeric } from '../../../bson/types.js';
import { binary, unary } from '../arguments.js';
import type { OperatorCompiler, OperatorTable } from '../scope.js';
import { failure, isNullish, numberText, typeOf } from '../values.js';
import { powerOf } from './power.js';
import { rounding } from './rounding.js';

/** An operator of one number; null gives null. */
export function ofNumber(compute: (value: Numeric) => unknown): OperatorCompiler {
  return unary((value, name) => {
    if (isNumeric(value)) return compute(value);
    if (isNullish(value)) return null;
    throw failure(28765, `${name} only supports numeric types, not ${typeOf(value)}`);
  });
}

function absolute(value: Numeric): Numeric {
  if (typeof value === 'number') return value < 0 ? negated(value) : value;
  if (value instanceof Decimal128) return Decimal128.fromString(value.toString().replace(/^-/, ''));
  return toNumber(value) < 0 ? negated(value) : value;
}

function negated(value: Numeric): Numeric {
  const kind = kindOf(value);
  if (kind === 'double') return doubleFrom(-toNumber(value));
  const size = -(findBigInt(value) ?? 0n);
  if (size === 2n ** 63n) throw failure(28680, `can't take $abs of long long min`);
  return integerFrom(size, kind === 'long');
}

function toWhole(decimal: 'floor' | 'ceiling', double: (value: number) => number): (value: Numeric) => Numeric {
  return (value) => {
    if (value instanceof Decimal128) {
      const exact = findExact(value);
      return exact ? decimalFrom(withExponent(exact, 0, decimal)) : value;
    }
    return kindOf(value) === 'double' ? doubleFrom(double(toNumber(value))) : value;
  };
}

/** A double, or a decimal of a decimal. */
function either(
  double: (value: number) => number,
  decimal: (value: Decimal128) => Decimal128,
): (value: Numeric) => Numeric {
  return (value) => (value instanceof Decimal128 ? decimal(value) : doubleFrom(double(toNumber(value))));
}

function checked(check: (value: Numeric) => void, compute: (value: Numeric) => Numeric): OperatorCompiler {
  return ofNumber((value) => {
    check(value);
    return compute(value);
  });
}

function checkPositive(code: number, what: string): (value: Numeric) => void {
  return (value) => {
    if (toNumber(value) <= 0) throw failure(code, `${what} must be a positive number, but is ${numberText(value)}`);
  };
}

function checkNotNegative(value: Numeric): void {
  if (toNumber(value) < 0) throw failure(28714, `$sqrt's argument must be greater than or equal to 0`);
}

function logarithm(value: unknown, base: unknown): unknown {
  if (isNullish(value) || isNullish(base)) return null;
  if (!isNumeric(value)) throw failure(28756, `$log's argument must be numeric, not ${typeOf(value)}`);
  if (!isNumeric(base)) throw failure(28757, `$log's base must be numeric, not ${typeOf(base)}`);
  checkPositive(28758, `$log's argument`)(value);
  checkBase(base);
  if (value instanceof Decimal128 || base instanceof Decimal128)
    return transcendental.logarithm(toDecimal(value), toDecimal(base));
  return doubleFrom(Math.log(toNumber(value)) / Math.log(toNumber(base)));
}

function checkBase(base: Numeric): void {
  const number = toNumber(base);
  if (number <= 0 || number === 1)
    throw failure(28759, `$log's base must be a positive number not equal to 1, but is ${numberText(base)}`);
}

/** Functions of numbers: absolute value, rounding, roots, powers, logarithms. */
export const functionOperators: OperatorTable = {
  $abs: ofNumber(absolute),
  $ceil: ofNumber(toWhole('ceiling', Math.ceil)),
  $floor: ofNumber(toWhole('floor', Math.floor)),
  $round: rounding('halfEven'),
  $trunc: rounding('down'),
  $exp: ofNumber(either(Math.exp, transcendental.exponential)),
  $ln: checked(checkPositive(28766, `$ln's argument`), either(Math.log, transcendental.naturalLogarithm)),
  $log: binary(logarithm),
  $log10: checked(checkPositive(28761, `$log10's argument`), either(Math.log10, transcendental.decimalLogarithm)),
  $pow: binary(powerOf),
  $sqrt: checked(checkNotNegative, either(Math.sqrt, transcendental.squareRoot)),
};
