import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../src/bson/codec.js';
import { indexFrom } from '../src/indexes/index-definition.js';
import { readIndexSpec } from '../src/server/indexes/index-spec.js';
import { storedDocuments } from '../src/storage/collection.js';
import { Engine } from '../src/storage/engine.js';
import { removeExpired } from '../src/storage/expiry.js';
import type { Overlay } from '../src/storage/overlay.js';
import { withFolders } from './child-server.js';
import { present, withEmbeddedServer } from './support.js';

const start = new Date('2030-01-01T00:00:00Z');
let now = start;
const { client, server } = withEmbeddedServer({ now: () => now });
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const folder = withFolders();

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

  it('serve also when they are hidden', async () => {
    const drafts = client().db('shop').collection('drafts');
    await drafts.createIndex({ at: 1 }, { expireAfterSeconds: 1, hidden: true });
    await drafts.insertOne({ at: now });
    now = later(5);
    expect(await server().expire()).toBe(1);
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

describe('a pass over TTL indexes', () => {
  it('serves the others when one of them fails, and tells all failures at once', async () => {
    const engine = new Engine(folder('failing'), () => later(100));
    const names = ['codes', 'tickets', 'tokens'];
    for (const name of names) await engine.environment.write((view) => fillExpiring(engine, view, name));
    const { writer } = engine;
    vi.spyOn(engine, 'writer').mockImplementation((view, info) => {
      if (info.name !== 'tokens') throw new Error('the disk is on fire');
      return writer.call(engine, view, info);
    });
    await expect(removeExpired(engine)).rejects.toMatchObject({
      errors: [{ message: 'shop.codes, index at_1' }, { message: 'shop.tickets, index at_1' }],
    });
    const left = names.map((name) => documentsIn(engine, name));
    expect(left).toEqual([1, 1, 0]);
    await engine.environment.close();
  });
});

function fillExpiring(engine: Engine, view: Overlay, name: string): void {
  const info = engine.ensureCollection(view, 'shop', name);
  const writer = engine.writer(view, info);
  const key = { at: 1 };
  writer.build(indexFrom(readIndexSpec({ key, name: 'at_1', expireAfterSeconds: 1 }, info, engine.catalog.nextId())));
  const document = { _id: 1, at: start };
  writer.insert(document, encode(document));
}

function documentsIn({ catalog, environment }: Engine, name: string): number {
  const info = present(catalog.find(environment.view, 'shop', name));
  return [...storedDocuments(environment.view, info)].length;
}
