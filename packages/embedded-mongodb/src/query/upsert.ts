import { copy, type Document, isDocument, isRegex } from '../bson/codec.js';
import { isOperatorDocument } from './match.js';
import { splitPath } from './paths.js';
import { setAtPath } from './update-paths.js';

/** The document an upsert starts from: what the filter says its fields are equal to. A replacement takes only the `_id`. */
export function upsertBase(filter: Document, onlyId: boolean): Document {
  const base: Document = {};
  for (const [path, value] of equalities(filter)) {
    if (!onlyId || path === '_id') setAtPath(base, splitPath(path), copy(value));
  }
  return base;
}

function equalities(filter: Document): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === '$and' && Array.isArray(value)) return value.filter(isDocument).flatMap(equalities);
    if (name === '$or' && Array.isArray(value) && value.length === 1)
      return value.filter(isDocument).flatMap(equalities);
    return name.startsWith('$') ? [] : equalityOf(name, value);
  });
}

function equalityOf(path: string, value: unknown): [string, unknown][] {
  if (isRegex(value)) return [];
  if (!isOperatorDocument(value)) return [[path, value]];
  if ('$eq' in value) return [[path, value['$eq']]];
  const all = value['$all'] ?? value['$in'];
  return Array.isArray(all) && all.length === 1 && !isRegex(all[0]) && !isOperatorDocument(all[0])
    ? [[path, all[0]]]
    : [];
}
