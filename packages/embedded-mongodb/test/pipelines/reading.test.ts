import { type Document, MongoClient } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from '../support.js';

const { client, uri } = withServer();
const things = () => client().db('reading').collection<Document>('things');

beforeAll(async () => {
  const documents = Array.from({ length: 250 }, (_, i) => ({ _id: i, n: i % 5, text: 'x'.repeat(100) }));
  await things().insertMany(documents as never[]);
  await things().createIndex({ n: 1 });
  await client()
    .db('reading')
    .collection('groups')
    .insertMany([
      { _id: 0, name: 'zero' },
      { _id: 1, name: 'one' },
    ] as never[]);
});

describe('pipelines', () => {
  it('give their results in batches, the first one empty when asked so', async () => {
    const command = {
      aggregate: 'things',
      pipeline: [{ $set: { twice: { $add: ['$n', '$n'] } } }],
      cursor: { batchSize: 0 },
    };
    const first = await client().db('reading').command(command);
    expect(first['cursor'].firstBatch).toEqual([]);
    const next = await client()
      .db('reading')
      .command({ getMore: first['cursor'].id, collection: 'things', batchSize: 3 });
    expect(next['cursor'].nextBatch.map(({ _id, twice }: Document) => [_id, twice])).toEqual([
      [0, 0],
      [1, 2],
      [2, 4],
    ]);
    await client()
      .db('reading')
      .command({ killCursors: 'things', cursors: [next['cursor'].id] });
  });

  it('find by index what leading stages ask for, in whatever order they stand', async () => {
    const pipeline = [
      { $match: { n: { $gt: 2 } } },
      { $sort: { n: -1 } },
      { $match: { _id: { $lt: 20 } } },
      { $limit: 2 },
    ];
    const found = await things().aggregate(pipeline).toArray();
    expect(found.map(({ _id, n }) => [Number(_id), n])).toEqual(
      [
        [4, 4],
        [9, 4],
      ].map(([id, n]) => [id, n]),
    );
  });

  it('know the variables of the command, also inside', async () => {
    const pipeline = [
      { $match: { $expr: { $eq: ['$n', '$$wanted'] } } },
      { $limit: 1 },
      { $lookup: { from: 'groups', pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$wanted'] } } }], as: 'groups' } },
      { $project: { names: '$groups.name', wanted: '$$wanted' } },
    ];
    expect(
      await things()
        .aggregate(pipeline, { let: { wanted: 1 } })
        .toArray(),
    ).toEqual([{ _id: 1, names: ['one'], wanted: 1 }]);
  });

  it('compute the variables of the command first, which are expressions', async () => {
    const variables = { three: { $add: [1, 2] }, price: { $literal: '$5' } };
    const pipeline = [{ $match: { $expr: { $eq: ['$_id', '$$three'] } } }, { $project: { price: '$$price' } }];
    expect(await things().aggregate(pipeline, { let: variables }).toArray()).toEqual([{ _id: 3, price: '$5' }]);
  });

  it('give no document that is larger than a document may be', async () => {
    const large = [{ $project: { texts: { $map: { input: { $range: [0, 2000] }, in: '$text' } } } }];
    const twice = [{ $limit: 100 }, ...large, { $group: { _id: null, all: { $push: '$texts' } } }];
    await expect(things().aggregate(twice).toArray()).rejects.toMatchObject({ code: 10334 });
  });

  it('compare by the collation asked for in every stage', async () => {
    const names = client().db('reading').collection<Document>('names');
    await names.insertMany(['ana', 'Ana', 'ANA', 'bea'].map((name, i) => ({ _id: i, name })) as never[]);
    const collation = { locale: 'en', strength: 2 };
    const pipeline = [{ $match: { name: 'ANA' } }, { $group: { _id: '$name', n: { $sum: 1 } } }];
    expect(await names.aggregate(pipeline, { collation }).toArray()).toEqual([{ _id: 'ana', n: 3 }]);
    expect(await names.aggregate(pipeline).toArray()).toEqual([{ _id: 'ANA', n: 1 }]);
  });

  it('end when their time is over', async () => {
    const endless = [
      {
        $lookup: {
          from: 'things',
          let: { n: '$n' },
          pipeline: [{ $match: { $expr: { $ne: ['$n', '$$n'] } } }, { $count: 'n' }],
          as: 'others',
        },
      },
    ];
    await expect(
      things()
        .aggregate([...endless, ...endless, ...endless], { maxTimeMS: 1 })
        .toArray(),
    ).rejects.toMatchObject({ code: 50 });
  });

  it('run over a whole database when they bring their documents', async () => {
    const documents = await client()
      .db('reading')
      .aggregate([{ $documents: [{ a: 1 }, { a: 2 }] }, { $match: { a: 2 } }])
      .toArray();
    expect(documents).toEqual([{ a: 2 }]);
    await expect(
      client()
        .db('reading')
        .aggregate([{ $match: {} }])
        .toArray(),
    ).rejects.toMatchObject({ code: 73 });
  });

  it('end when their time is over, though they read nothing more', async () => {
    const grow = [{ $set: { many: { $range: [0, 1000] } } }, { $unwind: '$many' }];
    const growing = things().aggregate([...grow, ...grow, { $count: 'n' }], { maxTimeMS: 20 });
    await expect(growing.toArray()).rejects.toMatchObject({ code: 50 });
  });

  it('tell of the session and the operation they run in', async () => {
    const own = await MongoClient.connect(uri());
    const dummy = [{ $limit: 1 }, { $addFields: { dummy: 'dummy field' } }, { $project: { _id: 0, dummy: 1 } }];
    expect(
      await own
        .db('admin')
        .aggregate([{ $listLocalSessions: {} }, ...dummy])
        .toArray(),
    ).toEqual([{ dummy: 'dummy field' }]);
    const running = [
      { $currentOp: {} },
      { $match: { 'command.aggregate': 1 } },
      { $project: { op: '$command.aggregate' } },
    ];
    expect(await own.db('admin').aggregate(running).toArray()).toEqual([{ op: 1 }]);
    await own.close();
  });

  it('tell of the collection and its indexes', async () => {
    const [stats] = await things()
      .aggregate([{ $collStats: { count: {}, storageStats: {} } }])
      .toArray();
    expect(stats).toMatchObject({ ns: things().namespace, count: 250, storageStats: { count: 250 } });
    const indexes = await things()
      .aggregate([{ $indexStats: {} }, { $sort: { name: 1 } }, { $project: { name: 1, key: 1 } }])
      .toArray();
    expect(indexes).toEqual([
      { name: '_id_', key: { _id: 1 } },
      { name: 'n_1', key: { n: 1 } },
    ]);
    await expect(
      things()
        .aggregate([{ $match: {} }, { $collStats: {} }])
        .toArray(),
    ).rejects.toMatchObject({ code: 40602 });
  });

  it.each([
    ['stages by name', [{ $dance: 1 }], 40324],
    ['one name in a stage', [{ $match: {}, $limit: 1 }], 40323],
  ])('know %s', async (_what, pipeline, code) => {
    await expect(things().aggregate(pipeline).toArray()).rejects.toMatchObject({ code });
  });

  it('say that it was computing what failed', async () => {
    const size = { $project: { n: { $size: '$text' } } };
    await expect(things().aggregate([size]).toArray()).rejects.toMatchObject({
      code: 17124,
      message:
        'PlanExecutor error during aggregation :: caused by :: The argument to $size must be an array, but was of type: string',
    });
  });

  it('are explained instead of run when asked so', async () => {
    const command = { aggregate: 'things', pipeline: [{ $match: { n: 1 } }, { $out: 'nothing' }], explain: true };
    expect(await client().db('reading').command(command)).toMatchObject({ ok: 1 });
    expect(await client().db('reading').collection('nothing').countDocuments()).toBe(0);
  });
});
