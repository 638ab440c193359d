import { type Document, isRegex } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { type Path, somePathValue, splitPath } from '../paths.js';
import { valueKeys } from '../value-keys.js';
import type { Namespace, PipelineEnvironment, Sources } from './environment.js';
import { meterFor } from './memory.js';

/** The documents of another collection that belong to one. */
export type FindPartners = (document: Document) => Document[];

type JoinEnvironment = PipelineEnvironment & { readonly sources: Sources };

/**
 * Joins by equality of two fields, as a query finds them equal: arrays on either side join by their items, a missing value
 * joins null. Through an index when there is one; otherwise the other collection is read once and kept by value, or read
 * again for every document when it is too large to keep.
 */
export function partnersBy(
  from: Namespace,
  local: string,
  foreign: string,
  environment: JoinEnvironment,
): FindPartners {
  const localPath = splitPath(local);
  const byQuery: FindPartners = (document) => queryPartners(from, localPath, foreign, document, environment);
  if (environment.sources.hasIndexOn(from, foreign)) return byQuery;
  let find: FindPartners | null = null;
  return (document) => {
    find ??= findInTable(from, localPath, splitPath(foreign), environment) ?? byQuery;
    return find(document);
  };
}

function queryPartners(
  from: Namespace,
  localPath: Path,
  foreign: string,
  document: Document,
  { sources, context }: JoinEnvironment,
): Document[] {
  const filter = joinFilter(document, localPath, foreign);
  return filter ? [...sources.prepare(from, [{ $match: filter }], context)()] : [];
}

/** What a query must ask for the partners of a document; null when there can be none. */
export function joinFilter(document: Document, localPath: Path, foreign: string): Document | null {
  const values = joinValues(document, localPath).map((value) => value ?? null);
  if (values.length === 0) return null;
  if (values.length === 1) return { [foreign]: { $eq: values[0] } };
  // A regular expression in a list would be matched, where a join asks for the value itself.
  return values.some(isRegex)
    ? { $or: values.map((value) => ({ [foreign]: { $eq: value } })) }
    : { [foreign]: { $in: values } };
}

type KeyOf = (value: unknown) => string;
type Placed = { readonly place: number; readonly document: Document };

/** The other collection by value, or null when that takes more memory than a stage may hold. */
function findInTable(
  from: Namespace,
  localPath: Path,
  foreignPath: Path,
  environment: JoinEnvironment,
): FindPartners | null {
  const keyOf = valueKeys(environment.context.collation);
  const table = findTable(from, foreignPath, keyOf, environment);
  if (!table) return null;
  return (document) => {
    const keys = new Set(joinValues(document, localPath).map(keyOf));
    const found = new Set([...keys].flatMap((key) => table.get(key) ?? []));
    return [...found].sort((a, b) => a.place - b.place).map((placed) => placed.document);
  };
}

function findTable(
  from: Namespace,
  path: Path,
  keyOf: KeyOf,
  environment: JoinEnvironment,
): Map<string, Placed[]> | null {
  const memory = meterFor('$lookup', environment);
  const table = new Map<string, Placed[]>();
  let place = 0;
  try {
    for (const document of environment.sources.prepare(from, [], environment.context)()) {
      memory.hold(document);
      enter(table, { place, document }, path, keyOf);
      place += 1;
    }
    return table;
  } catch (error) {
    if (error instanceof MongoError && error.codeName === 'QueryExceededMemoryLimitNoDiskUseAllowed') return null;
    throw error;
  }
}

/** A query also finds an array by the whole of it, not only by its items. */
function enter(table: Map<string, Placed[]>, placed: Placed, path: Path, keyOf: KeyOf): void {
  const values = [...joinValues(placed.document, path), ...wholeArrays(placed.document, path)];
  for (const key of new Set(values.map(keyOf))) {
    const known = table.get(key);
    if (known) known.push(placed);
    else table.set(key, [placed]);
  }
}

function wholeArrays(document: Document, path: Path): unknown[] {
  const arrays: unknown[] = [];
  somePathValue(document, path, (value) => {
    if (Array.isArray(value)) arrays.push(value);
    return false;
  });
  return arrays;
}

function joinValues(document: Document, path: Path): unknown[] {
  const values: unknown[] = [];
  somePathValue(document, path, (value) => {
    for (const item of Array.isArray(value) ? value : [value]) values.push(item);
    return false;
  });
  return values;
}
