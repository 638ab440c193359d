import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from './context.js';
import { compileFilter, type Predicate } from './match.js';
import { type Path, splitPath, valueAt } from './paths.js';

/** The `arrayFilters` of an update by identifier: which items `$[identifier]` stands for. */
export type ArrayFilters = ReadonlyMap<string, Predicate>;

/** Compiles `arrayFilters`; each filter speaks of one identifier only. */
export function compileArrayFilters(filters: readonly Document[], context: QueryContext): ArrayFilters {
  const compiled = new Map<string, Predicate>();
  for (const filter of filters) {
    const identifier = identifierOf(filter);
    if (compiled.has(identifier)) {
      throw new MongoError(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${identifier}`,
      );
    }
    const test = compileFilter(filter, context);
    compiled.set(identifier, (item) => test({ [identifier]: item }));
  }
  return compiled;
}

function identifierOf(filter: Document): string {
  const names = new Set(fieldsOf(filter).map((name) => name.split('.')[0] ?? ''));
  const [only] = names;
  if (names.size === 1 && only) return only;
  throw new MongoError('FailedToParse', 'Error parsing array filter :: Expected a single top-level field name');
}

function fieldsOf(filter: Document): string[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    name.startsWith('$') && Array.isArray(value) ? value.flatMap((clause: Document) => fieldsOf(clause)) : [name],
  );
}

/** What the placeholders of an update path stand for in one document. */
export type Placeholders = {
  readonly arrayFilters: ArrayFilters;
  readonly matchedIndex: (arrayPath: string) => number | null;
};

/** The concrete paths of an update path that holds `$`, `$[]` or `$[identifier]`. */
export function expandPath(document: Document, path: string, placeholders: Placeholders): Path[] {
  const parts = splitPath(path);
  if (!path.includes('$')) return [parts];
  return parts.reduce<Path[]>(
    (expanded, part) => expanded.flatMap((before) => expandPart(document, before, part, placeholders)),
    [[]],
  );
}

function expandPart(document: Document, before: Path, part: string, placeholders: Placeholders): Path[] {
  if (part !== '$' && !part.startsWith('$[')) return [[...before, part]];
  const items = before.length > 0 ? valueAt(document, before) : undefined;
  if (part === '$') return [[...before, String(matchedPlace(before, placeholders))]];
  if (!Array.isArray(items)) {
    throw new MongoError(
      'BadValue',
      `The path '${before.join('.')}' must exist in the document in order to apply array updates.`,
    );
  }
  const test = itemTest(part, placeholders);
  return items.flatMap((item, index) => (test(item) ? [[...before, String(index)]] : []));
}

function matchedPlace(before: Path, placeholders: Placeholders): number {
  const index = placeholders.matchedIndex(before.join('.'));
  if (index !== null) return index;
  throw new MongoError('BadValue', 'The positional operator did not find the match needed from the query.');
}

function itemTest(part: string, { arrayFilters }: Placeholders): Predicate {
  const identifier = part.slice(2, -1);
  if (identifier === '') return () => true;
  const test = arrayFilters.get(identifier);
  if (!test) throw new MongoError('BadValue', `No array filter found for identifier '${identifier}' in path`);
  return test;
}
