import { findBigInt, toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';

/** A whole number within 64 bits as a JavaScript number (past 2^53 rounded), or null for anything else. */
export function findWhole(value: unknown): number | null {
  if (!isNumeric(value)) return null;
  const whole = findBigInt(value);
  return whole === null || whole > 2n ** 63n - 1n || whole < -(2n ** 63n) ? null : toNumber(value);
}
