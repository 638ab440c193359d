import { randomUUID } from 'node:crypto';
import { startEmbeddedMongo } from '@ventanilla/embedded-mongodb';
import mongoose from 'mongoose';

/** A database for one test: where it is, and how to leave nothing of it behind. */
export type TestDatabase = { readonly uri: string; readonly stop: () => Promise<void> };

// biome-ignore lint/style/noProcessEnv: which MongoDB to test against is a matter of the machine, not of core.
const realMongoUri = process.env['MONGODB_URI'];

/** A new database on the MongoDB that `MONGODB_URI` names, or on an embedded server of its own. */
export function startTestDatabase(): Promise<TestDatabase> {
  return realMongoUri === undefined ? startEmbeddedDatabase() : useRealDatabase(realMongoUri);
}

/** A database on a server of its own, which goes away with it: also for tests of what happens then. */
export async function startEmbeddedDatabase(): Promise<TestDatabase> {
  const mongo = await startEmbeddedMongo();
  return { uri: mongo.uri.replace('/?', '/ventanilla?'), stop: mongo.close };
}

async function useRealDatabase(server: string): Promise<TestDatabase> {
  const uri = new URL(server);
  uri.pathname = `/test_${randomUUID().slice(0, 8)}`;
  const stop = async () => {
    const connection = await mongoose.createConnection(uri.href).asPromise();
    await connection.dropDatabase();
    await connection.close();
  };
  return { uri: uri.href, stop };
}
