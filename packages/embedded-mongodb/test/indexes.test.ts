import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
describe('indexes', () => {
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

  it('find what is there twice in a long batch, whatever its order', async () => {
    const tickets = client().db('shop').collection<{ _id: number; code: string }>('tickets');
    await tickets.createIndex({ code: 1 }, { unique: true });
    await tickets.insertMany([500, 20, 30].map((_id) => ({ _id, code: `stored ${_id}` })));
    const growing = Array.from({ length: 40 }, (_, i) => ({ _id: 600 + i, code: `new ${600 + i}` }));
    const doubtful = [
      { _id: 500, code: 'another' },
      { _id: 639, code: 'another' },
      { _id: 700, code: 'new 610' },
      { _id: 700, code: 'fine' },
      { _id: 700, code: 'fine too' },
      { _id: 15, code: 'below' },
      { _id: 20, code: 'a' },
    ];
    const outcome = await tickets.insertMany([...growing, ...doubtful], { ordered: false }).catch((error) => error);
    expect(outcome.writeErrors.map(({ index, code }: { index: number; code: number }) => [index - 40, code])).toEqual(
      [0, 1, 2, 4, 6].map((index) => [index, 11000]),
    );
    expect(await tickets.countDocuments()).toBe(3 + 40 + 2);
  });

  it('find a document once when several of the values asked for are too long to be told apart by an entry', async () => {
    const letters = client().db('shop').collection('letters');
    await letters.createIndex({ text: 1 });
    const texts = ['Amina', 'Bruno', 'Celia'].map((name) => `${'Estimada vecina, '.repeat(150)}${name}`);
    await letters.insertMany(texts.map((text) => ({ text })));
    const found = await letters.find({ text: { $in: texts.slice(0, 2) } }).toArray();
    expect(found.map(({ text }) => text).sort()).toEqual(texts.slice(0, 2));
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
