import type { AnyClientBulkWriteModel, ClientBulkWriteOptions, Document } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

type Shelf = { _id: number; x?: number };
type Model = AnyClientBulkWriteModel<Shelf>;

const { client } = withServer();
const shelves = () => client().db('library').collection<Shelf>('shelves');
const loans = () => client().db('desk').collection<Shelf>('loans');
const onShelves = () => shelves().namespace;
const onLoans = () => loans().namespace;

beforeEach(async () => {
  await shelves().drop();
  await loans().drop();
  await shelves().insertMany([1, 2, 3, 5, 6, 7].map((_id) => ({ _id, x: _id * 11 })));
});

function bulkWrite(models: Model[], options?: ClientBulkWriteOptions) {
  return client().bulkWrite<Record<string, Shelf>>(models, options);
}

function allKinds(): Model[] {
  const namespace = onShelves();
  return [
    { name: 'insertOne', namespace, document: { _id: 8, x: 88 } },
    { name: 'updateOne', namespace, filter: { _id: 1 }, update: { $inc: { x: 1 } } },
    { name: 'updateMany', namespace, filter: { _id: { $gt: 1, $lte: 3 } }, update: { $inc: { x: 2 } } },
    { name: 'replaceOne', namespace, filter: { _id: 4 }, replacement: { x: 44 }, upsert: true },
    { name: 'deleteOne', namespace, filter: { _id: 5 } },
    { name: 'deleteMany', namespace, filter: { _id: { $gt: 5, $lte: 7 } } },
  ];
}

const counts = { insertedCount: 1, upsertedCount: 1, matchedCount: 3, modifiedCount: 3, deletedCount: 3 };

/** The second of these fails: it uses a variable nobody has set. */
function oneThatFails(): Model[] {
  const namespace = onShelves();
  return [
    { name: 'deleteOne', namespace, filter: { _id: 1 } },
    { name: 'deleteOne', namespace, filter: { $expr: { $eq: ['$_id', '$$id2'] } } },
    { name: 'deleteOne', namespace, filter: { _id: 3 } },
  ];
}

async function ids(): Promise<number[]> {
  return (await shelves().find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
}

describe("a client's bulk write", () => {
  it('does every kind of operation and tells what each did', async () => {
    const result = await bulkWrite(allKinds(), { verboseResults: true });
    expect(result).toMatchObject(counts);
    expect(Object.fromEntries(result.insertResults ?? [])).toEqual({ 0: { insertedId: 8 } });
    expect(Object.fromEntries(result.updateResults ?? [])).toMatchObject({
      1: { matchedCount: 1, modifiedCount: 1, didUpsert: false },
      2: { matchedCount: 2, modifiedCount: 2, didUpsert: false },
      3: { matchedCount: 1, modifiedCount: 0, didUpsert: true, upsertedId: 4 },
    });
    expect(Object.fromEntries(result.deleteResults ?? [])).toEqual({ 4: { deletedCount: 1 }, 5: { deletedCount: 2 } });
    expect(await shelves().find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, x: 12 },
      { _id: 2, x: 24 },
      { _id: 3, x: 35 },
      { _id: 4, x: 44 },
      { _id: 8, x: 88 },
    ]);
  });

  it('tells only counts when nobody wants more', async () => {
    const result = await bulkWrite(allKinds());
    expect(result).toMatchObject({ ...counts, insertResults: undefined });
  });

  it('writes across databases', async () => {
    const result = await bulkWrite([
      { name: 'insertOne', namespace: onLoans(), document: { _id: 1 } },
      { name: 'updateOne', namespace: onShelves(), filter: { _id: 1 }, update: [{ $set: { x: { $add: ['$x', 1] } } }] },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1 });
    expect(await loans().countDocuments()).toBe(1);
    expect(await shelves().findOne({ _id: 1 })).toEqual({ _id: 1, x: 12 });
  });

  it('stops at the first error when ordered', async () => {
    const error = await bulkWrite(oneThatFails(), { verboseResults: true }).catch((caught) => caught);
    expect(error.writeErrors.get(1)).toMatchObject({ code: 17_276 });
    expect(error.partialResult).toMatchObject({ deletedCount: 1 });
    expect(await ids()).toEqual([2, 3, 5, 6, 7]);
  });

  it('does all that can be done when not ordered', async () => {
    const error = await bulkWrite(oneThatFails(), { ordered: false }).catch((caught) => caught);
    expect([...error.writeErrors.keys()]).toEqual([1]);
    expect(error.partialResult).toMatchObject({ deletedCount: 2 });
    expect(await ids()).toEqual([2, 5, 6, 7]);
  });

  it('passes on variables, hints, collations and array filters', async () => {
    const namespace = onShelves();
    await shelves().insertOne({ _id: 9, name: 'Ana', marks: [1, 7] } as never);
    await bulkWrite(
      [
        {
          name: 'updateOne',
          namespace,
          filter: { $expr: { $eq: ['$_id', '$$wanted'] } },
          update: { $set: { found: true } },
          hint: '_id_',
        },
        {
          name: 'updateOne',
          namespace,
          filter: { name: 'ANA' },
          update: { $set: { same: true } },
          collation: { locale: 'es', strength: 2 },
        },
        {
          name: 'updateOne',
          namespace,
          filter: { _id: 9 },
          update: { $set: { 'marks.$[good]': 10 } },
          arrayFilters: [{ good: { $gt: 5 } }],
        },
      ],
      { let: { wanted: 9 }, comment: 'all options' },
    );
    expect(await shelves().findOne({ _id: 9 })).toEqual({
      _id: 9,
      name: 'Ana',
      marks: [1, 10],
      found: true,
      same: true,
    });
  });

  it('is whole or absent in a transaction', async () => {
    const session = client().startSession();
    session.startTransaction();
    await bulkWrite([{ name: 'deleteMany', namespace: onShelves(), filter: {} }], { session });
    expect(await shelves().countDocuments()).toBe(6);
    await session.abortTransaction();
    expect(await shelves().countDocuments()).toBe(6);
    session.startTransaction();
    await bulkWrite([{ name: 'deleteMany', namespace: onShelves(), filter: {} }], { session });
    await session.commitTransaction();
    expect(await shelves().countDocuments()).toBe(0);
    await session.endSession();
  });

  it('ends its transaction when an operation fails', async () => {
    const session = client().startSession();
    session.startTransaction();
    await expect(bulkWrite(oneThatFails(), { session })).rejects.toThrow(/write error/);
    await expect(shelves().countDocuments({}, { session })).rejects.toMatchObject({ code: 251 });
    await session.endSession();
    expect(await shelves().countDocuments()).toBe(6);
  });

  it('gives its results batch by batch', async () => {
    const namespace = onShelves();
    const command = {
      bulkWrite: 1,
      ops: [10, 11, 12].map((_id) => ({ insert: 0, document: { _id } })),
      nsInfo: [{ ns: namespace }],
      cursor: { batchSize: 2 },
    };
    const reply = await client().db('admin').command(command);
    expect(reply).toMatchObject({ nErrors: 0, nInserted: 3, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 });
    expect(reply['cursor'].firstBatch).toEqual([
      { ok: 1, idx: 0, n: 1 },
      { ok: 1, idx: 1, n: 1 },
    ]);
    const more = { getMore: reply['cursor'].id, collection: '$cmd.bulkWrite' };
    expect(await client().db('admin').command(more)).toMatchObject({
      cursor: { nextBatch: [{ ok: 1, idx: 2, n: 1 }] },
    });
  });

  it.each<[string, Document, number]>([
    ['without operations', { ops: [], nsInfo: [] }, 16],
    ['with operations it does not know', { ops: [{ upsert: 0 }], nsInfo: [{ ns: 'library.shelves' }] }, 9],
    ['with fields it does not know', { ops: [{ delete: 0, filter: {}, limit: 1 }], nsInfo: [{ ns: 'a.b' }] }, 40_415],
    ['without what an operation needs', { ops: [{ insert: 0 }], nsInfo: [{ ns: 'a.b' }] }, 40_414],
    ['of a collection that is not listed', { ops: [{ delete: 1, filter: {} }], nsInfo: [{ ns: 'a.b' }] }, 2],
    ['of what is no collection', { ops: [{ delete: 0, filter: {} }], nsInfo: [{ ns: 'nowhere' }] }, 73],
  ])('is refused %s', async (_what, fields, code) => {
    await expect(
      client()
        .db('admin')
        .command({ bulkWrite: 1, ...fields }),
    ).rejects.toMatchObject({ code });
  });
});
