import { beforeEach, describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

const start = new Date('2030-01-01T00:00:00Z');
let now = start;
const { client, server } = withEmbeddedServer({ now: () => now });
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

beforeEach(() => client().db('shop').dropDatabase());

describe('TTL indexes', () => {
  it('remove what is older than they say, and nothing else', async () => {
    const tokens = client().db('shop').collection('tokens');
    await tokens.createIndex({ at: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { kept: false } });
    await tokens.insertMany([
      { name: 'old', at: now, kept: false },
      { name: 'kept', at: now, kept: true },
      { name: 'undated', kept: false },
      { name: 'text', at: '2020-01-01', kept: false },
    ]);
    now = later(59);
    expect(await server().expire()).toBe(0);
    await tokens.insertOne({ name: 'new', at: now, kept: false });
    now = later(1);
    expect(await server().expire()).toBe(1);
    expect((await tokens.distinct('name')).sort()).toEqual(['kept', 'new', 'text', 'undated']);
  });

  it('take the earliest of several dates, and let alone what is no date', async () => {
    const notices = client().db('shop').collection('notices');
    await notices.createIndex({ until: 1 }, { expireAfterSeconds: 0 });
    await notices.insertMany([
      { name: 'first is over', until: [later(500), later(-1)] },
      { name: 'both to come', until: [later(500), later(900)] },
      { name: 'before 1970', until: new Date(-1) },
      { name: 'a number', until: 0 },
      { name: 'nothing', until: null },
      { name: 'an empty list', until: [] },
    ]);
    expect(await server().expire()).toBe(2);
    expect((await notices.distinct('name')).sort()).toEqual(['a number', 'an empty list', 'both to come', 'nothing']);
  });

  it('mind a partial filter on the date itself', async () => {
    const visits = client().db('shop').collection('visits');
    const partialFilterExpression = { at: { $gt: start } };
    await visits.createIndex({ at: 1 }, { expireAfterSeconds: 1, partialFilterExpression });
    await visits.insertMany([{ at: new Date(start.getTime() - 5000) }, { at: later(0) }, { at: later(100) }]);
    now = later(10);
    expect(await server().expire()).toBe(1);
    expect(await visits.countDocuments()).toBe(2);
  });

  it('follow a change of their time', async () => {
    const codes = client().db('shop').collection('codes');
    await codes.createIndex({ at: 1 }, { expireAfterSeconds: 3600 });
    await codes.insertOne({ at: now });
    now = later(60);
    expect(await server().expire()).toBe(0);
    const index = { name: 'at_1', expireAfterSeconds: 30 };
    await client().db('shop').command({ collMod: 'codes', index });
    expect(await server().expire()).toBe(1);
  });

  it('remove any number of documents in one pass', async () => {
    const lines = client().db('shop').collection('lines');
    await lines.createIndex({ at: -1 }, { expireAfterSeconds: 1 });
    await lines.insertMany(Array.from({ length: 2_500 }, () => ({ at: now })));
    now = later(5);
    expect(await server().expire()).toBe(2_500);
  });

  it('wait with a document a transaction is changing', async () => {
    const holds = client().db('shop').collection<{ _id: number; at: Date }>('holds');
    await holds.createIndex({ at: 1 }, { expireAfterSeconds: 1 });
    await holds.insertOne({ _id: 1, at: now });
    now = later(5);
    await client().withSession((session) =>
      session.withTransaction(async () => {
        await holds.updateOne({ _id: 1 }, { $set: { at: later(100) } }, { session });
        const pass = server().expire();
        await session.commitTransaction();
        expect(await pass).toBe(0);
      }),
    );
    expect(await holds.countDocuments()).toBe(1);
  });

  it.each([
    ['on _id', { _id: 1 }, 60, 'InvalidIndexSpecificationOption'],
    ['on two fields', { at: 1, name: 1 }, 60, 'CannotCreateIndex'],
    ['of a negative time', { at: 1 }, -1, 'CannotCreateIndex'],
  ] as const)('are refused %s', async (_what, key, expireAfterSeconds, codeName) => {
    const created = client().db('shop').collection('refused').createIndex(key, { expireAfterSeconds });
    await expect(created).rejects.toMatchObject({ codeName });
  });
});
