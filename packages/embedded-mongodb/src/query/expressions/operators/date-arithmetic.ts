import { Long } from 'bson';
import { withExponent } from '../../../bson/decimal.js';
import { findBigInt, findExact, type Numeric, toNumber } from '../../../bson/numbers.js';
import { isNumeric, typeName } from '../../../bson/types.js';
import { dateFrom, failure, typeOf } from '../values.js';

/** A date and a number of milliseconds, in either order. Two dates cannot be added. */
export function addToDate(left: unknown, right: unknown): Date {
  if (left instanceof Date && right instanceof Date)
    throw failure(16612, 'only one date allowed in an $add expression');
  const [date, amount] = left instanceof Date ? [left, right] : [right as Date, left];
  return dateFrom(date.getTime() + millisecondsOf(amount as Numeric));
}

/** Milliseconds between two dates, or the date that many milliseconds earlier. */
export function differenceOfDates(left: Date, right: unknown): Long | Date {
  if (right instanceof Date) return Long.fromNumber(left.getTime() - right.getTime());
  if (isNumeric(right)) return dateFrom(left.getTime() - millisecondsOf(right));
  throw failure('TypeMismatch', `can't $subtract ${typeOf(right)} from Date`);
}

/** Whole milliseconds: doubles are rounded away from zero when half way, decimals to even. */
function millisecondsOf(amount: Numeric): number {
  const type = typeName(amount);
  if (type === 'decimal') {
    const exact = findExact(amount);
    return exact ? Number(withExponent(exact, 0, 'halfEven').digits) : Number.NaN;
  }
  if (type === 'double') return Math.sign(toNumber(amount)) * Math.round(Math.abs(toNumber(amount)));
  return Number(findBigInt(amount));
}
