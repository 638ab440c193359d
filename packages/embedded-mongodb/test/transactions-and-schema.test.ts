import type { ClientSession, Collection } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

const { client } = withEmbeddedServer();
type Permit = { _id: number; holder: string; tags?: string[] };

async function permits(name: string): Promise<Collection<Permit>> {
  const collection = client().db('town').collection<Permit>(name);
  await collection.insertOne({ _id: 1, holder: 'Amina' });
  return collection;
}

async function inTransaction(work: (session: ClientSession) => Promise<void>): Promise<void> {
  const session = client().startSession();
  session.startTransaction();
  try {
    await work(session);
  } finally {
    await session.endSession();
  }
}

/** Whether the promise is still waiting after the server has answered something else. */
async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  await client().db('town').command({ ping: 1 });
  await client().db('town').collection('other').insertOne({});
  return !settled;
}

describe('changes of a collection wait for the transactions that wrote into it', () => {
  it('an index is built with what the transaction wrote', () =>
    inTransaction(async (session) => {
      const collection = await permits('indexed');
      await collection.insertOne({ _id: 2, holder: 'Oksana' }, { session });
      const built = collection.createIndex({ holder: 1 });
      expect(await isWaiting(built)).toBe(true);
      await session.commitTransaction();
      await built;
      const throughIndex = await collection.find({ holder: 'Oksana' }).hint('holder_1').toArray();
      expect(throughIndex).toEqual([{ _id: 2, holder: 'Oksana' }]);
    }));

  it('a collection is dropped with what the transaction wrote', () =>
    inTransaction(async (session) => {
      const collection = await permits('dropped');
      await collection.updateOne({ _id: 1 }, { $set: { holder: 'Amina K.' } }, { session });
      const dropped = collection.drop();
      expect(await isWaiting(dropped)).toBe(true);
      await session.commitTransaction();
      await dropped;
      expect(await collection.countDocuments()).toBe(0);
    }));

  it('renaming, collMod and dropping an index wait as well', () =>
    inTransaction(async (session) => {
      const collection = await permits('changed');
      const database = client().db('town');
      await collection.createIndex({ until: 1 }, { expireAfterSeconds: 60 });
      await collection.insertOne({ _id: 2, holder: 'Oksana' }, { session });
      const change = { collMod: 'changed', index: { name: 'until_1', expireAfterSeconds: 30 } };
      const waiting = [database.command(change), collection.dropIndex('until_1')];
      expect(await isWaiting(Promise.race(waiting))).toBe(true);
      const renamed = collection.rename('renamed');
      expect(await isWaiting(renamed)).toBe(true);
      await session.abortTransaction();
      await Promise.all([...waiting, renamed]);
      expect(await database.collection('renamed').countDocuments()).toBe(1);
    }));

  it('and do not wait for one that only read', () =>
    inTransaction(async (session) => {
      const collection = await permits('read');
      await collection.findOne({}, { session });
      await collection.createIndex({ holder: 1 });
      expect(await collection.find({}, { session }).toArray()).toHaveLength(1);
      await session.commitTransaction();
    }));

  it('nor longer than their maxTimeMS', () =>
    inTransaction(async (session) => {
      const collection = await permits('hurried');
      await collection.insertOne({ _id: 2, holder: 'Oksana' }, { session });
      await expect(collection.createIndex({ holder: 1 }, { maxTimeMS: 20 })).rejects.toMatchObject({ code: 50 });
      await session.commitTransaction();
    }));
});

describe('a transaction fails when a collection it writes into was changed since its snapshot', () => {
  const changes: Record<string, (collection: Collection<Permit>) => Promise<unknown>> = {
    createIndex: (collection) => collection.createIndex({ holder: 1 }),
    drop: (collection) => collection.drop(),
    rename: (collection) => collection.rename('elsewhere'),
    dropDatabase: () => client().db('town').dropDatabase(),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`by ${name}`, () =>
      inTransaction(async (session) => {
        const collection = await permits(`since-${name}`);
        await collection.findOne({}, { session });
        await change(collection);
        const late = collection.insertOne({ _id: 3, holder: 'Yusuf' }, { session });
        await expect(late).rejects.toMatchObject({ code: 112, errorLabels: ['TransientTransactionError'] });
      }));
  }
});

describe('an index or a collection made inside a transaction', () => {
  it('makes others wait that write there', () =>
    inTransaction(async (session) => {
      const collection = client().db('town').collection<Permit>('fresh');
      await client().db('town').createCollection('fresh', { session });
      await collection.createIndex({ holder: 1 }, { session });
      const outside = collection.insertOne({ _id: 1, holder: 'Amina' });
      expect(await isWaiting(outside)).toBe(true);
      await session.commitTransaction();
      await outside;
      expect(await collection.find({ holder: 'Amina' }).hint('holder_1').toArray()).toHaveLength(1);
    }));

  it('needs a collection of this transaction that has no documents', () =>
    inTransaction(async (session) => {
      const collection = client().db('town').collection<Permit>('begun');
      await collection.insertOne({ _id: 1, holder: 'Amina' }, { session });
      await expect(collection.createIndex({ holder: 1 }, { session })).rejects.toMatchObject({
        code: 263,
        errmsg: 'Cannot create new indexes on non-empty collection town.begun in a multi-document transaction.',
      });
    }));

  it('does not hold up a first array in an indexed field', () =>
    inTransaction(async (session) => {
      const collection = await permits('tagged');
      await collection.createIndex({ tags: 1 });
      await collection.insertOne({ _id: 2, holder: 'Oksana', tags: ['housing', 'children'] }, { session });
      await collection.insertOne({ _id: 3, holder: 'Yusuf', tags: ['work', 'housing'] });
      await session.commitTransaction();
      expect(
        await collection
          .find({ tags: { $gte: 'a' } })
          .hint('tags_1')
          .toArray(),
      ).toHaveLength(2);
    }));
});
