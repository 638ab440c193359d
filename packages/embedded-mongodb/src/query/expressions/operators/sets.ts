import { compareValues } from '../../../bson/compare.js';
import { binary, several } from '../arguments.js';
import { spendItems } from '../budget.js';
import type { OperatorTable, Scope } from '../scope.js';
import { asArray, failure, isNullish } from '../values.js';

/** Different values in BSON's order, as every set operator but `$setDifference` returns them. */
function sortedSet(items: readonly unknown[], scope: Scope): unknown[] {
  const sorted = items.toSorted((a, b) => compareValues(a, b, scope.context.collation));
  return sorted.filter((item, i) => i === 0 || compareValues(item, sorted[i - 1], scope.context.collation) !== 0);
}

/** Whether a sorted set holds a value: by halves. */
function contains(set: readonly unknown[], value: unknown, scope: Scope): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = compareValues(set[middle], value, scope.context.collation);
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function difference(left: unknown, right: unknown, _name: string, scope: Scope): unknown[] | null {
  if (isNullish(left) || isNullish(right)) return null;
  const message = 'both operands of $setDifference must be arrays.';
  const items = asArray(left, 17048, `${message} First argument is of type: `);
  const without = sortedSet(asArray(right, 17049, `${message} Second argument is of type: `), scope);
  const kept: unknown[] = [];
  for (const item of items) {
    if (contains(without, item, scope)) continue;
    if (!kept.some((known) => compareValues(known, item, scope.context.collation) === 0)) kept.push(item);
  }
  return kept;
}

function areEqual(lists: readonly unknown[], _name: string, scope: Scope): boolean {
  const [first = [], ...others] = lists.map((list, i) => {
    const message = `All operands of $setEquals must be arrays. ${i + 1}-th argument is of type: `;
    return sortedSet(asArray(list, 17044, message), scope);
  });
  return others.every((other) => compareValues(first, other, scope.context.collation) === 0);
}

function intersection(lists: readonly unknown[], _name: string, scope: Scope): unknown[] | null {
  let common: unknown[] | null = null;
  for (const list of lists) {
    if (isNullish(list)) return null;
    const message = 'All operands of $setIntersection must be arrays. One argument is of type: ';
    const set = sortedSet(asArray(list, 17047, message), scope);
    common = common === null ? set : common.filter((item) => contains(set, item, scope));
  }
  return common ?? [];
}

function isSubset(left: unknown, right: unknown, _name: string, scope: Scope): boolean {
  const message = 'both operands of $setIsSubset must be arrays.';
  const items = asArray(left, 17046, `${message} First argument is of type: `);
  const set = sortedSet(asArray(right, 17042, `${message} Second argument is of type: `), scope);
  return items.every((item) => contains(set, item, scope));
}

function union(values: readonly unknown[], name: string, scope: Scope): unknown[] | null {
  const lists: unknown[][] = [];
  for (const value of values) {
    if (isNullish(value)) return null;
    const list = asArray(value, 17043, 'All operands of $setUnion must be arrays. One argument is of type: ');
    spendItems(list.length, name);
    lists.push(list);
  }
  return sortedSet(lists.flat(), scope);
}

const anyNumber = Number.POSITIVE_INFINITY;
const equals = several(0, anyNumber, areEqual);

/** Lists as sets: order and repetition do not count, equality is BSON's. */
export const setOperators: OperatorTable = {
  $setDifference: binary(difference),
  $setEquals: (operand, scope, name) => {
    const count = Array.isArray(operand) ? operand.length : 1;
    if (count < 2) throw failure(17045, `$setEquals needs at least two arguments had: ${count}`);
    return equals(operand, scope, name);
  },
  $setIntersection: several(0, anyNumber, intersection),
  $setIsSubset: binary(isSubset),
  $setUnion: several(0, anyNumber, union),
};
