import type { Connection } from 'mongoose';

/** Builds every index that the schemas declare. A step of its own, so that no query ever waits for one unseen. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}
