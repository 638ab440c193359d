import { Timestamp } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const desk = () => client().db('desk');
const insert = (writeConcern: unknown) => desk().command({ insert: 'visits', documents: [{}], writeConcern });
const find = (readConcern: unknown) => desk().command({ find: 'visits', readConcern });

describe('write concern', () => {
  it.each([{}, { w: 1 }, { w: 'majority' }, { w: 1, j: true }, { j: false }, { w: 1, wtimeout: 100 }])(
    'takes %j, and the write is done',
    async (writeConcern) => {
      const reply = await insert(writeConcern);
      expect(reply).toMatchObject({ n: 1, ok: 1 });
      expect(reply['writeConcernError']).toBeUndefined();
    },
  );

  it('does a write whose concern cannot be met, and says so', async () => {
    const before = await desk().collection('visits').countDocuments();
    const one = desk()
      .collection('visits')
      .insertOne({}, { writeConcern: { w: 2, wtimeoutMS: 50 } });
    await expect(one).rejects.toMatchObject({ name: 'MongoWriteConcernError', code: 100 });
    const many = desk()
      .collection('visits')
      .insertMany([{}, {}], { writeConcern: { w: 'elsewhere' as 'majority' } });
    await expect(many).rejects.toMatchObject({ code: 79 });
    expect(await desk().collection('visits').countDocuments()).toBe(before + 3);
    const created = desk().createCollection('archive', { writeConcern: { w: 3 } });
    await expect(created).rejects.toMatchObject({ code: 100 });
    expect(await desk().listCollections({ name: 'archive' }).toArray()).toHaveLength(1);
  });

  it('does a write nobody waits for', async () => {
    const unacknowledged = client()
      .db('desk', { writeConcern: { w: 0 } })
      .collection<{ _id: number }>('quiet');
    expect(await unacknowledged.insertOne({ _id: 1 })).toMatchObject({ acknowledged: false });
    await expect.poll(() => desk().collection('quiet').countDocuments()).toBe(1);
  });

  it.each([
    [{ w: 51 }, 9],
    [{ w: -1 }, 9],
    [{ w: true }, 9],
    [{ w: {} }, 9],
    [{ speed: 'fast' }, 40415],
    [{ wtimeout: 'soon' }, 14],
    ['majority', 14],
  ])('refuses %j', async (writeConcern, code) => {
    await expect(insert(writeConcern)).rejects.toMatchObject({ code });
  });

  it('belongs to writes only', async () => {
    const reading = desk().command({ find: 'visits', writeConcern: { w: 1 } });
    await expect(reading).rejects.toMatchObject({ code: 72 });
  });
});

describe('read concern', () => {
  it.each(['local', 'available', 'majority', 'linearizable'])('takes %s', async (level) => {
    expect(await find({ level })).toMatchObject({ ok: 1 });
  });

  it.each([
    [{ level: 'hearsay' }, 2],
    [{ level: 1 }, 14],
    [{ level: 'local', since: 1 }, 40415],
    [{ afterClusterTime: 5 }, 14],
    [{ level: 'local', atClusterTime: new Timestamp({ t: 1, i: 1 }) }, 72],
    ['local', 14],
  ])('refuses %j', async (readConcern, code) => {
    await expect(find(readConcern)).rejects.toMatchObject({ code });
  });

  it('belongs to reads only', async () => {
    const command = { insert: 'visits', documents: [{}], readConcern: { level: 'majority' } };
    await expect(desk().command(command)).rejects.toMatchObject({ code: 72 });
  });
});

describe('concerns in a transaction', () => {
  it('are given where it begins and where it ends', async () => {
    const session = client().startSession();
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } });
    await desk().collection('visits').insertOne({ room: 4 }, { session });
    await session.commitTransaction();
    await session.endSession();
    expect(await desk().collection('visits').countDocuments({ room: 4 })).toBe(1);
  });

  it('are refused elsewhere', async () => {
    const session = client().startSession();
    const inside = { lsid: session.id, txnNumber: 1n, autocommit: false };
    const begin = { ...inside, startTransaction: true };
    const cases = [
      { find: 'visits', ...begin, readConcern: { level: 'linearizable' } },
      { insert: 'visits', documents: [{}], ...begin, writeConcern: { w: 1 } },
      { find: 'visits', ...inside, readConcern: { level: 'majority' } },
    ];
    for (const command of cases) await expect(desk().command(command)).rejects.toMatchObject({ code: 72 });
    await session.endSession();
  });
});
