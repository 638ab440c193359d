import { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { withMongoose } from './support.js';

const connection = withMongoose();

const bookSchema = new Schema(
  {
    title: String,
    year: Number,
    tags: [String],
    translations: { type: Map, of: new Schema({ text: String }) },
    shelf: String,
    due: Date,
  },
  { timestamps: true, optimisticConcurrency: true },
);
bookSchema.index({ title: 1 }, { unique: true, partialFilterExpression: { shelf: 'open' } });
bookSchema.index({ due: 1 }, { expireAfterSeconds: 3600 });

function books() {
  return connection().model('Book', bookSchema, 'books', { overwriteModels: true });
}

describe('mongoose', () => {
  it('creates, finds, sorts and counts', async () => {
    const Book = books();
    await Book.syncIndexes();
    await Book.create([
      { title: 'Faust', year: 1808, tags: ['drama'], shelf: 'open', translations: { de: { text: 'Faust' } } },
      {
        title: 'Rayuela',
        year: 1963,
        tags: ['novel', 'games'],
        shelf: 'open',
        translations: { es: { text: 'Rayuela' } },
      },
      { title: 'Kobzar', year: 1840, tags: ['poems'], shelf: 'closed', translations: { uk: { text: 'Кобзар' } } },
    ]);
    expect(
      (
        await Book.find({ year: { $gt: 1810 } })
          .sort({ year: -1 })
          .limit(5)
          .lean()
      ).map(({ title }) => title),
    ).toEqual(['Rayuela', 'Kobzar']);
    expect(await Book.countDocuments({ $or: [{ title: /^Fau/ }, { 'translations.uk.text': 'Кобзар' }] })).toBe(2);
    expect(await Book.countDocuments({ 'translations.es': { $exists: true } })).toBe(1);
    expect((await Book.distinct('tags')).sort()).toEqual(['drama', 'games', 'novel', 'poems']);
  });

  it('finds its indexes as it made them', async () => {
    const Book = books();
    await Book.createIndexes();
    expect(await Book.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
    expect(await Book.syncIndexes()).toEqual([]);
    expect((await Book.listIndexes()).map(({ name }: { name: string }) => name).sort()).toEqual([
      '_id_',
      'due_1',
      'title_1',
    ]);
  });

  it('refuses a duplicate of a partial unique index with code 11000', async () => {
    const Book = books();
    await expect(Book.create({ title: 'Faust', shelf: 'open' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { title: 1 },
      keyValue: { title: 'Faust' },
    });
    await Book.create({ title: 'Faust', shelf: 'closed' });
  });

  it('updates with a version check', async () => {
    const Book = books();
    const found = await Book.findOne({ title: 'Rayuela' }).orFail();
    const other = await Book.findOne({ title: 'Rayuela' }).orFail();
    found.set('year', 1964);
    await found.save();
    other.set('year', 1965);
    await expect(other.save()).rejects.toThrow(/No matching document|version/i);
    const updated = await Book.findOneAndUpdate(
      { title: 'Rayuela', __v: 1 },
      { $set: { year: 1963 }, $inc: { __v: 1 } },
      { returnDocument: 'after' },
    );
    expect(updated?.get('__v')).toBe(2);
    expect(await Book.findOneAndUpdate({ title: 'Rayuela', __v: 1 }, { $set: { year: 1 } })).toBeNull();
  });

  it('runs transactions', async () => {
    const Book = books();
    await connection().transaction(async (session) => {
      await Book.create([{ title: 'Inside' }], { session });
      expect(await Book.countDocuments({ title: 'Inside' })).toBe(0);
      expect(await Book.countDocuments({ title: 'Inside' }).session(session)).toBe(1);
    });
    expect(await Book.countDocuments({ title: 'Inside' })).toBe(1);
    await expect(
      connection().transaction(async (session) => {
        await Book.updateOne({ title: 'Inside' }, { year: 3 }, { session });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await Book.findOne({ title: 'Inside' }).orFail()).get('year')).toBeUndefined();
  });

  it('aggregates by day, in facets and with lookups of counts', async () => {
    const Book = books();
    const [facets] = await Book.aggregate([
      { $match: { year: { $exists: true } } },
      {
        $facet: {
          total: [{ $count: 'books' }],
          byShelf: [
            { $group: { _id: '$shelf', count: { $sum: 1 }, latest: { $max: '$year' } } },
            { $sort: { _id: 1 } },
          ],
          byDay: [
            {
              $group: {
                _id: { $dateTrunc: { date: '$createdAt', unit: 'day', timezone: 'America/Argentina/Buenos_Aires' } },
                count: { $sum: 1 },
              },
            },
            { $project: { _id: 0, count: 1, day: { $dateToString: { date: '$_id', format: '%Y-%m-%d' } } } },
          ],
          byTag: [{ $unwind: '$tags' }, { $sortByCount: '$tags' }, { $limit: 10 }],
        },
      },
    ]);
    expect(facets.total).toEqual([{ books: 3 }]);
    expect(facets.byShelf).toEqual([
      { _id: 'closed', count: 1, latest: 1840 },
      { _id: 'open', count: 2, latest: 1963 },
    ]);
    expect(facets.byDay).toHaveLength(1);
    expect(facets.byDay[0].count).toBe(3);
    expect(facets.byTag).toHaveLength(4);
  });

  it('writes in bulk', async () => {
    const Book = books();
    const result = await Book.bulkWrite([
      { insertOne: { document: { title: 'Bulk 1', year: 2001 } } },
      { updateOne: { filter: { title: 'Bulk 1' }, update: { $inc: { year: 1 } } } },
      { updateOne: { filter: { title: 'Bulk 2' }, update: { $set: { year: 5 } }, upsert: true } },
      { deleteOne: { filter: { title: 'Bulk 1' } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
  });
});
