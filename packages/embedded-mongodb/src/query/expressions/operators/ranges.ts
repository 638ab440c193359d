import { failure, findInteger, shown, typeOf } from '../values.js';

/** Where a search begins: a whole number that is not negative. */
export function asRangeStart(value: unknown, name: string): number {
  return asPlace(value, name, 'starting index');
}

/** Where a search ends: a whole number that is not negative. */
export function asRangeEnd(value: unknown, name: string): number {
  return asPlace(value, name, 'ending index');
}

function asPlace(value: unknown, name: string, what: string): number {
  const place = findInteger(value);
  if (place === null)
    throw failure(
      40096,
      `${name}requires an integral ${what}, found a value of type: ${typeOf(value)}, with value: ${shown(value)}`,
    );
  if (place < 0) throw failure(40097, `${name} requires a nonnegative ${what}, found: ${place}`);
  return place;
}
