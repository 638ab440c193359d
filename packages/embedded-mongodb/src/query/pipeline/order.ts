import { compareValues } from '../../bson/compare.js';
import type { QueryContext } from '../context.js';
import { type SortField, sortValue } from '../sort.js';
import type { Keyed } from '../sorting.js';

/** How documents are ordered by a sort. */
export type Order = {
  readonly keyed: <T>(item: T, document: unknown) => Keyed<T>;
  readonly compare: (a: Keyed<unknown>, b: Keyed<unknown>) => number;
};

/** Prepares sorting by these fields. */
export function compileOrder(fields: readonly SortField[], { collation }: QueryContext): Order {
  return {
    keyed: (item, document) => ({ item, keys: fields.map((field) => sortValue(document, field, collation)) }),
    compare: (a, b) => {
      for (const [i, { direction }] of fields.entries()) {
        const difference = compareValues(a.keys[i], b.keys[i], collation) * direction;
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}
