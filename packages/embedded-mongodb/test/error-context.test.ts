import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const things = () => client().db('lab').collection<{ _id: number; n: number }>('things');

beforeAll(async () => {
  await things().insertMany([
    { _id: 1, n: 2 },
    { _id: 2, n: 0 },
  ]);
});
afterAll(() => things().drop());

const quotient = { $divide: [1, '$n'] };

describe('an error while documents are read', () => {
  it('says that a pipeline was run', async () => {
    const run = things().aggregate([{ $project: { value: quotient } }]);
    await expect(run.toArray()).rejects.toMatchObject({
      code: 2,
      message: "PlanExecutor error during aggregation :: caused by :: can't $divide by zero",
    });
  });

  it('says that documents were looked for, and where', async () => {
    const name = things().namespace;
    await expect(things().findOne({ $expr: { $gt: [quotient, 5] } })).rejects.toMatchObject({
      code: 2,
      message: `Executor error during find command: ${name} :: caused by :: can't $divide by zero`,
    });
  });

  it('says that the cursor was read on, and ends the cursor', async () => {
    const cursor = things().aggregate([{ $sort: { _id: 1 } }, { $project: { value: quotient } }], { batchSize: 1 });
    expect(await cursor.next()).toEqual({ _id: 1, value: 0.5 });
    await expect(cursor.next()).rejects.toMatchObject({
      code: 2,
      message: "Executor error during getMore :: caused by :: can't $divide by zero",
    });
  });

  it('says that it was found before any document was read', async () => {
    const run = client()
      .db('lab')
      .collection('nothing')
      .aggregate([{ $project: { value: { $divide: [1, 0] } } }]);
    await expect(run.toArray()).rejects.toMatchObject({
      code: 2,
      message: "Failed to optimize pipeline :: caused by :: can't $divide by zero",
    });
  });
});
