import { type Document, isDocument } from '../bson/codec.js';
import type { QueryContext } from './context.js';
import { clausesOf, compileFilter } from './match.js';
import { splitPath, valueAt } from './paths.js';

/**
 * Which item of the array at `arrayPath` made the filter match: the place the positional `$` stands for. Null when no
 * condition of the filter looks into that array.
 */
export function findMatchedIndex(
  filter: Document,
  document: Document,
  arrayPath: string,
  context: QueryContext,
): number | null {
  const items = valueAt(document, splitPath(arrayPath));
  if (!Array.isArray(items)) return null;
  for (const condition of conditionsInto(filter, arrayPath)) {
    const test = compileFilter(condition, context);
    const index = items.findIndex((item) => test(nested(arrayPath, [item])));
    if (index >= 0) return index;
  }
  return null;
}

function conditionsInto(filter: Document, arrayPath: string): Document[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (name === '$and' || name === '$or')
      return clausesOf(name, condition).flatMap((clause) => conditionsInto(clause, arrayPath));
    return name === arrayPath || name.startsWith(`${arrayPath}.`) ? [{ [name]: condition }] : [];
  });
}

function nested(path: string, value: unknown): Document {
  const result = [...splitPath(path)].reverse().reduce((inner: unknown, part) => ({ [part]: inner }), value);
  return isDocument(result) ? result : {};
}
