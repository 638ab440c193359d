import { type Document, isDocument } from '../../bson/codec.js';
import { show, showField } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { compileFilter, type Predicate } from '../match.js';
import { type Path, splitPath, valueAt } from '../paths.js';
import { isItemPlaceholder } from './changes.js';

/** The `arrayFilters` of an update by identifier: which items `$[identifier]` stands for. */
export type ArrayFilters = ReadonlyMap<string, Predicate>;

/**
 * Compiles `arrayFilters`; each filter speaks of one identifier only. Throws when a path names an identifier without a
 * filter, or when a filter is for none of the paths.
 */
export function compileArrayFilters(
  filters: readonly Document[],
  paths: readonly string[],
  update: Document,
  context: QueryContext,
): ArrayFilters {
  const compiled = new Map<string, Predicate>();
  for (const filter of filters) {
    const identifier = identifierOf(filter);
    if (compiled.has(identifier))
      throw new MongoError(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${identifier}`,
      );
    const test = compileFilter(filter, { ...context, isPlainOnly: true });
    compiled.set(identifier, (item) => test({ [identifier]: item }));
  }
  checkIdentifiers(compiled, paths, update);
  return compiled;
}

function checkIdentifiers(filters: ArrayFilters, paths: readonly string[], update: Document): void {
  const used = new Set(paths.flatMap((path) => identifiersIn(path, filters)));
  const unused = [...filters.keys()].find((identifier) => !used.has(identifier));
  if (unused === undefined) return;
  throw new MongoError(
    'FailedToParse',
    `The array filter for identifier '${unused}' was not used in the update ${show(update)}`,
  );
}

function identifiersIn(path: string, filters: ArrayFilters): string[] {
  const identifiers = splitPath(path)
    .filter(isItemPlaceholder)
    .map((part) => part.slice(2, -1))
    .filter((identifier) => identifier !== '');
  const unknown = identifiers.find((identifier) => !filters.has(identifier));
  if (unknown === undefined) return identifiers;
  throw new MongoError('BadValue', `No array filter found for identifier '${unknown}' in path '${path}'`);
}

function identifierOf(filter: Document): string {
  const [first, other] = new Set(fieldsOf(filter).map((name) => name.split('.')[0] ?? ''));
  if (first === undefined)
    throw new MongoError('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
  if (other !== undefined)
    throw new MongoError(
      'FailedToParse',
      `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${first}' and '${other}'`,
    );
  if (/^[a-z][a-zA-Z0-9]*$/.test(first)) return first;
  throw new MongoError(
    'BadValue',
    `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${first}'`,
  );
}

function fieldsOf(filter: Document): string[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!name.startsWith('$')) return [name];
    return Array.isArray(value) ? value.filter(isDocument).flatMap(fieldsOf) : [];
  });
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
  if (part === '$') return [[...before, String(matchedPlace(before, placeholders))]];
  if (!isItemPlaceholder(part)) return [[...before, part]];
  const test = itemTest(part, placeholders);
  return itemsAt(document, before).flatMap((item, index) => (test(item) ? [[...before, String(index)]] : []));
}

function itemsAt(document: Document, path: Path): unknown[] {
  const items = valueAt(document, path);
  if (Array.isArray(items)) return items;
  throw new MongoError(
    'BadValue',
    items === undefined
      ? `The path '${path.join('.')}' must exist in the document in order to apply array updates.`
      : `Cannot apply array updates to non-array element ${showField(path.at(-1) ?? '', items)}`,
  );
}

function matchedPlace(before: Path, placeholders: Placeholders): number {
  const index = placeholders.matchedIndex(before.join('.'));
  if (index !== null) return index;
  throw new MongoError('BadValue', 'The positional operator did not find the match needed from the query.');
}

function itemTest(part: string, { arrayFilters }: Placeholders): Predicate {
  return arrayFilters.get(part.slice(2, -1)) ?? (() => true);
}
