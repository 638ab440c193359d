import { createHash } from 'node:crypto';
import { type Document, type FindOptions, Long } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const records = () => client().db('archivo').collection<{ _id: number; folder: number }>('records');

/** Some larger than what is read from the store at once. */
const sizes = [0, 1, 300, 4_000, 33_000, 70_000, 120, 200_000];
const count = 60;

beforeAll(async () => {
  await records().createIndex({ folder: 1 });
  await records().insertMany(
    Array.from({ length: count }, (_, _id) => ({
      _id,
      folder: count - _id,
      pages: Long.fromNumber(_id),
      text: 'ñ'.repeat(sizes[_id % sizes.length] ?? 0),
    })),
  );
});

/** What tells bytes apart, short enough to be shown. */
function digest(bytes: unknown): string {
  return createHash('sha256')
    .update(bytes as Uint8Array)
    .digest('hex');
}

async function bytesOf(filter: Document, options: FindOptions): Promise<string[]> {
  const found: unknown[] = await records()
    .find(filter, { ...options, raw: true })
    .toArray();
  return found.map(digest);
}

/** The same documents after a stage has read and written them. */
async function rewritten(stages: Document[]): Promise<string[]> {
  const found: unknown[] = await records()
    .aggregate([...stages, { $unset: 'nothing' }], { raw: true })
    .toArray();
  return found.map(digest);
}

describe('documents that nothing looks into', () => {
  const filter = { folder: { $gt: 5, $lte: 50 } };

  it.each([1, 2, 7, 1000])('are the bytes of those read and written again, %i in a batch', async (batchSize) => {
    const found = await bytesOf(filter, { batchSize });
    expect(found).toEqual(await rewritten([{ $match: filter }]));
  });

  it('are the same with a condition left to test, a projection, skip and limit, and in an order made in memory', async () => {
    const tested = { ...filter, pages: { $ne: Long.fromNumber(20) } };
    expect(await bytesOf(tested, {})).toEqual(await rewritten([{ $match: tested }]));
    const projected = await bytesOf(filter, { projection: { text: 0 }, batchSize: 3 });
    expect(projected).toEqual(await rewritten([{ $match: filter }, { $unset: 'text' }]));
    expect(await bytesOf(filter, { skip: 3, limit: 20, batchSize: 4 })).toEqual(
      await rewritten([{ $match: filter }, { $skip: 3 }, { $limit: 20 }]),
    );
    const sort = { pages: -1 } as const;
    expect(await bytesOf(filter, { sort })).toEqual(await rewritten([{ $match: filter }, { $sort: sort }]));
  });

  it('are the same in a transaction that has changed some of them', async () => {
    await client().withSession(async (session) => {
      session.startTransaction();
      await records().updateMany({ folder: { $in: [10, 20] } }, { $set: { folder: 21 } }, { session });
      const found = await records().find(filter, { session, batchSize: 2 }).toArray();
      const folders = found.map(({ folder }) => folder);
      expect(folders).toHaveLength(45);
      expect(folders).toEqual([...folders].sort((a, b) => a - b));
      expect(folders.filter((folder) => folder === 21)).toHaveLength(3);
      await session.abortTransaction();
    });
  });

  it('come for many values asked for at once just as without an index, in the index’s order', async () => {
    const ids = Array.from({ length: 2_500 }, (_, i) => ((i * 7919) % 2_500) - 100);
    const found = await records()
      .find({ _id: { $in: [...ids, ...ids] } })
      .toArray();
    expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: count }, (_, _id) => _id));
    const down = await records()
      .find({ _id: { $in: ids } })
      .sort({ _id: -1 })
      .limit(3)
      .toArray();
    expect(down.map(({ _id }) => _id)).toEqual([59, 58, 57]);
    const folders = await records()
      .find({ folder: { $in: ids } })
      .hint({ folder: 1 })
      .toArray();
    expect(folders.map(({ folder }) => folder)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(
      await records()
        .find({ folder: { $in: ids } })
        .hint({ $natural: 1 })
        .toArray(),
    ).toHaveLength(count);
  });
});

describe('a unique index of two fields', () => {
  it('is asked for each pair of values, up or down', async () => {
    const seats = client().db('archivo').collection<{ row: number; seat: string }>('seats');
    await seats.createIndex({ row: -1, seat: 1 }, { unique: true });
    const rows = [1, 2, 3, 4];
    await seats.insertMany(rows.flatMap((row) => ['a', 'b', 'c'].map((seat) => ({ row, seat }))));
    const filter = { row: { $in: [4, 2, 9] }, seat: { $in: ['c', 'a', 'x'] } };
    const found = async (sort: Record<string, 1 | -1>) =>
      (await seats.find(filter).sort(sort).toArray()).map(({ row, seat }) => `${row}${seat}`);
    expect(await found({ row: -1, seat: 1 })).toEqual(['4a', '4c', '2a', '2c']);
    expect(await found({ row: 1, seat: -1 })).toEqual(['2c', '2a', '4c', '4a']);
  });
});
