import { copy, type Document, isDocument, isRegex } from '../bson/codec.js';
import { compareText } from '../bson/compare.js';
import { plainName } from '../bson/names.js';
import { MongoError } from '../errors.js';
import { isDocumentOfOperators } from './filter/shape.js';
import { splitPath } from './paths.js';
import { setAtPath } from './update/paths.js';

/**
 * The document an upsert starts from: what the filter says its fields are equal to. A replacement takes only the `_id`.
 * Throws `NotSingleValueField` when the filter says two things of one field.
 */
export function upsertBase(filter: Document, onlyId: boolean): Document {
  const found = new Map<string, unknown>();
  for (const [path, value] of equalities(filter)) {
    if (onlyId && path !== '_id' && !path.startsWith('_id.')) continue;
    checkSingle(found, path);
    found.set(path, value);
  }
  const base: Document = {};
  const ordered = [...found].sort(([a], [b]) => compareText(a, b));
  for (const [path, value] of ordered) setAtPath(base, splitPath(path), copy(value));
  return base;
}

function checkSingle(found: ReadonlyMap<string, unknown>, path: string): void {
  if (path.startsWith('_id.'))
    throw new MongoError(
      'NotExactValueField',
      `field at '_id' must be exactly specified, field at sub-path '${path}'found`,
    );
  if (found.has(path)) throw ambiguous(`path '${path}' is matched twice`);
  for (const known of found.keys()) {
    if (path.startsWith(`${known}.`)) throw ambiguous(`both paths '${path}' and '${known}' are matched`);
    if (known.startsWith(`${path}.`)) throw ambiguous(`both paths '${known}' and '${path}' are matched`);
  }
}

function ambiguous(reason: string): MongoError {
  return new MongoError('NotSingleValueField', `cannot infer query fields to set, ${reason}`);
}

function equalities(filter: Document): [string, unknown][] {
  return Object.entries(filter).flatMap(([key, value]) => {
    const clauses = Array.isArray(value) ? value.filter(isDocument) : [];
    if (key === '$and' || (key === '$or' && clauses.length === 1)) return clauses.flatMap(equalities);
    return key.startsWith('$') ? [] : equalitiesOf(plainName(key), value);
  });
}

function equalitiesOf(path: string, value: unknown): [string, unknown][] {
  if (isRegex(value)) return [];
  if (!isDocumentOfOperators(value)) return [[path, value]];
  return Object.entries(value).flatMap(([operator, operand]) =>
    equalTo(operator, operand).map((item): [string, unknown] => [path, item]),
  );
}

function equalTo(operator: string, operand: unknown): unknown[] {
  if (operator === '$eq') return [operand];
  if (!Array.isArray(operand) || operand.some((item) => isRegex(item) || isDocumentOfOperators(item))) return [];
  if (operator === '$all') return operand;
  return operator === '$in' && operand.length === 1 ? operand : [];
}
