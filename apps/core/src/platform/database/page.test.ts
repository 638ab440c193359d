import mongoose, { type Connection, type Model } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { findPage } from './page.js';

type Street = { name: string };

let database: TestDatabase;
let connection: Connection;
let streets: Model<Street>;
beforeAll(async () => {
  database = await startTestDatabase();
  connection = await mongoose.createConnection(database.uri).asPromise();
  streets = connection.model<Street>('Street', new mongoose.Schema({ name: String })) as unknown as Model<Street>;
  await streets.insertMany(['Alsina', 'Brown', 'Colón', 'Dorrego', 'Espora'].map((name) => ({ name })));
});
afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

async function pageOf(offset: number, limit: number, countUpTo?: number) {
  const page = { sort: 'name', offset, limit, ...(countUpTo !== undefined && { countUpTo }) };
  const { items, ...count } = await findPage(streets, {}, page);
  return { names: items.map(({ name }) => name), ...count };
}

describe('a page of a list', () => {
  it('comes with the length of the whole', async () => {
    expect(await pageOf(0, 2)).toEqual({ names: ['Alsina', 'Brown'], total: 5 });
    expect(await pageOf(4, 2)).toEqual({ names: ['Espora'], total: 5 });
    expect(await pageOf(3, 2)).toEqual({ names: ['Dorrego', 'Espora'], total: 5 });
  });

  it('says that there are at least so many where counting ends', async () => {
    expect(await pageOf(0, 2, 4)).toEqual({ names: ['Alsina', 'Brown'], total: 4, atLeast: true });
    expect(await pageOf(0, 2, 5)).toEqual({ names: ['Alsina', 'Brown'], total: 5 });
  });

  it('beyond the end is empty, and still tells the length', async () => {
    expect(await pageOf(10, 2, 9)).toEqual({ names: [], total: 5 });
  });

  it('that nothing is on needs no counting', async () => {
    const { items, total } = await findPage(streets, { name: 'Zapiola' }, { sort: '-name', offset: 0, limit: 2 });
    expect([items, total]).toEqual([[], 0]);
  });
});
