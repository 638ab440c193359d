import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbeddedMongo } from '../src/index.js';
import { withEmbeddedServer } from './support.js';

const { client, server } = withEmbeddedServer();
const database = () => client().db('refused');
const things = () => database().collection('things');
const folder = mkdtempSync(join(tmpdir(), 'embedded-mongodb-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is not served', () => {
  it.each([
    ['an unknown command', () => database().command({ makeCoffee: 1 }), 59],
    ['users', () => database().command({ createUser: 'ana', pwd: 'x', roles: [] }), 115],
    ['users kept elsewhere', () => client().db('$external').command({ saslStart: 1, mechanism: 'PLAIN' }), 115],
    ['databases of nobody', () => client().db('$external').command({ find: 'things' }), 73],
    ['sharding', () => database().command({ shardCollection: 'a.b', key: { a: 1 } }), 115],
    ['map-reduce', () => database().command({ mapReduce: 'things' }), 115],
    ['capped collections', () => database().createCollection('capped', { capped: true, size: 1000 }), 238],
    ['time series', () => database().createCollection('series', { timeseries: { timeField: 'at' } }), 238],
    ['text search', () => things().findOne({ $text: { $search: 'x' } }), 238],
    ['text indexes', () => things().createIndex({ title: 'text' }), 238],
    ['geography', () => things().findOne({ place: { $near: [1, 2] } }), 238],
    ['server-side JavaScript', () => things().findOne({ $where: 'true' }), 238],
    [
      'change streams',
      () =>
        things()
          .aggregate([{ $changeStream: {} }])
          .toArray(),
      238,
    ],
    [
      'collations of strength 4',
      () =>
        things()
          .find({}, { collation: { locale: 'es', strength: 4 } })
          .toArray(),
      238,
    ],
    [
      'an unknown stage',
      () =>
        things()
          .aggregate([{ $dance: {} }])
          .toArray(),
      40324,
    ],
    ['an unknown operator', () => things().findOne({ a: { $almost: 1 } } as never), 2],
    ['an unknown top-level operator', () => things().findOne({ $almost: [] } as never), 2],
    ['a broken regular expression', () => things().findOne({ a: { $regex: '(' } }), 51091],
    ['a cursor that is not open', () => database().command({ getMore: 5n, collection: 'things' }), 43],
    ['a name with a null character', () => database().command({ create: 'a\0b' }), 73],
    ['a skip below zero', () => database().command({ find: 'things', skip: -1 }), 51_024],
    ['dropping the index of ids', () => database().command({ dropIndexes: 'things', index: '_id_' }), 26],
    ['an id that is an array', () => things().insertOne({ _id: [1] as never }), 53],
  ])('refuses %s with its code', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('refuses an address that is not this machine', async () => {
    await expect(startEmbeddedMongo({ host: '0.0.0.0' })).rejects.toThrow(/this machine only/);
  });

  it('refuses a port that is taken, and says which', async () => {
    await expect(startEmbeddedMongo({ port: server().port })).rejects.toThrow(
      `Port ${server().port} is already in use`,
    );
  });

  it('refuses a data folder another server works on', async () => {
    const dataDir = join(folder, 'shared');
    const first = await startEmbeddedMongo({ dataDir });
    await expect(startEmbeddedMongo({ dataDir })).rejects.toThrow(/in use by another server/);
    await first.close();
    await (await startEmbeddedMongo({ dataDir })).close();
  });

  it('refuses data of a newer version', async () => {
    writeFileSync(join(folder, 'FORMAT'), '999\n');
    await expect(startEmbeddedMongo({ dataDir: folder })).rejects.toThrow(/newer version \(format 999/);
  });
});

/** Sends bytes on a connection of their own and resolves with what came back until the other side closed or fell silent. */
function send(bytes: Buffer): Promise<'closed' | 'open'> {
  return new Promise((resolve) => {
    const socket = connect(server().port, '127.0.0.1', () => socket.write(bytes));
    socket.on('close', () => resolve('closed'));
    socket.on('error', () => resolve('closed'));
    socket.setTimeout(150, () => {
      resolve('open');
      socket.destroy();
    });
  });
}

function header(length: number, opCode: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(opCode, 12);
  return bytes;
}

describe('the wire', () => {
  it.each([
    ['a message that says it is too long', header(48_000_001, 2013)],
    ['a message that says it is shorter than its header', header(3, 2013)],
    ['an operation nobody knows', header(16, 77)],
    ['a compressed message', Buffer.concat([header(25, 2012), Buffer.alloc(9)])],
    ['a section that points outside', Buffer.concat([header(25, 2013), Buffer.from([0, 0, 0, 0, 0, 99, 0, 0, 0])])],
  ])('closes the connection at %s', async (_what, bytes) => {
    expect(await send(bytes)).toBe('closed');
  });

  it('survives anything', async () => {
    const anything = fc
      .tuple(fc.constantFrom(2013, 2004, 1, 2012), fc.uint8Array({ maxLength: 80 }))
      .map(([opCode, bytes]) => Buffer.concat([header(16 + bytes.length, opCode), bytes]));
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 8, maxLength: 8 }), async (messages) => {
        await Promise.all(messages.map(send));
      }),
      { numRuns: 12 },
    );
    expect(await database().command({ ping: 1 })).toMatchObject({ ok: 1 });
  });
});
