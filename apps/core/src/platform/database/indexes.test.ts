import mongoose, { Schema } from 'mongoose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { ensureIndexes } from './indexes.js';

let database: TestDatabase;
let connection: mongoose.Connection;
beforeAll(async () => {
  database = await startTestDatabase();
  connection = await mongoose.createConnection(database.uri).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

async function namesIn(collection: string): Promise<(string | undefined)[]> {
  return (await connection.collection(collection).indexes()).map(({ name }) => name).sort();
}

it('indexes are built as they are declared, and those of an earlier version go', async () => {
  await connection.collection('places').createIndex({ isDeleted: 1 });
  await connection.collection('notes').createIndex({ written: 1 });
  const place = new Schema({ name: { type: String, unique: true }, barrio: String, seen: Date })
    .index({ barrio: 1, name: -1 })
    .index({ seen: 1 }, { name: 'forgotten', expireAfterSeconds: 60 });
  connection.model('Place', place, 'places');
  connection.model('Address', new Schema({ street: { type: String, index: true } }), 'places');
  const wanted = ['_id_', 'barrio_1_name_-1', 'forgotten', 'name_1', 'street_1'];
  for (const _start of ['first', 'second']) {
    await ensureIndexes(connection);
    expect(await namesIn('places')).toEqual(wanted);
  }
  expect(await namesIn('notes')).toEqual(['_id_', 'written_1']);
});

it('a collection is there before its first document, also without an index', async () => {
  connection.model('Stamp', new Schema({ colour: String }), 'stamps');
  await ensureIndexes(connection);
  const collections = await connection.listCollections();
  expect(collections.map(({ name }) => name)).toContain('stamps');
});
