import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('views');
const view = (name = 'open') => database().collection<Document>(name);

beforeAll(async () => {
  await database()
    .collection<Document>('requests')
    .insertMany([
      { _id: 1, state: 'open', desk: 'north', tags: ['a', 'b'] },
      { _id: 2, state: 'closed', desk: 'north', tags: [] },
      { _id: 3, state: 'open', desk: 'south', tags: ['b'] },
    ] as never[]);
  const pipeline = [{ $match: { state: 'open' } }, { $project: { desk: 1, tags: 1 } }];
  await database().createCollection('open', { viewOn: 'requests', pipeline });
  await database().createCollection('openNorth', { viewOn: 'open', pipeline: [{ $match: { desk: 'north' } }] });
});

describe('a view', () => {
  it('is read as the pipeline gives it', async () => {
    expect(
      await view()
        .find({}, { sort: { _id: -1 }, projection: { desk: 1 } })
        .toArray(),
    ).toEqual([
      { _id: 3, desk: 'south' },
      { _id: 1, desk: 'north' },
    ]);
    expect(await view().find({ state: 'open' }).toArray()).toEqual([]);
    expect(await view().findOne({}, { sort: { _id: 1 }, skip: 1 })).toMatchObject({ _id: 3 });
  });

  it('is counted, asked for its values and joined', async () => {
    expect(await view().countDocuments()).toBe(2);
    expect(await database().command({ count: 'open', query: { desk: 'south' } })).toMatchObject({ n: 1 });
    expect(await view().distinct('tags')).toEqual(['a', 'b']);
    const joined = [
      { $match: { _id: 2 } },
      { $lookup: { from: 'open', localField: 'desk', foreignField: 'desk', as: 'open' } },
    ];
    expect(
      await database()
        .collection('requests')
        .aggregate([...joined, { $project: { ids: '$open._id' } }])
        .toArray(),
    ).toEqual([{ _id: 2, ids: [1] }]);
  });

  it('may stand on another view', async () => {
    expect(
      await view('openNorth')
        .aggregate([{ $project: { desk: 1 } }])
        .toArray(),
    ).toEqual([{ _id: 1, desk: 'north' }]);
  });

  it('is listed as what it is', async () => {
    const listed = await database().listCollections({ name: 'openNorth' }).toArray();
    expect(listed).toMatchObject([
      { name: 'openNorth', type: 'view', options: { viewOn: 'open' }, info: { readOnly: true } },
    ]);
  });

  it.each([
    ['insert', () => view().insertOne({ a: 1 })],
    ['update', () => view().updateOne({}, { $set: { a: 1 } })],
    ['delete', () => view().deleteMany({})],
    ['findAndModify', () => view().findOneAndDelete({})],
    ['createIndexes', () => view().createIndex({ a: 1 })],
    [
      '$out',
      () =>
        database()
          .collection('requests')
          .aggregate([{ $out: 'open' }])
          .toArray(),
    ],
    [
      '$merge',
      () =>
        database()
          .collection('requests')
          .aggregate([{ $merge: 'open' }])
          .toArray(),
    ],
  ])('refuses %s', async (_name, change) => {
    await expect(change()).rejects.toMatchObject({ code: 166 });
  });

  it.each([
    ['its own base', { viewOn: 'circle' }, 5],
    ['a pipeline that stores', { viewOn: 'requests', pipeline: [{ $out: 'a' }] }, 167],
    ['a stage that is none', { viewOn: 'requests', pipeline: [{ $dance: 1 }] }, 40324],
    ['a pipeline without a collection', { pipeline: [] }, 72],
  ])('cannot have %s', async (_what, options, code) => {
    await expect(database().createCollection('circle', options)).rejects.toMatchObject({ code });
  });

  it('goes without what it stands on', async () => {
    await database().createCollection('passing', { viewOn: 'requests', pipeline: [] });
    await view('passing').drop();
    expect(await database().collection('requests').countDocuments()).toBe(3);
  });
});
