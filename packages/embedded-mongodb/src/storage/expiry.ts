import type { Index } from '../indexes/index-definition.js';
import { type FindRequest, findDocuments } from '../query/find.js';
import { findOldRecords } from '../sessions/session-record.js';
import { sessionTimeoutMs } from '../sessions/sessions.js';
import type { CollectionInfo } from './catalog.js';
import type { Engine } from './engine.js';

/** How many documents one step removes at most, so that clients are not kept waiting. */
const batchSize = 1_000;

/**
 * Removes documents older than their TTL index allows: those with a date, or the earliest of several, not after the moment
 * that lies `expireAfterSeconds` back. What is no date never expires. Returns how many documents went.
 */
export async function removeExpired(engine: Engine): Promise<number> {
  let removed = 0;
  for (const info of engine.catalog.list(engine.environment.view)) {
    for (const index of info.indexes) removed += await removeThrough(engine, info, index);
  }
  return removed;
}

async function removeThrough(engine: Engine, info: CollectionInfo, index: Index): Promise<number> {
  let removed = 0;
  for (;;) {
    const request = findRequest(index, engine.now());
    if (!request || isNothingThere(engine, info, request)) return removed;
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
function isNothingThere(engine: Engine, info: CollectionInfo, request: FindRequest): boolean {
  const { view } = engine.environment;
  const current = engine.catalog.find(view, info.database, info.name);
  if (!current?.indexes.some(({ name }) => name === request.hint)) return true;
  for (const _ of findDocuments(view, current, { ...request, limit: 1 })) return false;
  return true;
}

function removeBatch(engine: Engine, info: CollectionInfo, index: Index, request: FindRequest): Promise<number> {
  return engine.environment.write((view) => {
    const current = engine.catalog.find(view, info.database, info.name);
    if (!current?.indexes.some(({ id }) => id === index.id)) return 0;
    const writer = engine.writer(view, current);
    const found = [...findDocuments(view, current, request)];
    for (const stored of found) writer.remove(stored);
    return found.length;
  });
}

/** Removes what sessions stored that are unused for so long that no client asks for it any more. */
export async function removeOldRecords(engine: Engine): Promise<void> {
  const oldest = new Date(engine.now().getTime() - sessionTimeoutMs);
  if (findOldRecords(engine.environment.view, oldest).length === 0) return;
  await engine.environment.write((view) => {
    for (const sessionId of findOldRecords(view, oldest)) view.remove('replies', sessionId);
  });
}
