import { Timestamp } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const stock = () => client().db('bakery').collection<{ _id: string; loaves: number }>('stock');

describe('a moment to read at', () => {
  it('is refused while it is still to come', async () => {
    const readConcern = { level: 'snapshot', atClusterTime: new Timestamp({ t: 4_000_000_000, i: 1 }) };
    const reading = client().db('bakery').command({ find: 'stock', readConcern });
    await expect(reading).rejects.toMatchObject({ code: 72 });
  });

  it('comes after everything that was acknowledged before', async () => {
    const counts = [];
    for (let round = 0; round < 20; round += 1) {
      const writing = stock().insertOne({ _id: `round ${round}`, loaves: round });
      await client().withSession({ snapshot: true }, (early) => stock().findOne({}, { session: early }));
      await writing;
      counts.push(await client().withSession({ snapshot: true }, (session) => stock().countDocuments({}, { session })));
    }
    expect(counts).toEqual(Array.from({ length: 20 }, (_, round) => round + 1));
  });
});

describe('the time of the replica set', () => {
  const ping = () => client().db('admin').command({ ping: 1 });

  it('stands in every reply, errors too, and never goes back', async () => {
    const before = await ping();
    expect(before['operationTime']).toBeInstanceOf(Timestamp);
    expect(before['$clusterTime'].clusterTime.lessThan(before['operationTime'])).toBe(false);
    await stock().insertOne({ _id: 'millet', loaves: 2 });
    const after = await ping();
    expect(after['operationTime'].greaterThan(before['operationTime'])).toBe(true);
    const failed = await client()
      .db('bakery')
      .command({ find: 'stock', filter: { $nonsense: 1 } })
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ errorResponse: { operationTime: expect.any(Timestamp) } });
  });

  it('lets a session read what it has written', async () => {
    await client().withSession({ causalConsistency: true }, async (session) => {
      await stock().insertOne({ _id: 'barley', loaves: 4 }, { session });
      const written = session.operationTime;
      expect(written).toBeInstanceOf(Timestamp);
      expect(await stock().findOne({ _id: 'barley' }, { session })).toMatchObject({ loaves: 4 });
    });
  });
});
