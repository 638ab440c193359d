import { Decimal128 } from 'bson';
import { decimalFrom, quantize, type Rounding } from '../../../bson/decimal.js';
import {
  doubleFrom,
  findBigInt,
  findExact,
  fitsLong,
  integerFrom,
  kindOf,
  type Numeric,
  toNumber,
} from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { several } from '../arguments.js';
import type { OperatorCompiler } from '../scope.js';
import { failure, findInteger, isNullish, typeOf } from '../values.js';

/** `$round` or `$trunc`: a number and, optionally, how many digits behind the point are kept (-20 to 100). */
export function rounding(mode: Rounding): OperatorCompiler {
  return several(1, 2, ([value, ...rest], name) => {
    if (isNullish(value)) return null;
    if (!isNumeric(value)) throw failure(51081, `${name} only supports numeric types, not ${typeOf(value)}`);
    if (rest.length > 0 && isNullish(rest[0])) return null;
    return roundNumber(value, rest.length > 0 ? asPrecision(rest[0], name) : 0, { mode, name });
  });
}

function asPrecision(value: unknown, name: string): number {
  const precision = findInteger(value);
  if (precision === null) throw failure(51082, `precision argument to  ${name} must be a integral value`);
  if (precision < -20 || precision > 100)
    throw failure(51083, `cannot apply ${name} with precision value ${precision} value must be in [-20, 100]`);
  return precision;
}

type How = { readonly mode: Rounding; readonly name: string };

function roundNumber(value: Numeric, precision: number, how: How): Numeric {
  const kind = kindOf(value);
  if (kind === 'int' || kind === 'long') return precision >= 0 ? value : roundInteger(value, precision, how);
  const exact = findExact(value);
  if (!exact) return value;
  const rounded = decimalFrom(quantize(exact, -precision, how.mode));
  if (value instanceof Decimal128) return rounded;
  const result = toNumber(rounded);
  return doubleFrom(result === 0 && toNumber(value) < 0 ? -0 : result);
}

function roundInteger(value: Numeric, precision: number, { mode, name }: How): Numeric {
  const rounded = quantize({ digits: findBigInt(value) ?? 0n, exponent: 0 }, -precision, mode);
  const whole = rounded.digits * 10n ** BigInt(Math.max(0, rounded.exponent));
  if (fitsLong(whole)) return integerFrom(whole, kindOf(value) === 'long');
  throw failure(
    51080,
    `invalid conversion from Decimal128 result in ${name} resulting from arguments: [${value}, ${precision}]`,
  );
}
