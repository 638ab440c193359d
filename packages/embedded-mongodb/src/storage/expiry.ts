import { decode } from '../bson/codec.js';
import type { Index } from '../indexes/index-definition.js';
import { findDocuments } from '../query/find.js';
import { sessionTimeoutMs } from '../sessions/sessions.js';
import type { CollectionInfo } from './catalog.js';
import type { Engine } from './engine.js';

/** How many documents one pass over one index removes at most, so that clients are not kept waiting. */
const maxPerPass = 5_000;

/** Removes documents older than their TTL index allows, and replies no client can ask for any more. Returns how many documents went. */
export async function removeExpired(engine: Engine): Promise<number> {
  await removeOldReplies(engine);
  let removed = 0;
  for (const info of engine.catalog.list(engine.environment.view)) {
    for (const index of info.indexes) {
      if (index.expireAfterSeconds !== undefined) removed += await removeThrough(engine, info, index);
    }
  }
  return removed;
}

async function removeThrough(engine: Engine, info: CollectionInfo, index: Index): Promise<number> {
  const [field] = index.fields;
  if (!field) return 0;
  const before = new Date(engine.now().getTime() - (index.expireAfterSeconds ?? 0) * 1000);
  const filter = { [field.path]: { $lt: before }, ...index.partialFilterExpression };
  return engine.environment.write((view) => {
    const current = engine.catalog.find(view, info.database, info.name);
    if (!current?.indexes.some(({ id }) => id === index.id)) return 0;
    const writer = engine.writer(view, current);
    const found = [...findDocuments(view, current, { filter, hint: index.name, limit: maxPerPass })];
    for (const stored of found) writer.remove(stored);
    return found.length;
  });
}

async function removeOldReplies(engine: Engine): Promise<void> {
  const oldest = engine.now().getTime() - sessionTimeoutMs;
  const everything = { from: Buffer.alloc(1), to: Buffer.alloc(17, 0xff) };
  await engine.environment.write((view) => {
    for (const { key, value } of engine.environment.view.range('replies', everything)) {
      const { at } = decode(value);
      if (at instanceof Date && at.getTime() < oldest) view.remove('replies', key);
    }
  });
}
