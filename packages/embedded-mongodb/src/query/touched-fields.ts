import { type Document, isDocument } from '../bson/codec.js';
import { plainName, storedName } from '../bson/names.js';
import { splitPath } from './paths.js';

/**
 * The fields of a document a filter looks at, by their keys in memory, so that only they need be read; null when it may
 * look at any.
 */
export function findTouchedFields(filter: Document): ReadonlySet<string> | null {
  const found = new Set<string>();
  return collect(filter, found) ? found : null;
}

/** The key of the field a path begins with. */
export function firstKey(path: string): string {
  return storedName(splitPath(path)[0] ?? path);
}

const ofBranches: readonly string[] = ['$and', '$or', '$nor'];

function collect(filter: unknown, found: Set<string>): boolean {
  if (!isDocument(filter)) return false;
  return Object.entries(filter).every(([key, condition]) => {
    const name = plainName(key);
    if (ofBranches.includes(name))
      return Array.isArray(condition) && condition.every((branch) => collect(branch, found));
    if (name.startsWith('$')) return name === '$comment';
    found.add(firstKey(name));
    return true;
  });
}
