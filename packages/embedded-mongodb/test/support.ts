import { MongoClient } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../src/index.js';

/** A server for one test file, and a client connected to it. */
export function withServer(options: EmbeddedMongoOptions = {}): {
  server: () => EmbeddedMongo;
  client: () => MongoClient;
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
  return { server: () => present(server), client: () => present(client) };
}

/** The value, which must be there by now. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there yet');
  return value;
}
