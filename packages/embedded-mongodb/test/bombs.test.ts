import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

/** What is small when asked for and would be huge when done: an error has to come before memory runs out. */
const { client } = withEmbeddedServer();
const database = () => client().db('bombs');
const topics = () => database().collection<{ _id: number; steps: number[] }>('topics');

beforeAll(async () => {
  await topics().insertMany(Array.from({ length: 100 }, (_, i) => ({ _id: i, steps: [1, 2, 3] })));
});

const computed = (expression: unknown) =>
  topics()
    .aggregate([{ $limit: 1 }, { $project: { e: expression } }])
    .toArray();

function doubled(initialValue: unknown, once: unknown): Document {
  return { $reduce: { input: { $range: [0, 60] }, initialValue, in: once } };
}

function nested(depth: number, wrap: (inner: Document) => Document, innermost: Document): Document {
  let value = innermost;
  for (let i = 0; i < depth; i += 1) value = wrap(value);
  return value;
}

describe('expressions that make ever more', { timeout: 30_000 }, () => {
  it.each([
    ['a long list', { $size: { $range: [0, 2_147_483_647] } }, 146],
    ['a list that doubles', { $size: doubled([1], { $concatArrays: ['$$value', '$$value'] }) }, 146],
    ['a text that doubles', { $strLenCP: doubled('sí', { $concat: ['$$value', '$$value'] }) }, 146],
    [
      'a text that grows tenfold',
      { $strLenCP: doubled('xxxxxxxxxx', { $replaceAll: { input: '$$value', find: 'x', replacement: 'xxxxxxxxxx' } }) },
      146,
    ],
    [
      'lists in lists',
      { $map: { input: { $range: [0, 5000] }, in: { $range: [0, { $add: ['$$this', 5000] }] } } },
      146,
    ],
    [
      'a pattern that tries for ever',
      { $regexMatch: { input: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', regex: '^(a+)+$' } },
      51156,
    ],
  ])('%s', async (_what, expression, code) => {
    await expect(computed(expression)).rejects.toMatchObject({ code });
  });

  it('a document whose parts are the same twice, again and again', async () => {
    const shared = nested(60, (inner) => ({ $let: { vars: { x: inner }, in: { a: '$$x', b: '$$x' } } }), { a: '$_id' });
    await expect(computed(shared)).rejects.toMatchObject({ code: 13548 });
  });
});

describe('stages that hold ever more', { timeout: 30_000 }, () => {
  const many: Document[] = [{ $set: { n: { $range: [0, 100_000] } } }, { $unset: 'steps' }, { $unwind: '$n' }];
  it.each([
    ['$group', [...many, { $group: { _id: null, all: { $push: '$$ROOT' } } }]],
    ['$sort', [...many, { $sort: { n: -1, _id: 1 } }]],
    ['$facet', [{ $facet: { all: many } }]],
  ])('%s', async (_stage, pipeline) => {
    await expect(topics().aggregate(pipeline).toArray()).rejects.toMatchObject({ code: 292 });
  });

  it('too many of them', async () => {
    const stages = Array.from({ length: 1001 }, () => ({ $set: { a: 1 } }));
    await expect(topics().aggregate(stages).toArray()).rejects.toMatchObject({ code: 7749501 });
  });
});

describe('lists that name the same again and again', { timeout: 30_000 }, () => {
  it('are as quick as short ones', async () => {
    const nulls = new Array<null>(1_000_000).fill(null);
    expect(await topics().countDocuments({ _id: { $in: nulls as never } })).toBe(0);
  });
});

describe('filters and updates', () => {
  it('nest as deep as a message may', async () => {
    expect(await topics().countDocuments(nested(90, (inner) => ({ $and: [inner] }), { _id: 3 }))).toBe(1);
  });

  it('fill no list with millions of nulls', async () => {
    await expect(topics().updateOne({ _id: 1 }, { $set: { 'steps.2000000000': 1 } })).rejects.toMatchObject({
      code: 30,
    });
  });

  it('an insert of very many stops when the time is up, and keeps nothing', async () => {
    const documents = Array.from({ length: 50_000 }, (_, i) => ({ _id: i }));
    const insert = { insert: 'late', documents, maxTimeMS: 1 };
    await expect(database().command(insert)).rejects.toMatchObject({ code: 50 });
    expect(await database().collection('late').countDocuments()).toBe(0);
  });

  it('a cursor is not charged with the time its client takes', async () => {
    const { cursor } = await database().command({ find: 'topics', filter: { steps: 2 }, batchSize: 1, maxTimeMS: 500 });
    const busy = performance.now() + 700;
    while (performance.now() < busy) await database().command({ ping: 1 });
    const next = await database().command({ getMore: cursor.id, collection: 'topics', batchSize: 5 });
    expect(next['cursor'].nextBatch).toHaveLength(5);
  });

  it('stop with the whole command when the time is up', async () => {
    const slow = { $expr: { $gt: [{ $size: { $range: [0, 1_000_000] } }, 2_000_000] } };
    const update = { update: 'topics', updates: [{ q: slow, u: { $set: { a: 1 } }, multi: true }], maxTimeMS: 1 };
    await expect(database().command(update)).rejects.toMatchObject({ code: 50 });
    const remove = { delete: 'topics', deletes: [{ q: slow, limit: 0 }], maxTimeMS: 1 };
    await expect(database().command(remove)).rejects.toMatchObject({ code: 50 });
  });
});
