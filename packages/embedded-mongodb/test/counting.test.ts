import fc from 'fast-check';
import type { Filter } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
type Visit = { _id?: number; age?: unknown; quarter?: unknown };

let collections = 0;
function fresh() {
  collections += 1;
  return client().db('counting').collection<Visit>(`visits${collections}`);
}

const ages = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom(null, Number.NaN, '7', 4.5, true, [3, 8], [], new Date(5)),
);
const visits = fc.record({ age: ages, quarter: fc.constantFrom('norte', 'sur', 7, null) }, { requiredKeys: [] });
const limits = fc.record(
  { $gt: ages, $gte: ages, $lt: ages, $lte: ages, $in: fc.array(fc.integer({ max: 9, min: 0 }), { maxLength: 3 }) },
  { requiredKeys: [] },
);
const filters = fc.record(
  { age: fc.oneof(ages, limits), quarter: fc.oneof(fc.constantFrom('norte', 7, null), limits) },
  { requiredKeys: [] },
);
const keys = fc.constantFrom<Record<string, 1 | -1>[]>(
  { age: 1 },
  { age: -1 },
  { quarter: 1, age: -1 },
  { age: 1, quarter: 1 },
  { quarter: 1, age: 1, _id: 1 },
);

describe('counting', () => {
  it('through an index gives the number of documents that are found without it', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visits, { maxLength: 12 }),
        filters,
        keys,
        fc.nat(3),
        fc.nat(3),
        async (given, filter, key, skip, limit) => {
          const [plain, indexed] = [fresh(), fresh()];
          await indexed.createIndex(key);
          const numbered = given.map((visit, i) => ({ _id: i, ...visit }));
          if (numbered.length > 0) await Promise.all([plain.insertMany(numbered), indexed.insertMany(numbered)]);
          const asked = filter as Filter<Visit>;
          const found = (await plain.find(asked).toArray()).length;
          expect(await indexed.countDocuments(asked)).toBe(found);
          expect(await indexed.find(asked).toArray()).toHaveLength(found);
          const { n } = await client()
            .db('counting')
            .command({ count: indexed.collectionName, query: asked, skip, limit });
          const left = Math.max(0, found - skip);
          expect(n).toBe(limit > 0 ? Math.min(left, limit) : left);
          await Promise.all([plain.drop(), indexed.drop()]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('sees what a transaction has changed so far, and nobody else does', async () => {
    const visits = fresh();
    await visits.createIndex({ age: 1 });
    await visits.insertMany([1, 2, 3, 4, 5].map((age) => ({ _id: age, age })));
    await client().withSession(async (session) => {
      session.startTransaction();
      await visits.deleteOne({ _id: 2 }, { session });
      await visits.insertMany([{ age: 3 }, { age: 9 }], { session });
      await visits.updateOne({ _id: 5 }, { $set: { age: 1 } }, { session });
      expect(await visits.countDocuments({ age: { $gte: 1, $lt: 4 } }, { session })).toBe(4);
      expect(await visits.countDocuments({}, { session })).toBe(6);
      expect(await visits.countDocuments({ age: { $gte: 1, $lt: 4 } })).toBe(3);
      await session.abortTransaction();
    });
    expect(await visits.countDocuments()).toBe(5);
  });

  it('is not misled by keys too long to be kept whole', async () => {
    const notes = fresh();
    await notes.createIndex({ quarter: 1 });
    const start = 'ñ'.repeat(940);
    await notes.insertMany([{ quarter: start }, { quarter: `${start}a` }]);
    const longer = start + start;
    expect(await notes.countDocuments({ quarter: longer })).toBe(0);
    expect(await notes.countDocuments({ quarter: { $gte: longer } })).toBe(0);
    await notes.insertOne({ quarter: longer });
    expect(await notes.countDocuments({ quarter: longer })).toBe(1);
  });
});

describe('a cursor over an index', () => {
  it('leaves out what no longer matches when it comes to it', async () => {
    const visits = fresh();
    await visits.createIndex({ age: 1 });
    await visits.insertMany([1, 2, 3, 4, 5].map((age) => ({ _id: age, age })));
    const cursor = visits.find({ age: { $gte: 1, $lt: 9 } }, { batchSize: 1 });
    expect(await cursor.next()).toMatchObject({ age: 1 });
    await visits.updateOne({ _id: 3 }, { $set: { age: 20 } });
    await visits.deleteOne({ _id: 4 });
    expect((await cursor.toArray()).map(({ _id }) => _id)).toEqual([2, 5]);
  });
});
