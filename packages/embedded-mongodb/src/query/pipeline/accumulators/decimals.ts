import { Decimal128 } from 'bson';
import { findExact, toNumber } from '../../../bson/numbers.js';

/** More digits than a decimal keeps, so that rounding sees what follows. */
const guardDigits = 40;

/** A decimal divided by a count: exact quotients keep the scale of the sum where they can, others have 34 digits. */
export function divideDecimal(sum: Decimal128, count: number): Decimal128 {
  const exact = findExact(sum);
  if (!exact) return Decimal128.fromString(String(toNumber(sum)));
  const divisor = BigInt(count);
  let digits = exact.digits * 10n ** BigInt(guardDigits);
  let exponent = exact.exponent - guardDigits;
  const isExact = digits % divisor === 0n;
  digits /= divisor;
  for (; isExact && exponent < exact.exponent && digits % 10n === 0n; exponent += 1) digits /= 10n;
  return Decimal128.fromStringWithRounding(`${digits}E${exponent}`);
}
