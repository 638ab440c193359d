import { type Document, isDocument } from '../../bson/codec.js';
import { storedName } from '../../bson/names.js';
import type { Expression } from './scope.js';
import { failure } from './values.js';

/**
 * The value at a dotted path as expressions read it: a list of documents gives the list of their values, leaving out those
 * that lack the field; numbers in the path are names of fields, never places in a list.
 */
export function compilePath(root: Expression, names: readonly string[]): Expression {
  for (const name of names) checkFieldName(name);
  const keys = names.map(storedName);
  return (document) => readKeys(root(document), keys, 0);
}

/** {@link compilePath} from the document itself, the commonest case. */
export function compileRootPath(names: readonly string[]): Expression {
  for (const name of names) checkFieldName(name);
  const keys = names.map(storedName);
  const [key = ''] = keys;
  if (keys.length > 1 || key in Object.prototype) return (document) => readKeys(document, keys, 0);
  return (document) => (document as Document | null | undefined)?.[key];
}

function readKeys(value: unknown, keys: readonly string[], from: number): unknown {
  let current = value;
  for (let i = from; i < keys.length; i += 1) {
    if (Array.isArray(current)) return readItems(current, keys, i);
    const key = keys[i];
    if (key === undefined || !isDocument(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

function readItems(items: readonly unknown[], keys: readonly string[], from: number): unknown[] {
  const found: unknown[] = [];
  for (const item of items) {
    const value = isDocument(item) ? readKeys(item, keys, from) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Refuses what cannot be the name of a field in a path or an object literal. */
export function checkFieldName(name: string): void {
  if (name === '') throw failure(15998, 'FieldPath field names may not be empty strings.');
  if (name.startsWith('$'))
    throw failure(16410, `FieldPath field names may not start with '$'. Consider using $getField or $setField.`);
  if (name.includes('\0')) throw failure(16411, `FieldPath field names may not contain '\\0'.`);
  if (name.includes('.'))
    throw failure(16412, `FieldPath field names may not contain '.'. Consider using $getField or $setField.`);
}

/** The names in a dotted path. Throws MongoDB's error for one that ends with a dot. */
export function pathNames(path: string): string[] {
  if (path.endsWith('.')) throw failure(40353, `FieldPath must not end with a '.'.`);
  return path.split('.');
}
