import { Decimal128 } from 'bson';
import {
  doubleFrom,
  findBigInt,
  fitsLong,
  integerFrom,
  kindOf,
  type Numeric,
  toDecimal,
  toNumber,
} from '../../../bson/numbers.js';
import { power } from '../../../bson/transcendental.js';
import { isNumeric } from '../../../bson/types.js';
import { failure, isNullish, typeOf } from '../values.js';

/** `$pow`: whole when base and exponent are and 64 bits hold the result, a double otherwise; a decimal of a decimal. */
export function powerOf(base: unknown, exponent: unknown): unknown {
  if (isNullish(base) || isNullish(exponent)) return null;
  if (!isNumeric(base)) throw failure(28762, `$pow's base must be numeric, not ${typeOf(base)}`);
  if (!isNumeric(exponent)) throw failure(28763, `$pow's exponent must be numeric, not ${typeOf(exponent)}`);
  if (toNumber(base) === 0 && toNumber(exponent) < 0)
    throw failure(28764, '$pow cannot take a base of 0 and a negative exponent');
  if (base instanceof Decimal128 || exponent instanceof Decimal128) return power(toDecimal(base), toDecimal(exponent));
  return findWholePower(base, exponent) ?? doubleFrom(doublePower(toNumber(base), toNumber(exponent)));
}

function findWholePower(base: Numeric, exponent: Numeric): Numeric | null {
  const kinds = [kindOf(base), kindOf(exponent)];
  if (kinds.includes('double')) return null;
  const b = findBigInt(base) ?? 0n;
  const e = findBigInt(exponent) ?? 0n;
  const result = wholePower(b, e);
  return result !== null && fitsLong(result) ? integerFrom(result, kinds.includes('long')) : null;
}

function wholePower(base: bigint, exponent: bigint): bigint | null {
  if (base === 1n || (base === 0n && exponent > 0n)) return base;
  if (base === -1n) return exponent % 2n === 0n ? 1n : -1n;
  return exponent < 0n || exponent > 63n ? null : base ** exponent;
}

/** C's rule where JavaScript's differs: one to any power, and minus one to an infinite power, is one. */
function doublePower(base: number, exponent: number): number {
  if (base === 1 || (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))) return 1;
  return base ** exponent;
}
