import { isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { toNumber } from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import type { QueryContext } from '../../context.js';
import { parseSort, sortDocuments } from '../../sort.js';
import { failure } from '../values.js';

/** Sorts a list by `sortBy`: 1 or -1 for the items themselves, `{ field: 1 }` for fields of documents in it. */
export function compileSort(sortBy: unknown, { collation }: QueryContext): (items: readonly unknown[]) => unknown[] {
  if (isDocument(sortBy)) {
    for (const direction of Object.values(sortBy)) checkDirection(direction, 15975);
    const fields = parseSort(sortBy);
    return (items) => sortDocuments(items, fields, (item) => item, collation);
  }
  const direction = checkDirection(sortBy, 2942507);
  return (items) => items.toSorted((a, b) => compareValues(a, b, collation) * direction);
}

function checkDirection(value: unknown, code: number): number {
  const direction = isNumeric(value) ? toNumber(value) : 0;
  if (direction === 1 || direction === -1) return direction;
  throw failure(code, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}
