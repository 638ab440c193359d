import type { Document } from '../bson/codec.js';
import { plainName } from '../bson/names.js';
import { type Numeric, toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import type { SortField } from '../query/sort.js';

/** The fields of an index and their directions; any positive number goes up, any negative one down. */
export function fieldsOfKey(key: Document): SortField[] {
  return Object.entries(key).map(([name, value]) => ({
    path: plainName(name),
    direction: isNumeric(value) && toNumber(value as Numeric) < 0 ? -1 : 1,
  }));
}
