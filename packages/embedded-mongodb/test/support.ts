import { randomBytes } from 'node:crypto';
import { type Db, type DbOptions, type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../src/index.js';

/** A MongoDB to test against instead of the embedded server: its URI, or undefined. */
// biome-ignore lint/style/noProcessEnv: which MongoDB to test against is a matter of the machine, not of the package.
const realMongoUri = process.env['MONGODB_URI'];

/** Whether the tests run against a MongoDB that is not ours. */
export const isRealMongo = realMongoUri !== undefined;

/** Keeps the databases of one test file apart from everything else on a server that is not ours alone, and removes them. */
class GuestClient extends MongoClient {
  private readonly prefix = `test_${randomBytes(4).toString('hex')}_`;

  override db(name = 'test', options?: DbOptions): Db {
    if (['admin', 'local', 'config'].includes(name)) return super.db(name, options);
    return super.db(this.prefix + name, options);
  }

  override async close(): Promise<void> {
    const filter = { name: { $regex: `^${this.prefix}` } };
    const { databases } = await this.db('admin').command({ listDatabases: 1, nameOnly: true, filter });
    for (const { name } of databases) await super.db(name).dropDatabase();
    await super.close();
  }
}

/**
 * A client for one test file, for tests that hold for every MongoDB: connected to the one `MONGODB_URI` names, in databases
 * of its own, or to an embedded server of its own.
 */
export function withServer(): { client: () => MongoClient; uri: () => string } {
  if (realMongoUri === undefined) return withEmbeddedServer();
  const client = new GuestClient(realMongoUri);
  beforeAll(() => client.connect());
  afterAll(() => client.close());
  return { client: () => client, uri: () => realMongoUri };
}

/** A server of ours for one test file and a client connected to it, for tests about what only ours has, refuses or says. */
export function withEmbeddedServer(options: EmbeddedMongoOptions = {}): {
  server: () => EmbeddedMongo;
  client: () => MongoClient;
  uri: () => string;
} {
  let server: EmbeddedMongo | null = null;
  let client: MongoClient | null = null;
  beforeAll(async () => {
    server = await startEmbeddedMongo(options);
    client = await new MongoClient(server.uri).connect();
  });
  afterAll(async () => {
    await client?.close();
    await server?.close();
  });
  return { server: () => present(server), client: () => present(client), uri: () => present(server).uri };
}

/** The value, which must be there by now. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there yet');
  return value;
}

/** A reply without the time of the replica set, which no two replies need to share. */
export function withoutTime({ $clusterTime: _, operationTime: __, ...reply }: Document): Document {
  return reply;
}
