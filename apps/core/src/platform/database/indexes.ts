import type { Connection, Model, mongo } from 'mongoose';

/** Builds every index that the schemas declare. A step of its own, so that no query ever waits for one unseen. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await createIndexes(model);
  }
}

/** All of a collection in one command: mongoose would send one each, which makes a start wait for as many flushes. */
async function createIndexes({ schema, collection }: Model<unknown>): Promise<void> {
  const declared = schema.indexes().map(([key, options]) => ({ ...options, key }));
  if (declared.length > 0) await collection.createIndexes(declared as mongo.IndexDescription[]);
}
