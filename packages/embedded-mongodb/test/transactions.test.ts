import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client, uri } = withServer();
const accounts = () => client().db('bank').collection<{ _id: string; amount: number }>('accounts');

describe('transactions', () => {
  it('are whole or absent, and unseen until they commit', async () => {
    await accounts().insertMany([
      { _id: 'a', amount: 10 },
      { _id: 'b', amount: 0 },
    ]);
    await client().withSession((session) =>
      session.withTransaction(async () => {
        await accounts().updateOne({ _id: 'a' }, { $inc: { amount: -4 } }, { session });
        await accounts().updateOne({ _id: 'b' }, { $inc: { amount: 4 } }, { session });
        expect(await accounts().findOne({ _id: 'a' })).toEqual({ _id: 'a', amount: 10 });
        expect(await accounts().findOne({ _id: 'a' }, { session })).toEqual({ _id: 'a', amount: 6 });
      }),
    );
    expect(await accounts().find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', amount: 6 },
      { _id: 'b', amount: 4 },
    ]);
    const aborted = client().withSession((session) =>
      session.withTransaction(async () => {
        await accounts().deleteMany({}, { session });
        expect(await accounts().countDocuments({}, { session })).toBe(0);
        throw new Error('stop');
      }),
    );
    await expect(aborted).rejects.toThrow('stop');
    expect(await accounts().countDocuments()).toBe(2);
  });

  it('report a conflict as MongoDB does: code 112, to be tried again', async () => {
    const [first, second] = [client().startSession(), client().startSession()];
    for (const session of [first, second]) session.startTransaction();
    await accounts().insertOne({ _id: 'c', amount: 1 });
    await accounts().findOne({}, { session: first });
    await accounts().updateOne({ _id: 'c' }, { $set: { amount: 2 } }, { session: first });
    const error = await accounts()
      .updateOne({ _id: 'c' }, { $set: { amount: 3 } }, { session: second })
      .catch((caught) => caught);
    expect(error).toMatchObject({ code: 112, codeName: 'WriteConflict' });
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
    await first.commitTransaction();
    expect(await accounts().findOne({ _id: 'c' })).toMatchObject({ amount: 2 });
    await Promise.all([first.endSession(), second.endSession()]);
  });

  it('keep reading their snapshot, and lose against writes made since', async () => {
    const session = client().startSession();
    session.startTransaction();
    expect(await accounts().findOne({ _id: 'c' }, { session })).toMatchObject({ amount: 2 });
    await accounts().updateOne({ _id: 'c' }, { $set: { amount: 9 } });
    expect(await accounts().findOne({ _id: 'c' }, { session })).toMatchObject({ amount: 2 });
    await expect(accounts().updateOne({ _id: 'c' }, { $inc: { amount: 1 } }, { session })).rejects.toMatchObject({
      code: 112,
    });
    await session.endSession();
  });

  it('let many clients count together without losing one', { timeout: 20_000 }, async () => {
    const other = await new MongoClient(uri()).connect();
    const { databaseName } = client().db('bank');
    const increment = (from: MongoClient, name: string) =>
      from.withSession((session) =>
        session.withTransaction(async () => {
          const counters = from.db(name).collection<{ _id: string; n: number }>('counters');
          const found = await counters.findOne({ _id: 'x' }, { session });
          await counters.updateOne({ _id: 'x' }, { $set: { n: (found?.n ?? 0) + 1 } }, { session, upsert: true });
        }),
      );
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        i % 2 === 0 ? increment(client(), 'bank') : increment(other, databaseName),
      ),
    );
    expect(await client().db('bank').collection('counters').findOne()).toEqual({ _id: 'x', n: 12 });
    await other.close();
  });

  it('make writes from outside wait instead of failing', async () => {
    const session = client().startSession();
    session.startTransaction();
    await accounts().updateOne({ _id: 'a' }, { $set: { amount: 100 } }, { session });
    const outside = accounts().updateOne({ _id: 'a' }, { $inc: { amount: 1 } });
    await session.commitTransaction();
    await outside;
    expect(await accounts().findOne({ _id: 'a' })).toMatchObject({ amount: 101 });
    await session.endSession();
  });

  it('end with their first error', async () => {
    const session = client().startSession();
    session.startTransaction();
    await accounts().insertOne({ _id: 'd', amount: 1 }, { session });
    await expect(accounts().insertOne({ _id: 'd', amount: 1 }, { session })).rejects.toMatchObject({ code: 11000 });
    await expect(accounts().findOne({}, { session })).rejects.toMatchObject({ code: 251 });
    await session.endSession();
    expect(await accounts().countDocuments({ _id: 'd' })).toBe(0);
  });

  it('refuse to go on reading after their end', async () => {
    const many = client().db('bank').collection('many');
    await many.insertMany(Array.from({ length: 50 }, (_, i) => ({ i })));
    const session = client().startSession();
    session.startTransaction();
    const reply = await client().db('bank').command({ find: 'many', batchSize: 2 }, { session });
    await session.commitTransaction();
    await session.endSession();
    const more = client().db('bank').command({ getMore: reply['cursor'].id, collection: 'many' });
    await expect(more).rejects.toThrow(/which was created in (transaction|session)/);
  });

  it('refuse commands that do not belong into one', async () => {
    const session = client().startSession();
    session.startTransaction();
    await expect(client().db('bank').command({ listIndexes: 'accounts' }, { session })).rejects.toMatchObject({
      code: 263,
    });
    await session.endSession();
  });
});
