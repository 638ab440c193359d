import { divideExact } from '../../../bson/decimal.js';
import { combineDecimals, doubleFrom, kindOf, type Numeric, toNumber } from '../../../bson/numbers.js';
import { failure } from '../values.js';

/** A double, or a decimal when either number is one. Throws `BadValue` for a division by zero. */
export function divideNumbers(left: Numeric, right: Numeric): Numeric {
  const divisor = toNumber(right);
  if (divisor === 0) throw failure('BadValue', `can't $divide by zero`);
  if (kindOf(left) === 'decimal' || kindOf(right) === 'decimal')
    return combineDecimals(left, right, divideExact, (a, b) => a / b);
  return doubleFrom(toNumber(left) / divisor);
}
