import { Double, Long } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withEmbeddedServer, withServer } from './support.js';

const { client } = withServer();
const rooms = () => client().db('hospital').collection<{ _id: number }>('rooms');

beforeAll(async () => {
  await rooms().createIndexes([{ key: { floor: 1, 'ward.name': -1 } }, { key: { beds: 1 } }]);
  await rooms().insertMany([
    { _id: 1, floor: 1, ward: { name: 'Norte' }, beds: 4 },
    { _id: 2, floor: 2, ward: { name: 'Sur' }, beds: new Double(2) },
    { _id: 3, floor: 2, beds: Long.fromNumber(3) },
  ] as never);
});

describe('a find that returns keys', () => {
  it('shows what the index holds, null for what a document does not have', async () => {
    expect(await rooms().find({ floor: 2 }, { returnKey: true }).toArray()).toEqual([
      { floor: 2, 'ward.name': 'Sur' },
      { floor: 2, 'ward.name': null },
    ]);
  });

  it('shows keys of the index that finds, also in another order', async () => {
    const found = rooms().find({}, { returnKey: true, hint: { floor: 1, 'ward.name': -1 } });
    expect(await found.sort({ beds: 1 }).toArray()).toEqual([
      { floor: 2, 'ward.name': 'Sur' },
      { floor: 2, 'ward.name': null },
      { floor: 1, 'ward.name': 'Norte' },
    ]);
  });

  it('minds no projection', async () => {
    const options = { returnKey: true, projection: { floor: 1 } };
    expect(await rooms().find({ beds: 4 }, options).toArray()).toEqual([{ beds: 4 }]);
  });

  it('shows the id of what is found by it', async () => {
    expect(await rooms().find({ _id: 1 }, { returnKey: true }).toArray()).toEqual([{ _id: 1 }]);
  });

  it('shows nothing where no index finds', async () => {
    expect(await rooms().find({ smoke: true }, { returnKey: true }).toArray()).toEqual([]);
    expect(await rooms().find({}, { returnKey: true }).toArray()).toEqual([{}, {}, {}]);
  });
});

describe('a find that shows record ids', () => {
  it('adds them to whole and projected documents', async () => {
    const options = { showRecordId: true, promoteLongs: false } as const;
    const [whole] = await rooms().find({ _id: 1 }, options).toArray();
    expect(whole).toEqual({ _id: 1, floor: 1, ward: { name: 'Norte' }, beds: 4, $recordId: expect.any(Long) });
    const [projected] = await rooms()
      .find({ _id: 1 }, { ...options, projection: { floor: 1 } })
      .toArray();
    expect(projected).toEqual({ _id: 1, floor: 1, $recordId: expect.any(Long) });
  });

  it('gives every document another one, and the same each time', async () => {
    const ids = async () =>
      (await rooms().find({}, { showRecordId: true }).toArray()).map((room) => Object(room).$recordId);
    expect(new Set(await ids()).size).toBe(3);
    expect(await ids()).toEqual(await ids());
  });
});

describe('keys that could be one of several', () => {
  const ours = withEmbeddedServer();

  it.each([
    ['of an index with arrays', { tags: 'a' }],
    ['of an index with a collation', { name: 'Ana' }],
    ['of several indexes', { $or: [{ _id: 1 }, { n: 1 }] }],
  ])('are refused: %s', async (_what, filter) => {
    const things = ours.client().db('lab').collection<{ _id: number }>('things');
    await things.createIndexes([{ key: { tags: 1 } }, { key: { n: 1 } }]);
    await things.createIndex({ name: 1 }, { collation: { locale: 'es' } });
    await things.updateOne({ _id: 1 }, { $set: { tags: ['a', 'b'], name: 'Ana', n: 1 } }, { upsert: true });
    const collation = 'name' in filter ? { collation: { locale: 'es' } } : {};
    const found = things.find(filter, { returnKey: true, ...collation });
    await expect(found.toArray()).rejects.toMatchObject({ code: 238 });
  });
});
