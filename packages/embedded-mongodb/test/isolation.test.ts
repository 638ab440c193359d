import type { ClientSession } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
type Shift = { _id: string; onDuty: boolean; hours: number };
const shifts = () => client().db('clinic').collection<Shift>('shifts');

beforeEach(async () => {
  await shifts().deleteMany({});
  await shifts().insertMany([
    { _id: 'Amina', onDuty: true, hours: 1 },
    { _id: 'Oksana', onDuty: true, hours: 1 },
  ]);
});

/** Two transactions, both with their snapshots taken, rolled back at the end unless they were committed. */
async function withTwo(work: (first: ClientSession, second: ClientSession) => Promise<void>): Promise<void> {
  const sessions = [client().startSession(), client().startSession()] as const;
  for (const session of sessions) {
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    await shifts().findOne({}, { session });
  }
  await work(...sessions).finally(() => Promise.all(sessions.map((session) => session.endSession())));
}

const add = (session: ClientSession, _id: string, hours: number) =>
  shifts().updateOne({ _id }, { $inc: { hours } }, { session });
const conflict = { code: 112, errorLabels: ['TransientTransactionError'] };

describe('transactions side by side', () => {
  it('see nothing of each other: no dirty read', () =>
    withTwo(async (first, second) => {
      await add(first, 'Amina', 5);
      expect(await shifts().findOne({ _id: 'Amina' }, { session: second })).toMatchObject({ hours: 1 });
      expect(await shifts().findOne({ _id: 'Amina' })).toMatchObject({ hours: 1 });
    }));

  it('see their own writes', () =>
    withTwo(async (first) => {
      await add(first, 'Amina', 5);
      await shifts().insertOne({ _id: 'Yusuf', onDuty: false, hours: 0 }, { session: first });
      await shifts().deleteOne({ _id: 'Oksana' }, { session: first });
      const seen = await shifts().find({}, { session: first }).sort({ _id: 1 }).toArray();
      expect(seen.map(({ _id, hours }) => [_id, hours])).toEqual([
        ['Amina', 6],
        ['Yusuf', 0],
      ]);
    }));

  it('read the same again after the other has committed', () =>
    withTwo(async (first, second) => {
      await add(first, 'Amina', 5);
      await first.commitTransaction();
      expect(await shifts().findOne({ _id: 'Amina' }, { session: second })).toMatchObject({ hours: 1 });
    }));

  it('find no new documents after the other has committed: no phantom', () =>
    withTwo(async (first, second) => {
      await shifts().insertOne({ _id: 'Yusuf', onDuty: true, hours: 1 }, { session: first });
      await first.commitTransaction();
      expect(await shifts().countDocuments({ onDuty: true }, { session: second })).toBe(2);
    }));

  it('lose no update: the second to write the same document fails at once', () =>
    withTwo(async (first, second) => {
      await add(first, 'Amina', 5);
      await expect(add(second, 'Amina', 7)).rejects.toMatchObject(conflict);
      await first.commitTransaction();
      expect(await shifts().findOne({ _id: 'Amina' })).toMatchObject({ hours: 6 });
    }));

  it('lose no update: one that writes what was committed since its snapshot fails', () =>
    withTwo(async (first, second) => {
      await add(first, 'Amina', 5);
      await first.commitTransaction();
      await expect(add(second, 'Amina', 7)).rejects.toMatchObject(conflict);
    }));

  it('lose no update: not one from outside either', () =>
    withTwo(async (first) => {
      await shifts().updateOne({ _id: 'Amina' }, { $inc: { hours: 2 } });
      await expect(add(first, 'Amina', 7)).rejects.toMatchObject(conflict);
    }));

  it('do not delete what the other has changed', () =>
    withTwo(async (first, second) => {
      await add(first, 'Amina', 5);
      await first.commitTransaction();
      await expect(shifts().deleteOne({ _id: 'Amina' }, { session: second })).rejects.toMatchObject(conflict);
    }));

  it('do not both insert under the same unique key', () =>
    withTwo(async (first, second) => {
      const yusuf = { _id: 'Yusuf', onDuty: true, hours: 0 };
      await shifts().insertOne(yusuf, { session: first });
      await expect(shifts().insertOne(yusuf, { session: second })).rejects.toMatchObject(conflict);
    }));

  it('may both write what the other only read: write skew, as with every snapshot', () =>
    withTwo(async (first, second) => {
      const leave = async (session: ClientSession, _id: string) => {
        expect(await shifts().countDocuments({ onDuty: true }, { session })).toBe(2);
        await shifts().updateOne({ _id }, { $set: { onDuty: false } }, { session });
      };
      await leave(first, 'Amina');
      await leave(second, 'Oksana');
      await first.commitTransaction();
      await second.commitTransaction();
      expect(await shifts().countDocuments({ onDuty: true })).toBe(0);
    }));

  it('leave nothing behind when they are aborted', () =>
    withTwo(async (first) => {
      await add(first, 'Amina', 5);
      await shifts().insertOne({ _id: 'Yusuf', onDuty: true, hours: 0 }, { session: first });
      await first.abortTransaction();
      expect(await shifts().find().sort({ _id: 1 }).toArray()).toMatchObject([{ hours: 1 }, { hours: 1 }]);
    }));
});

describe('a statement that fails at its last unique index', () => {
  it('leaves nothing of itself behind, and the statements around it stay', async () => {
    const badges = client()
      .db('clinic')
      .collection<{ _id: number; badge: number; desk: number; room: number }>('badges');
    await badges.createIndexes([
      { key: { badge: 1 }, unique: true },
      { key: { desk: 1 }, unique: true },
      { key: { room: 1 }, unique: true },
    ]);
    await badges.insertOne({ _id: 1, badge: 1, desk: 1, room: 1 });
    const many = badges.insertMany(
      [
        { _id: 2, badge: 2, desk: 2, room: 2 },
        { _id: 3, badge: 3, desk: 3, room: 1 },
        { _id: 4, badge: 4, desk: 4, room: 4 },
      ],
      { ordered: false },
    );
    await expect(many).rejects.toMatchObject({ code: 11000, insertedCount: 2 });
    const moved = badges.updateOne({ _id: 2 }, { $set: { badge: 9, desk: 9, room: 4 } });
    await expect(moved).rejects.toMatchObject({ code: 11000, keyPattern: { room: 1 } });
    for (const [field, values] of Object.entries({ badge: [1, 2, 4], desk: [1, 2, 4], room: [1, 2, 4] })) {
      const found = await badges
        .find({ [field]: { $gte: 0 } })
        .hint(`${field}_1`)
        .toArray();
      expect(found.map((document) => document[field as 'desk'])).toEqual(values);
    }
    await badges.insertOne({ _id: 3, badge: 3, desk: 3, room: 3 });
    await badges.insertOne({ _id: 9, badge: 9, desk: 9, room: 9 });
  });
});
