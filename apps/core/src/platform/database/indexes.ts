import type { Connection, Model, mongo } from 'mongoose';

/** Builds every index that the schemas declare. A step of its own, so that no query ever waits for one unseen. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  const models = Object.values(connection.models);
  const earlier = new Set((await connection.listCollections()).map(({ name }) => name));
  const isEarlier = ({ collection }: Model<unknown>) => earlier.has(collection.collectionName);
  for (const model of models) {
    if (declaredBy(model).length > 0) await createIndexes(model);
    else if (!isEarlier(model)) await model.createCollection();
  }
  for (const model of models.filter(isEarlier)) await dropUndeclared(model, models);
}

/**
 * All of a collection in one command, which creates the collection too where there is none: mongoose would send one each,
 * which makes a start wait for as many flushes.
 */
async function createIndexes(model: Model<unknown>): Promise<void> {
  await model.collection.createIndexes(declaredBy(model));
}

/**
 * What an earlier version declared and none does now costs every write, and serves nobody. Known by name alone: how else a
 * database describes an index differs from one to another. Other collections are let be.
 */
async function dropUndeclared({ collection }: Model<unknown>, models: readonly Model<unknown>[]): Promise<void> {
  const sharing = models.filter((other) => other.collection.collectionName === collection.collectionName);
  const declared = new Set(['_id_', ...sharing.flatMap(declaredBy).map(({ name }) => name)]);
  for (const { name } of await collection.indexes()) {
    if (name !== undefined && !declared.has(name)) await collection.dropIndex(name);
  }
}

function declaredBy({ schema }: Model<unknown>): NamedIndex[] {
  return schema.indexes().map(([key, options]) => ({ name: nameOf(key), ...options, key }) as NamedIndex);
}

type NamedIndex = mongo.IndexDescription & { name: string };

/** As databases name it that are told none. */
function nameOf(key: Record<string, unknown>): string {
  return Object.entries(key).flat().join('_');
}
