import { type Document, isDocument } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { compareValues } from '../bson/compare.js';
import { type Numeric, toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { MongoError } from '../errors.js';
import { somePathValue, splitPath } from './paths.js';
import { type Keyed, sortBounded } from './sorting.js';

/** One field of a sort or an index and its direction. */
export type SortField = { readonly path: string; readonly direction: 1 | -1 };

/** Reads `{ name: 1, age: -1 }`. Throws `BadValue` for anything but 1 and -1, `NotImplemented` for `$meta`. */
export function parseSort(spec: Document): SortField[] {
  return Object.entries(spec).map(([path, direction]) => ({ path, direction: parseDirection(path, direction) }));
}

function parseDirection(path: string, value: unknown): 1 | -1 {
  if (isDocument(value))
    throw new MongoError('NotImplemented', `Sorting ${path} by $meta is not supported by this server`);
  const number = isNumeric(value) ? toNumber(value as Numeric) : Number.NaN;
  if (number !== 1 && number !== -1) {
    throw new MongoError('BadValue', `$sort key ordering must be 1 (for ascending) or -1 (for descending), at ${path}`);
  }
  return number;
}

/** The value a document is sorted by: the least item of an array going up, the greatest going down; missing is null. */
export function sortValue(document: unknown, { path, direction }: SortField, collation?: Collation | null): unknown {
  let best: unknown = null;
  let found = false;
  somePathValue(document, splitPath(path), (value) => {
    for (const item of itemsOf(value)) {
      if (found && compareValues(item, best, collation) * direction >= 0) continue;
      best = item;
      found = true;
    }
    return false;
  });
  return best;
}

/** An empty array sorts below null, where `undefined` stands; a missing value sorts as null. */
function itemsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value ?? null];
  return value.length === 0 ? [undefined] : value;
}

/** Sorts documents as MongoDB does, strings by the collation's rules if there is one; equal ones keep their order. */
export function sortDocuments<T>(
  items: Iterable<T>,
  fields: readonly SortField[],
  documentOf: (item: T) => unknown,
  collation?: Collation | null,
): T[] {
  const keyed = Array.from(items, (item) => ({
    item,
    keys: fields.map((field) => sortValue(documentOf(item), field, collation)),
  }));
  keyed.sort((a, b) => compareSortKeys(a.keys, b.keys, fields, collation));
  return keyed.map(({ item }) => item);
}

/** The documents of a sort: how many of the first are wanted, about how many bytes each takes. */
export type SortedItems<T> = {
  readonly documentOf: (item: T) => unknown;
  readonly sizeOf: (item: T) => number;
  readonly keep: number;
  readonly collation?: Collation | null | undefined;
};

/**
 * The first documents in the order of {@link sortDocuments}, holding little more than those. Throws
 * `QueryExceededMemoryLimitNoDiskUseAllowed` when the wanted ones take more than a sort may hold.
 */
export function sortFirst<T>(items: Iterable<T>, fields: readonly SortField[], wanted: SortedItems<T>): T[] {
  const { documentOf, collation } = wanted;
  return sortBounded(keyed(), (a, b) => compareSortKeys(a.keys, b.keys, fields, collation), wanted);

  function* keyed(): Iterable<Keyed<T>> {
    for (const item of items) {
      yield { item, keys: fields.map((field) => sortValue(documentOf(item), field, collation)) };
    }
  }
}

function compareSortKeys(
  a: readonly unknown[],
  b: readonly unknown[],
  fields: readonly SortField[],
  collation?: Collation | null,
): number {
  for (const [i, field] of fields.entries()) {
    const difference = compareValues(a[i], b[i], collation) * field.direction;
    if (difference !== 0) return difference;
  }
  return 0;
}
