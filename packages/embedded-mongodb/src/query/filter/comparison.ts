import { MaxKey, MinKey } from 'bson';
import { isRegex } from '../../bson/codec.js';
import type { Collation } from '../../bson/collation.js';
import { compareValues, equalValues } from '../../bson/compare.js';
import { isNotANumber } from '../../bson/number-key.js';
import { isNumeric, orderOf } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { ValueTest } from './operators.js';
import { isDocumentOfOperators } from './shape.js';
import { matchesRegex } from './text.js';

type Rules = Collation | null | undefined;

const nothing: ValueTest = { test: () => false, takesItems: false };

/** Equality; null also equals what is missing. */
export function equalTo(operand: unknown, rules?: Rules): ValueTest {
  if (operand === undefined) throw new MongoError('BadValue', 'cannot compare to undefined');
  if (operand === null) return { test: (value) => value === null || value === undefined, takesItems: true };
  const order = orderOf(operand);
  return {
    test: (value) => value === operand || (orderOf(value) === order && compareValues(value, operand, rules) === 0),
    takesItems: true,
  };
}

/**
 * `$gt` and its like: only values of the operand's own type compare, except with MinKey and MaxKey. `accepts` is asked with
 * the sign of the difference. NaN is neither above nor below anything.
 */
export function comparedTo(
  operand: unknown,
  path: string,
  accepts: (difference: number) => boolean,
  rules: Rules,
): ValueTest {
  if (isRegex(operand)) throw new MongoError('BadValue', `Can't have RegEx as arg to predicate over field '${path}'.`);
  if (operand === undefined) throw new MongoError('BadValue', 'cannot compare to undefined');
  if (operand === null || (isNumeric(operand) && isNotANumber(operand))) return accepts(0) ? equalTo(operand) : nothing;
  if (operand instanceof MinKey || operand instanceof MaxKey)
    return { test: (value) => accepts(compareValues(value, operand)), takesItems: true };
  return { test: comparison(operand, accepts, rules), takesItems: true };
}

function comparison(operand: unknown, accepts: (difference: number) => boolean, rules: Rules) {
  const order = orderOf(operand);
  const numeric = isNumeric(operand);
  return (value: unknown) => {
    if (orderOf(value) !== order) return false;
    if (numeric && isNumeric(value) && isNotANumber(value)) return false;
    return accepts(compareValues(value, operand, rules));
  };
}

/** `$in` and, turned around by the caller, `$nin`: values to be equal to and regular expressions to match. */
export function oneOf(operator: string, operand: unknown, rules: Rules): ValueTest {
  if (!Array.isArray(operand)) throw new MongoError('BadValue', `${operator} needs an array`);
  if (operand.some(isDocumentOfOperators)) throw new MongoError('BadValue', 'cannot nest $ under $in');
  if (operand.includes(undefined)) throw new MongoError('BadValue', 'InMatchExpression equality cannot be undefined');
  const regexes = operand.filter(isRegex).map(matchesRegex);
  const isListed = listed(
    operand.filter((item) => !isRegex(item)),
    rules,
  );
  return { test: (value) => isListed(value ?? null) || regexes.some((regex) => regex.test(value)), takesItems: true };
}

const smallList = 4;

function listed(values: unknown[], rules: Rules): (value: unknown) => boolean {
  if (values.length <= smallList) return (value) => values.some((known) => equalValues(known, value, rules));
  const sorted = [...values].sort((a, b) => compareValues(a, b, rules));
  return (value) => isInOrder(sorted, value, rules);
}

function isInOrder(sorted: unknown[], value: unknown, rules: Rules): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = compareValues(sorted[middle], value, rules);
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
