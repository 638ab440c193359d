import { equalValues } from '../../../bson/compare.js';
import { isNumeric } from '../../../bson/types.js';
import { binary, several, unary } from '../arguments.js';
import { spendItems } from '../budget.js';
import type { OperatorTable, Scope } from '../scope.js';
import { asArray, failure, findInteger, isNullish, numberText, shown, typeOf } from '../values.js';
import { asRangeEnd, asRangeStart } from './ranges.js';

function elementAt(list: unknown, place: unknown): unknown {
  if (isNullish(list) || isNullish(place)) return null;
  const items = asArray(list, 28689, `$arrayElemAt's first argument must be an array, but is `);
  if (!isNumeric(place))
    throw failure(28690, `$arrayElemAt's second argument must be a numeric value, but is ${typeOf(place)}`);
  const index = findInteger(place);
  if (index === null)
    throw failure(
      28691,
      `$arrayElemAt's second argument must be representable as a 32-bit integer: ${numberText(place)}`,
    );
  return items.at(index);
}

function concatenated(values: readonly unknown[]): unknown[] | null {
  const lists: unknown[][] = [];
  for (const value of values) {
    if (isNullish(value)) return null;
    const list = asArray(value, 28664, '$concatArrays only supports arrays, not ');
    spendItems(list.length, '$concatArrays');
    lists.push(list);
  }
  return lists.flat();
}

function edge(place: 0 | -1): (value: unknown, name: string) => unknown {
  return (value, name) => {
    if (isNullish(value)) return null;
    return asArray(value, 28689, `${name}'s argument must be an array, but is `).at(place);
  };
}

function isIn(value: unknown, list: unknown, _name: string, { context }: Scope): boolean {
  const items = asArray(list, 40081, '$in requires an array as a second argument, found: ');
  return items.some((item) => equalValues(item, value, context.collation));
}

function indexOf([list, value, from, to]: unknown[], name: string, { context }: Scope): number | null {
  if (isNullish(list)) return null;
  const items = asArray(list, 40090, '$indexOfArray requires an array as a first argument, found: ');
  const start = from === undefined ? 0 : asRangeStart(from, name);
  const end = to === undefined ? items.length : Math.min(items.length, asRangeEnd(to, name));
  for (let i = start; i < end; i += 1) if (equalValues(items[i], value, context.collation)) return i;
  return -1;
}

function reversed(value: unknown): unknown[] | null {
  if (isNullish(value)) return null;
  return asArray(value, 34435, 'The argument to $reverseArray must be an array, but was of type: ').toReversed();
}

function sizeOf(value: unknown): number {
  return asArray(value, 17124, 'The argument to $size must be an array, but was of type: ').length;
}

function sliced([list, second, ...rest]: unknown[]): unknown[] | null {
  if (isNullish(list) || isNullish(second)) return null;
  const items = asArray(list, 28724, 'First argument to $slice must be an array, but is of type: ');
  const first = asSliceNumber(second, 'Second', { notNumeric: 28725, notWhole: 28726 });
  if (rest.length === 0) return first >= 0 ? items.slice(0, first) : items.slice(first);
  if (isNullish(rest[0])) return null;
  const count = asSliceNumber(rest[0], 'Third', { notNumeric: 28727, notWhole: 28728 });
  if (count <= 0) throw failure(28729, `Third argument to $slice must be positive: ${count}`);
  const start = first >= 0 ? first : Math.max(items.length + first, 0);
  return items.slice(start, start + count);
}

function asSliceNumber(value: unknown, which: string, codes: { notNumeric: number; notWhole: number }): number {
  if (!isNumeric(value)) {
    const must = which === 'Third' ? 'must be numeric, but is' : 'must be a numeric value, but is';
    throw failure(codes.notNumeric, `${which} argument to $slice ${must} of type: ${typeOf(value)}`);
  }
  const whole = findInteger(value);
  if (whole !== null) return whole;
  throw failure(
    codes.notWhole,
    `${which} argument to $slice can't be represented as a 32-bit integer: ${numberText(value)}`,
  );
}

function range(start: unknown, end: unknown, step: unknown = 1): number[] {
  const from = asRangeNumber(start, 'starting value', { notNumeric: 34443, notWhole: 34444 });
  const to = asRangeNumber(end, 'ending value', { notNumeric: 34445, notWhole: 34446 });
  const by = asRangeNumber(step, 'step value', { notNumeric: 34447, notWhole: 34448 });
  if (by === 0) throw failure(34449, '$range requires a non-zero step value');
  const length = Math.max(0, Math.ceil((to - from) / by));
  spendItems(length, '$range');
  return Array.from({ length }, (_, i) => from + i * by);
}

function asRangeNumber(value: unknown, what: string, codes: { notNumeric: number; notWhole: number }): number {
  const article = what === 'ending value' ? 'an' : 'a';
  if (!isNumeric(value))
    throw failure(
      codes.notNumeric,
      `$range requires a numeric ${what}, found value of type:${what === 'step value' ? '' : ' '}${typeOf(value)}`,
    );
  const whole = findInteger(value);
  if (whole !== null) return whole;
  throw failure(
    codes.notWhole,
    `$range requires ${article} ${what} that can be represented as a 32-bit integer, found value: ${shown(value)}`,
  );
}

/** Operators on arrays that compute all their operands first. */
export const arrayOperators: OperatorTable = {
  $arrayElemAt: binary(elementAt),
  $concatArrays: several(0, Number.POSITIVE_INFINITY, concatenated),
  $first: unary(edge(0)),
  $last: unary(edge(-1)),
  $in: binary(isIn),
  $indexOfArray: several(2, 4, indexOf),
  $isArray: unary(Array.isArray),
  $range: several(2, 3, ([start, end, ...rest]) => (rest.length > 0 ? range(start, end, rest[0]) : range(start, end))),
  $reverseArray: unary(reversed),
  $size: unary(sizeOf),
  $slice: several(2, 3, sliced),
};
