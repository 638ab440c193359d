import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { somePathValue, splitPath } from './paths.js';
import { valueKeys } from './value-keys.js';

/** Every value the documents have at a path, once each, in the order of first sight; arrays count by their items. */
export function distinctValues(documents: Iterable<Document>, path: string, collation?: Collation | null): unknown[] {
  const parts = splitPath(path);
  const keyOf = valueKeys(collation);
  const values = new Map<string, unknown>();
  const collect = (value: unknown) => {
    for (const item of Array.isArray(value) ? value : [value]) {
      const key = item === undefined ? null : keyOf(item);
      if (key !== null && !values.has(key)) values.set(key, item);
    }
    return false;
  };
  for (const document of documents) somePathValue(document, parts, collect);
  return [...values.values()];
}
