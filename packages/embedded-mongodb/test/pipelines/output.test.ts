import type { Document } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withServer } from '../support.js';

const { client } = withServer();
const database = () => client().db('output');
const visits = () => database().collection<Document>('visits');
const totals = () => database().collection<Document>('totals');
const all = (name = 'totals') => database().collection(name).find().sort({ _id: 1 }).toArray();

beforeEach(async () => {
  await database().dropDatabase();
  await visits().insertMany([
    { _id: 1, desk: 'north', n: 3 },
    { _id: 2, desk: 'south', n: 5 },
    { _id: 3, desk: 'north', n: 4 },
  ] as never[]);
});

const perDesk = { $group: { _id: '$desk', n: { $sum: '$n' } } };

describe('$out', () => {
  it('puts the results in place of what was there, and gives none itself', async () => {
    await totals().insertOne({ _id: 'old' as never });
    expect(
      await visits()
        .aggregate([perDesk, { $out: 'totals' }])
        .toArray(),
    ).toEqual([]);
    expect(await all()).toEqual([
      { _id: 'north', n: 7 },
      { _id: 'south', n: 5 },
    ]);
  });

  it('keeps the indexes of the collection, and keeps its documents when they are not unique', async () => {
    await totals().createIndex({ n: 1 }, { unique: true });
    await totals().insertOne({ _id: 'old' as never, n: 1 });
    await expect(
      visits()
        .aggregate([{ $set: { n: 1 } }, { $out: 'totals' }])
        .toArray(),
    ).rejects.toMatchObject({ code: 11000 });
    expect(await all()).toEqual([{ _id: 'old', n: 1 }]);
    await visits()
      .aggregate([perDesk, { $out: 'totals' }])
      .toArray();
    expect(await totals().indexExists('n_1')).toBe(true);
  });

  it('may replace the collection it reads, and write into another database', async () => {
    await visits()
      .aggregate([{ $match: { n: { $gt: 3 } } }, { $out: 'visits' }])
      .toArray();
    expect(await all('visits')).toHaveLength(2);
    const other = client().db('output_other');
    await visits()
      .aggregate([{ $out: { db: other.databaseName, coll: 'copies' } }])
      .toArray();
    expect(await other.collection('copies').countDocuments()).toBe(2);
    await other.dropDatabase();
  });

  it.each([
    ['text or a document', [{ $out: 1 }], 16990],
    ['a database and a collection', [{ $out: { coll: 'a' } }], 16994],
    ['the last place', [{ $out: 'a' }, { $match: {} }], 40601],
    ['a collection that is not the server’s', [{ $out: 'system.users' }], 17385],
  ])('needs %s', async (_what, pipeline, code) => {
    await expect(visits().aggregate(pipeline).toArray()).rejects.toMatchObject({ code });
  });

  it('is refused with a read concern that nothing stored could keep', async () => {
    const storing = visits().aggregate([{ $out: 'totals' }], { readConcern: { level: 'linearizable' } });
    await expect(storing.toArray()).rejects.toMatchObject({ code: 72 });
  });
});

describe('$merge', () => {
  beforeEach(async () => {
    await totals().insertMany([{ _id: 'north', n: 1, kept: true }] as never[]);
  });

  it.each([
    [
      'merges and inserts unless told otherwise',
      {},
      [
        { _id: 'north', n: 7, kept: true },
        { _id: 'south', n: 5 },
      ],
    ],
    ['replaces', { whenMatched: 'replace', whenNotMatched: 'discard' }, [{ _id: 'north', n: 7 }]],
    [
      'keeps what there is',
      { whenMatched: 'keepExisting' },
      [
        { _id: 'north', n: 1, kept: true },
        { _id: 'south', n: 5 },
      ],
    ],
    [
      'computes from both',
      {
        whenMatched: [{ $set: { n: { $add: ['$n', '$$new.n', '$$more'] } } }],
        let: { more: { $multiply: ['$n', 10] } },
        whenNotMatched: 'discard',
      },
      [{ _id: 'north', n: 78, kept: true }],
    ],
  ])('%s', async (_what, modes, expected) => {
    expect(
      await visits()
        .aggregate([perDesk, { $merge: { into: 'totals', ...modes } }])
        .toArray(),
    ).toEqual([]);
    expect(await all()).toEqual(expected);
  });

  it('matches on the fields of a unique index', async () => {
    await totals().createIndex({ desk: 1, year: 1 }, { unique: true });
    await totals().insertOne({ _id: 7 as never, desk: 'north', year: 2024, n: 0 });
    const stage = { $merge: { into: { db: database().databaseName, coll: 'totals' }, on: ['year', 'desk'] } };
    await visits()
      .aggregate([{ $match: { _id: 1 } }, { $project: { _id: 0, desk: 1, n: 1, year: { $literal: 2024 } } }, stage])
      .toArray();
    expect(await totals().findOne({ _id: 7 as never })).toEqual({ _id: 7, desk: 'north', year: 2024, n: 3 });
  });

  it.each([
    ['a unique index to match on', { on: 'desk' }, 51183],
    ['a match when told to fail without', { whenNotMatched: 'fail' }, 13113],
    ['no match when told to fail with one', { whenMatched: 'fail' }, 11000],
    ['modes that go together', { whenMatched: 'fail', whenNotMatched: 'discard' }, 51181],
    ['known modes', { whenMatched: 'guess' }, 2],
    ['variables only for a pipeline', { let: { a: 1 } }, 51199],
    ['its own new', { whenMatched: [], let: { new: 1 } }, 51273],
    ['fields to match on', { on: [] }, 51187],
    ['different fields to match on', { on: ['_id', '_id'] }, 31465],
    ['stages an update may use', { whenMatched: [{ $limit: 1 }] }, 72],
  ])('needs %s', async (_what, modes, code) => {
    await expect(
      visits()
        .aggregate([perDesk, { $merge: { into: 'totals', ...modes } }])
        .toArray(),
    ).rejects.toMatchObject({ code });
    expect(await all()).toEqual([{ _id: 'north', n: 1, kept: true }]);
  });

  it('cannot change an _id, nor match on what is missing', async () => {
    await totals().createIndex({ n: 1 }, { unique: true });
    const merge = { $merge: { into: 'totals', on: 'n' } };
    await expect(
      visits()
        .aggregate([{ $set: { n: 1 } }, merge])
        .toArray(),
    ).rejects.toMatchObject({ code: 66 });
    await expect(
      visits()
        .aggregate([{ $unset: 'n' }, merge])
        .toArray(),
    ).rejects.toMatchObject({ code: 51132 });
  });

  it('stores everything also when it has to wait for a transaction half-way', async () => {
    const checked = database().collection<Document>('checked');
    await checked.insertMany([{ _id: 'north' }, { _id: 'south' }] as never[]);
    await client().withSession(async (session) => {
      session.startTransaction();
      await checked.updateOne({ _id: 'south' as never }, { $set: { by: 'Amina' } }, { session });
      const merging = visits()
        .aggregate([perDesk, { $sort: { _id: 1 } }, { $merge: 'checked' }])
        .toArray();
      expect(await all('checked')).toEqual([{ _id: 'north' }, { _id: 'south' }]);
      await session.commitTransaction();
      await merging;
    });
    expect(await all('checked')).toEqual([
      { _id: 'north', n: 7 },
      { _id: 'south', by: 'Amina', n: 5 },
    ]);
  });

  it('is refused in a transaction', async () => {
    await client().withSession(async (session) => {
      session.startTransaction();
      const merging = visits()
        .aggregate([{ $merge: 'totals' }], { session })
        .toArray();
      await expect(merging).rejects.toMatchObject({ code: 263 });
    });
  });
});
