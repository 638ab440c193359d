import { type Index, indexFrom } from '../indexes/index-definition.js';
import { type FindRequest, findDocuments } from '../query/find.js';
import type { CollectionInfo } from './catalog.js';
import type { Engine } from './engine.js';
import type { View } from './view.js';

/** How many documents one step removes at most, so that clients are not kept waiting. */
const batchSize = 1_000;

/**
 * Removes documents older than their TTL index allows: those with a date, or the earliest of several, not after the moment
 * that lies `expireAfterSeconds` back. What is no date never expires. Returns how many documents went. An index that fails
 * keeps no other waiting: rejects at the end with an `AggregateError` of everything that failed.
 */
export async function removeExpired(engine: Engine): Promise<number> {
  const failures: Error[] = [];
  let removed = 0;
  for (const { info, index } of [...expiringIndexes(engine)]) {
    removed += await removeThrough(engine, info, index).catch((cause: unknown) => {
      failures.push(new Error(`${info.database}.${info.name}, index ${index.name}`, { cause }));
      return 0;
    });
  }
  if (failures.length === 0) return removed;
  throw new AggregateError(failures, `expired documents could not be removed through ${failures.length} indexes`);
}

function* expiringIndexes({ catalog, environment }: Engine) {
  for (const info of catalog.list(environment.view))
    for (const index of info.indexes) if (index.expireAfterSeconds !== undefined) yield { info, index };
}

async function removeThrough(engine: Engine, info: CollectionInfo, index: Index): Promise<number> {
  let removed = 0;
  for (;;) {
    const request = findRequest(index, engine.now());
    if (!request || isNothingThere(engine, info, index, request)) return removed;
    const count = await removeBatch(engine, info, index, request);
    if (count === 0) return removed;
    removed += count;
  }
}

/** What a TTL index lets go of, or null when it is none or its time lies beyond all dates. */
function findRequest(
  { fields, name, rules, expireAfterSeconds, partialFilterExpression }: Index,
  now: Date,
): FindRequest | null {
  const [field] = fields;
  const before = new Date(now.getTime() - (expireAfterSeconds ?? Number.NaN) * 1000);
  if (!field || Number.isNaN(before.getTime())) return null;
  const expired = { [field.path]: { $lte: before } };
  const filter = partialFilterExpression ? { $and: [expired, partialFilterExpression] } : expired;
  return { filter, hint: name, limit: batchSize, context: { collation: rules } };
}

/** Looks before it writes: most passes find nothing and need not wait for anybody. */
function isNothingThere(engine: Engine, info: CollectionInfo, index: Index, request: FindRequest): boolean {
  const { view } = engine.environment;
  const current = findServed(engine, view, info, index);
  if (!current) return true;
  for (const _ of findDocuments(view, current, { ...request, limit: 1 })) return false;
  return true;
}

/** The collection with this index alone, which serves also when it is hidden, and uncounted; null when one of them is gone. */
function findServed({ catalog }: Engine, view: View, { database, name }: CollectionInfo, { id }: Index) {
  const current = catalog.find(view, database, name);
  const index = current?.indexes.find((known) => known.id === id);
  return current && index ? { ...current, indexes: [indexFrom({ ...index, hidden: false })] } : null;
}

function removeBatch(engine: Engine, info: CollectionInfo, index: Index, request: FindRequest): Promise<number> {
  return engine.environment.write((view) => {
    const current = engine.catalog.find(view, info.database, info.name);
    const served = findServed(engine, view, info, index);
    if (!current || !served) return 0;
    const writer = engine.writer(view, current);
    const found = [...findDocuments(view, served, request)];
    for (const stored of found) writer.remove(stored);
    return found.length;
  });
}
