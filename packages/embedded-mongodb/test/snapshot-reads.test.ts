import { Timestamp } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

let now = new Date('2030-01-01T00:00:00Z');
const { client } = withEmbeddedServer({ now: () => now });
const visits = () => client().db('desk').collection<{ _id: number; room: number }>('visits');

describe('a snapshot session', () => {
  it('reads the same moment again, with every kind of read', async () => {
    await visits().insertMany(Array.from({ length: 300 }, (_, _id) => ({ _id, room: _id % 3 })));
    await client().withSession({ snapshot: true }, async (session) => {
      const cursor = visits().find({}, { session, batchSize: 10 });
      expect(await cursor.next()).toEqual({ _id: 0, room: 0 });
      await visits().deleteMany({ _id: { $gte: 100 } });
      await visits().insertOne({ _id: 999, room: 9 });
      expect(await cursor.toArray()).toHaveLength(299);
      expect(await visits().countDocuments({}, { session })).toBe(300);
      expect(await visits().distinct('room', {}, { session })).toEqual([0, 1, 2]);
      expect(await visits().countDocuments()).toBe(101);
    });
    await client().withSession({ snapshot: true }, async (session) => {
      expect(await visits().distinct('room', {}, { session })).toEqual([0, 1, 2, 9]);
    });
  });

  it('cannot go back to a moment that was never read', async () => {
    const readConcern = { level: 'snapshot', atClusterTime: new Timestamp({ t: 1, i: 1 }) };
    const read = client().db('desk').command({ find: 'visits', readConcern });
    await expect(read).rejects.toMatchObject({ code: 239, codeName: 'SnapshotTooOld' });
  });

  it('keeps the newest fifty moments', async () => {
    const moments: Timestamp[] = [];
    for (let n = 0; n < 51; n += 1) {
      await visits().insertOne({ _id: 2000 + n, room: n });
      const reply = await client()
        .db('desk')
        .command({ find: 'visits', readConcern: { level: 'snapshot' } });
      moments.push(reply['cursor'].atClusterTime);
      now = new Date(now.getTime() + 10);
    }
    const at = (atClusterTime?: Timestamp) =>
      client()
        .db('desk')
        .command({ distinct: 'visits', key: '_id', readConcern: { level: 'snapshot', atClusterTime } });
    await expect(at(moments[0])).rejects.toMatchObject({ code: 239 });
    const values = await Promise.all([at(moments[1]), at(moments[50])]);
    expect(values.map((reply) => reply['values'].length)).toEqual([103, 152]);
  });
});

describe('read concern', () => {
  it('snapshot is not for counts, linearizable not for what writes', async () => {
    const count = client()
      .db('desk')
      .command({ count: 'visits', readConcern: { level: 'snapshot' } });
    await expect(count).rejects.toMatchObject({ code: 72 });
    const out = visits().aggregate([{ $out: 'copy' }], { readConcern: { level: 'linearizable' } });
    await expect(out.toArray()).rejects.toMatchObject({ code: 72 });
  });
});
