import fc from 'fast-check';
import type { Collection, Document, Filter } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const scalar = fc.oneof(
  { arbitrary: fc.constantFrom(1, 2, 3, 4), weight: 5 },
  fc.constantFrom<unknown>(null, 2.5, 'a', 'ab', true),
);
const field = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ c: scalar }),
  fc.array(fc.record({ c: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
);
const documents = fc.array(fc.record({ a: field, b: field }, { requiredKeys: [] }), { maxLength: 12 });
const range = fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high }));
const condition = fc.oneof(
  { arbitrary: range, weight: 4 },
  scalar,
  scalar.map((value) => ({ $gt: value })),
  scalar.map((value) => ({ $lte: value })),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.boolean().map((there) => ({ $exists: there })),
  fc.constantFrom(
    { $ne: 1 },
    { $regex: '^a' },
    { $elemMatch: { $gt: 1, $lt: 3 } },
    { $elemMatch: { c: 1 } },
    { $all: [1, 2] },
    { $size: 2 },
    { $not: { $gt: 1 } },
    { $type: 'string' },
  ),
);
const path = fc.constantFrom('a', 'a', 'b', 'a.c', 'b.c', 'a.0');
const simpleFilter = fc.dictionary(path, condition, { maxKeys: 2 });
const filters = fc.oneof(
  simpleFilter,
  fc.array(simpleFilter, { minLength: 1, maxLength: 3 }).map((branches) => ({ $or: branches })),
  fc.tuple(simpleFilter, simpleFilter).map((clauses) => ({ $and: clauses })),
);
const keys = fc.constantFrom<Record<string, 1 | -1>>(
  { a: 1 },
  { a: -1 },
  { a: 1, b: -1 },
  { 'a.c': 1 },
  { b: 1, a: 1 },
  { 'b.c': -1, a: 1 },
);
const options = fc.constantFrom<Document>({}, {}, {}, { sparse: true }, { partialFilterExpression: { a: { $gt: 0 } } });
const sorts = fc.constantFrom<Record<string, 1 | -1>>({}, { a: 1 }, { a: -1, b: 1 }, { b: 1 }, { 'a.c': -1 });

let lastNumber = 0;
async function pair(): Promise<{ plain: Collection; indexed: Collection }> {
  lastNumber += 1;
  const database = client().db('twins');
  return { plain: database.collection(`plain${lastNumber}`), indexed: database.collection(`indexed${lastNumber}`) };
}

describe('indexes', () => {
  it('never change what a query finds, nor its order', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, filters, sorts, keys, options, async (given, filter, sort, key, option) => {
        if (given.some(hasParallelArrays)) return;
        const { plain, indexed } = await pair();
        await indexed.createIndex(key, option);
        const numbered = given.map((document, i) => ({ _id: i, ...document }) as Document);
        if (numbered.length > 0) await Promise.all([plain.insertMany(numbered), indexed.insertMany(numbered)]);
        const stable = { ...sort, _id: 1 as const };
        const expected = await plain
          .find(filter as Filter<Document>)
          .sort(stable)
          .toArray();
        expect(
          await indexed
            .find(filter as Filter<Document>)
            .sort(stable)
            .toArray(),
        ).toEqual(expected);
        const unsorted = await indexed.find(filter as Filter<Document>).toArray();
        expect(unsorted.map(({ _id }) => Number(_id)).sort((a, b) => a - b)).toEqual(
          expected.map(({ _id }) => Number(_id)).sort((a, b) => a - b),
        );
        await Promise.all([plain.drop(), indexed.drop()]);
      }),
      { numRuns: 150 },
    );
  });

  it('serve equality, ranges and order, as explain says', async () => {
    const books = client().db('shop').collection('books');
    await books.createIndex({ shelf: 1, year: -1 });
    await books.insertMany([1, 2, 3, 4, 5].map((year) => ({ shelf: 'open', year })));
    const { queryPlanner, executionStats } = await books
      .find({ shelf: 'open', year: { $gt: 3 } })
      .sort({ year: -1 })
      .explain('executionStats');
    expect(queryPlanner.winningPlan).toMatchObject({
      stage: 'FETCH',
      inputStage: { stage: 'IXSCAN', indexName: 'shelf_1_year_-1' },
    });
    expect(executionStats.totalDocsExamined).toBe(2);
  });

  it('are built from documents that are already there, and refused when those contradict them', async () => {
    const people = client().db('shop').collection('people');
    await people.insertMany([{ name: 'Ana' }, { name: 'Ana' }]);
    await expect(people.createIndex({ name: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect(await people.indexes()).toHaveLength(1);
    await people.deleteOne({ name: 'Ana' });
    await people.createIndex({ name: 1 }, { unique: true });
    await expect(people.insertOne({ name: 'Ana' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { name: 1 },
      keyValue: { name: 'Ana' },
    });
  });

  it('refuse two arrays in one compound index with code 171', async () => {
    const pairs = client().db('shop').collection('pairs');
    await pairs.createIndex({ a: 1, b: 1 });
    await expect(pairs.insertOne({ a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
  });

  it('keep very long keys apart', async () => {
    const long = client().db('shop').collection('long');
    await long.createIndex({ text: 1 }, { unique: true });
    const start = 'ñ'.repeat(3000);
    await long.insertMany([{ text: `${start}2` }, { text: `${start}1` }]);
    await expect(long.insertOne({ text: `${start}1` })).rejects.toMatchObject({ code: 11000 });
    expect(
      (
        await long
          .find({ text: { $gte: start } })
          .sort({ text: 1 })
          .toArray()
      ).map(({ text }) => text.at(-1)),
    ).toEqual(['1', '2']);
    expect(await long.countDocuments({ text: `${start}2` })).toBe(1);
  });

  it('honour a hint and refuse an unknown one', async () => {
    const books = client().db('shop').collection('books');
    expect(await books.find({ year: 2 }).hint('shelf_1_year_-1').toArray()).toHaveLength(1);
    await expect(books.find({}).hint('nothing').toArray()).rejects.toMatchObject({ code: 2 });
  });
});

function hasParallelArrays({ a, b }: { a?: unknown; b?: unknown }): boolean {
  return Array.isArray(a) && Array.isArray(b);
}
