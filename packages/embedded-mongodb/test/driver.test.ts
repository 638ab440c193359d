import { MongoClient } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

type Item = { _id: number; x?: number };

const { client, uri } = withServer();
const database = () => client().db('crud');
const items = () => database().collection<Item>('items');

beforeEach(async () => {
  await items().drop();
  await items().insertMany([1, 2, 3, 4, 5, 6, 7, 8].map((_id) => ({ _id, x: _id * 11 })));
});

async function all(): Promise<Item[]> {
  return items().find().sort({ _id: 1 }).toArray();
}

describe('reading, as the official driver asks', () => {
  it('gives results batch by batch', async () => {
    const cursor = items().aggregate([{ $match: { _id: { $gt: 1 } } }], { batchSize: 2 });
    expect((await cursor.toArray()).map(({ _id }) => _id)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    const found = items().find({ _id: { $gt: 1 } }, { batchSize: 2, sort: { _id: 1 }, limit: 4 });
    expect((await found.toArray()).map(({ x }) => x)).toEqual([22, 33, 44, 55]);
  });

  it('estimates counts', async () => {
    expect(await items().estimatedDocumentCount()).toBe(8);
    expect(await items().estimatedDocumentCount({ maxTimeMS: 6000, comment: { why: 'test' } })).toBe(8);
    expect(await database().collection('nothing').estimatedDocumentCount()).toBe(0);
    const pipeline = [{ $collStats: { count: {} } }, { $group: { _id: 1, n: { $sum: '$count' } } }];
    expect(await items().aggregate(pipeline).toArray()).toEqual([{ _id: 1, n: 8 }]);
  });

  it('counts what matches', async () => {
    expect(await items().countDocuments({ x: { $gt: 22 } }, { skip: 1, limit: 3, comment: 'some' })).toBe(3);
    expect(await items().countDocuments({}, { hint: '_id_' })).toBe(8);
    expect(await items().countDocuments({ x: 1000 })).toBe(0);
  });

  it('uses variables and comments', async () => {
    const wanted = { $expr: { $eq: ['$_id', '$$id'] } };
    const pipeline = [{ $match: wanted }, { $project: { _id: 0, x: '$$x', y: '$$y' } }];
    const variables = { id: 1, x: 'foo', y: { $literal: 'bar' } };
    expect(await items().aggregate(pipeline, { let: variables }).toArray()).toEqual([{ x: 'foo', y: 'bar' }]);
    expect(
      await items()
        .find(wanted, { let: { id: 2 }, comment: { key: 'value' } })
        .toArray(),
    ).toHaveLength(1);
    expect(await items().distinct('x', { _id: { $lt: 3 } }, { comment: 'short' })).toEqual([11, 22]);
  });

  it('aggregates without a collection', async () => {
    const pipeline = [
      { $listLocalSessions: {} },
      { $limit: 1 },
      { $addFields: { dummy: 'dummy field' } },
      { $project: { _id: 0, dummy: 1 } },
    ];
    expect(await client().db('admin').aggregate(pipeline).toArray()).toEqual([{ dummy: 'dummy field' }]);
  });

  it('lists sessions where they are kept', async () => {
    const sessions = client()
      .db('config')
      .collection('system.sessions')
      .aggregate([{ $listSessions: {} }]);
    expect(await sessions.toArray()).toBeInstanceOf(Array);
  });

  it('stores what an aggregation gives', async () => {
    await items()
      .aggregate([{ $match: { _id: { $lt: 3 } } }, { $out: 'copied' }], { readPreference: 'secondaryPreferred' })
      .toArray();
    expect(await database().collection('copied').countDocuments()).toBe(2);
    await items()
      .aggregate([{ $match: { _id: 3 } }, { $merge: { into: 'copied' } }])
      .toArray();
    expect(await database().collection('copied').countDocuments()).toBe(3);
  });
});

describe('writing, as the official driver asks', () => {
  it('updates with hints, comments and variables', async () => {
    await items().updateOne({ _id: 1 }, { $inc: { x: 1 } }, { hint: '_id_' });
    await items().updateMany({ _id: { $lt: 3 } }, { $inc: { x: 1 } }, { hint: { _id: 1 }, comment: 'both' });
    await items().updateOne({ $expr: { $eq: ['$_id', '$$id'] } }, [{ $set: { x: '$$x' } }], {
      let: { id: 3, x: 'foo' },
    });
    await items().replaceOne({ _id: 4 }, { x: 444 }, { hint: { _id: 1 } });
    await items().deleteMany({ _id: { $gt: 4 } }, { hint: '_id_' });
    expect(await all()).toEqual([
      { _id: 1, x: 13 },
      { _id: 2, x: 23 },
      { _id: 3, x: 'foo' },
      { _id: 4, x: 444 },
    ]);
  });

  it('refuses to update with a hint of no index', async () => {
    await expect(items().updateOne({ x: 1 }, { $set: { y: 1 } }, { hint: 'x_1' })).rejects.toMatchObject({ code: 2 });
    await expect(items().deleteOne({ x: 1 }, { hint: { x: 1 } })).rejects.toMatchObject({ code: 2 });
  });

  it('replaces and updates the first by an order', async () => {
    await items().updateOne({ _id: { $gt: 1 } }, { $set: { last: true } }, { sort: { _id: -1 } });
    await items().replaceOne({ _id: { $lt: 4 } }, { x: 0 }, { sort: { _id: -1 } });
    expect(await items().findOne({ last: true })).toMatchObject({ _id: 8 });
    expect(await items().findOne({ x: 0 })).toEqual({ _id: 3, x: 0 });
  });

  it('finds one and changes it', async () => {
    expect(
      await items().findOneAndUpdate(
        { _id: { $gt: 1 } },
        { $inc: { x: 1 } },
        { sort: { x: -1 }, projection: { x: 1, _id: 0 } },
      ),
    ).toEqual({ x: 88 });
    expect(await items().findOneAndUpdate({ _id: 1 }, [{ $set: { y: '$x' } }], { returnDocument: 'after' })).toEqual({
      _id: 1,
      x: 11,
      y: 11,
    });
    expect(await items().findOneAndReplace({ _id: 100 }, { x: 1 }, { upsert: true, returnDocument: 'after' })).toEqual({
      _id: 100,
      x: 1,
    });
    expect(await items().findOneAndDelete({ _id: 100 }, { includeResultMetadata: true })).toMatchObject({
      value: { _id: 100, x: 1 },
      lastErrorObject: { n: 1 },
    });
    expect(await items().findOneAndDelete({ _id: 100 })).toBeNull();
    expect(
      await items().findOneAndUpdate({ _id: 101 }, { $set: { x: 1 } }, { upsert: true, includeResultMetadata: true }),
    ).toMatchObject({ value: null, lastErrorObject: { n: 1, updatedExisting: false, upserted: 101 } });
  });

  it('writes in bulk, ordered and not', async () => {
    const duplicate = { insertOne: { document: { _id: 1 } } };
    const ordered = await items()
      .bulkWrite([{ insertOne: { document: { _id: 9 } } }, duplicate, { deleteOne: { filter: { _id: 9 } } }])
      .catch((error) => error);
    expect(ordered).toMatchObject({ code: 11_000, result: { insertedCount: 1, deletedCount: 0 } });
    const unordered = await items()
      .bulkWrite([duplicate, { deleteOne: { filter: { _id: 9 } } }], { ordered: false })
      .catch((error) => error);
    expect(unordered).toMatchObject({ code: 11_000, result: { deletedCount: 1 } });
    expect(unordered.writeErrors).toHaveLength(1);
  });

  it('tells of duplicates among many inserts', async () => {
    const documents = [{ _id: 9 }, { _id: 1 }, { _id: 10 }];
    const error = await items()
      .insertMany(documents, { ordered: false })
      .catch((caught) => caught);
    expect(error).toMatchObject({ code: 11_000, insertedCount: 2 });
    expect(await items().countDocuments()).toBe(10);
  });

  it('keeps null as an id', async () => {
    const nullable = () => database().collection<{ _id: null; x: number }>('items');
    const upserted = await nullable().updateOne({ _id: null }, { $set: { x: 2 } }, { upsert: true });
    expect(upserted).toMatchObject({ upsertedCount: 1, upsertedId: null });
    await nullable().updateOne({ _id: { $type: 'null' } }, { $inc: { x: 1 } });
    expect(await nullable().findOne({ _id: null })).toEqual({ _id: null, x: 3 });
    await nullable().deleteOne({ _id: null });
    expect(await nullable().countDocuments({ _id: null })).toBe(0);
  });

  it('keeps names with dots and dollars', async () => {
    await items().insertOne({ _id: 9, 'a.b': 1, $c: 2, d: { $e: 3, 'f.g': 4 } } as never);
    expect(await items().findOne({ _id: 9 })).toEqual({ _id: 9, 'a.b': 1, $c: 2, d: { $e: 3, 'f.g': 4 } });
    const field = (name: string, value: number) => [
      { $replaceWith: { $setField: { field: { $literal: name }, value, input: '$$ROOT' } } },
    ];
    await items().updateOne({ _id: 1 }, field('$a', 1));
    await items().updateOne({ _id: 1 }, field('a.b', 2));
    expect(await items().findOne({ _id: 1 })).toEqual({ _id: 1, x: 11, $a: 1, 'a.b': 2 });
    await items().replaceOne({ _id: 2 }, { 'a.b': 1, c: { $d: 2 } } as never);
    expect(await items().findOne({ _id: 2 })).toEqual({ _id: 2, 'a.b': 1, c: { $d: 2 } });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an id with a dollar name', () => items().insertOne({ _id: { $a: 1 } as never })],
    ['an update without operators', () => items().updateOne({ _id: 1 }, { x: 1 })],
    ['a replacement with operators', () => items().replaceOne({ _id: 1 }, { $set: { x: 1 } } as never)],
  ])('refuses %s', async (_what, write) => {
    await expect(write()).rejects.toThrow();
    expect(await items().countDocuments()).toBe(8);
  });

  it('does what nobody waits for', async () => {
    const unacknowledged = database().collection<Item>('items', { writeConcern: { w: 0 } });
    expect(await unacknowledged.insertOne({ _id: 20 })).toMatchObject({ acknowledged: false });
    expect(await unacknowledged.deleteMany({ _id: { $gt: 7 } }, { hint: '_id_' })).toMatchObject({
      acknowledged: false,
    });
    await expect.poll(() => items().countDocuments()).toBe(7);
  });
});

describe('the stable API', () => {
  it('serves version 1, strictly', async () => {
    const stable = new MongoClient(uri(), { serverApi: { version: '1', strict: true, deprecationErrors: true } });
    const collection = stable.db(database().databaseName).collection<Item>('items');
    expect(await collection.countDocuments({ _id: { $gt: 1 } })).toBe(7);
    expect(await collection.estimatedDocumentCount()).toBe(8);
    await collection.bulkWrite([{ insertOne: { document: { _id: 9 } } }]);
    await expect(collection.distinct('x')).rejects.toMatchObject({ code: 323 });
    const session = stable.startSession();
    await session.withTransaction(() => collection.updateOne({ _id: 9 }, { $set: { x: 1 } }, { session }));
    await session.endSession();
    expect(await collection.findOne({ _id: 9 })).toEqual({ _id: 9, x: 1 });
    await stable.close();
  });
});
