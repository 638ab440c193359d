import type { ClientSession, Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('padron');
const people = () => database().collection<{ _id: number; barrio?: string }>('people');

beforeEach(async () => {
  await database().dropDatabase();
  await people().createIndex({ barrio: 1 });
  await people().insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id, barrio: `Barrio ${_id % 3}` })));
});

const open: [what: string, command: Document][] = [
  ['a find', { find: 'people', batchSize: 2 }],
  ['a find that has read nothing yet', { find: 'people', batchSize: 0 }],
  ['a sorted find', { find: 'people', sort: { _id: -1 }, batchSize: 2 }],
  ['an aggregation', { aggregate: 'people', pipeline: [{ $match: {} }], cursor: { batchSize: 2 } }],
];

let session: ClientSession;
beforeEach(() => {
  session = client().startSession();
});
afterEach(() => session.endSession());

/** Opens a cursor; gives what reads on. */
async function begin(command: Document): Promise<() => Promise<Document>> {
  const { cursor } = await database().command(command, { session });
  return () => database().command({ getMore: cursor.id, collection: 'people' }, { session });
}

describe.each(open)('the cursor of %s', (_what, command) => {
  it('ends with 175 once its collection was dropped', async () => {
    const more = await begin(command);
    await people().drop();
    await expect(more()).rejects.toMatchObject({ code: 175, message: expect.stringContaining('collection dropped') });
    await expect(more()).rejects.toMatchObject({ code: 43 });
  });

  it('ends with 175 also when another collection has the name since', async () => {
    const more = await begin(command);
    await database().dropDatabase();
    await people().insertOne({ _id: 1 });
    await expect(more()).rejects.toMatchObject({ code: 175 });
  });

  it('goes on when anything else changes', async () => {
    const more = await begin(command);
    await people().dropIndex('barrio_1');
    await people().createIndex({ barrio: -1 });
    await people().insertOne({ _id: 500 });
    expect((await more())['cursor'].nextBatch.length).toBeGreaterThanOrEqual(18);
  });
});

describe('a cursor', () => {
  it('ends with 175 once its collection was renamed', async () => {
    const more = await begin({ find: 'people', batchSize: 2 });
    await people().rename('neighbours');
    await expect(more()).rejects.toMatchObject({ code: 175, message: expect.stringContaining('collection renamed') });
  });

  it('ends with 175 once the index it walks was dropped', async () => {
    const more = await begin({ find: 'people', hint: 'barrio_1', batchSize: 2 });
    await people().dropIndex('barrio_1');
    await expect(more()).rejects.toMatchObject({
      code: 175,
      message: expect.stringContaining("index 'barrio_1' dropped"),
    });
  });

  it('that has given everything has nothing to end', async () => {
    const all = await database().command({ find: 'people', limit: 20, batchSize: 20 });
    await people().drop();
    expect(Number(all['cursor'].id)).toBe(0);
  });
});
