import { type Document, isDocument } from '../bson/codec.js';
import { plainName, storedName } from '../bson/names.js';

/** A dotted path, split. */
export type Path = readonly string[];

const splitPaths = new Map<string, Path>();
const maxRemembered = 5000;

/** Splits a dotted path into plain names; the same text always gives the same array. */
export function splitPath(path: string): Path {
  const known = splitPaths.get(path);
  if (known) return known;
  const parts = plainName(path).split('.');
  if (splitPaths.size < maxRemembered) splitPaths.set(path, parts);
  return parts;
}

/** Whether a part of a path can be a place in an array. */
export function isArrayIndex(part: string): boolean {
  return /^(0|[1-9]\d*)$/.test(part);
}

/** One field of a document, never something inherited. */
export function fieldOf(document: Document, name: string): unknown {
  const key = storedName(name);
  return Object.hasOwn(document, key) ? document[key] : undefined;
}

/**
 * Called with a value at the end of a path. `isItem` when the path named the value by its place in an array: if that is an
 * array itself, its items are not looked at.
 */
export type PathVisitor = (value: unknown, isItem: boolean) => boolean;

/**
 * Calls `found` with every value a query path reaches, as MongoDB walks: through arrays of documents, by place when a part
 * is a number, with `undefined` once where a document lacks the field. Stops as soon as `found` returns true, and returns
 * whether it did. Arrays at the end of the path are given whole; taking their items is the predicate's affair.
 */
export function somePathValue(value: unknown, path: Path, found: PathVisitor, from = 0): boolean {
  const part = path[from];
  if (part === undefined) return found(value, false);
  if (Array.isArray(value)) return someInArray(value, path, found, from, part);
  if (isDocument(value)) return somePathValue(fieldOf(value, part), path, found, from + 1);
  return found(undefined, false);
}

function someInArray(items: unknown[], path: Path, found: PathVisitor, from: number, part: string): boolean {
  if (isArrayIndex(part) && Number(part) < items.length && someAtPlace(items[Number(part)], path, found, from + 1))
    return true;
  return items.some((item) => isDocument(item) && somePathValue(item, path, found, from));
}

/** A plain value in that place has nothing further to offer, not even something missing. */
function someAtPlace(item: unknown, path: Path, found: PathVisitor, from: number): boolean {
  if (from === path.length) return found(item, true);
  return (isDocument(item) || Array.isArray(item)) && somePathValue(item, path, found, from);
}

/** The value at a path without walking into arrays, except by place. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const part of path) {
    if (Array.isArray(current)) current = isArrayIndex(part) ? current[Number(part)] : undefined;
    else current = isDocument(current) ? fieldOf(current, part) : undefined;
  }
  return current;
}
