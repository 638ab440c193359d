import { type MongoClient, MongoError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { check } from '../src/maintenance/maintenance.js';
import { type ChildServer, connectTo, startChild, stopChild, withFolders } from './child-server.js';

const folder = withFolders();
const rounds = 10;
const accountNames = ['cash', 'stalls', 'fines', 'parking'];

function accountName(n: number): string {
  return accountNames[n % accountNames.length] ?? '';
}

type Visit = { _id: string; stamps: number; rooms: number[] };
type Account = { _id: string; amount: number };

/** What clients were told, over all rounds: how many stamps each visit has, and which transfers were committed. */
const told = { stamps: new Map<string, number>(), transfers: new Set<string>() };

/** Does something again and again until the server is gone. */
async function untilGone(step: (n: number) => Promise<void>): Promise<void> {
  try {
    for (let n = 0; ; n += 1) await step(n);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** The driver's own errors have no number; what the server refuses has one. */
function isGone(error: unknown): boolean {
  return error instanceof MongoError && typeof error.code !== 'number';
}

function stampVisits(client: MongoClient, round: number, clerk: number): Promise<void> {
  const visits = client.db('town').collection<Visit>('visits');
  return untilGone(async (n) => {
    const _id = `${round}-${clerk}-${n}`;
    await visits.insertOne({ _id, stamps: 0, rooms: [n % 7, n % 5] });
    told.stamps.set(_id, 0);
    const old = `${round}-${clerk}-${Math.floor(n / 2)}`;
    await visits.updateOne({ _id: old }, { $inc: { stamps: 1 }, $push: { rooms: n } });
    told.stamps.set(old, (told.stamps.get(old) ?? 0) + 1);
  });
}

/** Moves money around and writes down each transfer twice, all in one transaction. */
function moveMoney(client: MongoClient, round: number): Promise<void> {
  const town = client.db('town');
  const accounts = town.collection<Account>('accounts');
  return untilGone(async (n) => {
    const _id = `${round}-${n}` as never;
    const [from, to] = [accountName(n), accountName(n + 1 + (n % 3))];
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await accounts.updateOne({ _id: from }, { $inc: { amount: -n } }, { session, upsert: true });
        await town.collection('debits').insertOne({ _id }, { session });
        await accounts.updateOne({ _id: to }, { $inc: { amount: n } }, { session, upsert: true });
        await town.collection('credits').insertOne({ _id }, { session });
      }),
    );
    told.transfers.add(`${round}-${n}`);
  });
}

/** Builds and drops indexes and collections that others write into at the same time. */
function rebuild(client: MongoClient): Promise<void> {
  const town = client.db('town');
  return untilGone(async (n) => {
    const drafts = town.collection(`drafts${n % 2}`);
    await drafts.insertMany([{ n, tags: ['a', n] }, { n }]);
    await drafts.createIndex({ tags: n % 3 === 0 ? -1 : 1 });
    await town.collection('visits').createIndex({ rooms: 1, stamps: 1 });
    if (n % 4 === 0) await drafts.drop();
    if (n % 3 === 0) await town.collection('visits').dropIndex('rooms_1_stamps_1');
  });
}

/** Until as many visits more, and at least one transfer more, were acknowledged; and a moment longer. */
async function until(visits: number, momentMs: number): Promise<void> {
  const [stamps, transfers] = [told.stamps.size, told.transfers.size];
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  while (told.stamps.size < stamps + visits || told.transfers.size === transfers) await pause(1);
  await pause(momentMs);
}

/** Lets clients work and kills the server in the midst of it. */
async function work(server: ChildServer, round: number): Promise<void> {
  // Each round waits that long for a server that is gone.
  const clients = await Promise.all([1, 2, 3, 4].map(() => connectTo(server, 1000)));
  const [first, second, third, fourth] = clients as [MongoClient, MongoClient, MongoClient, MongoClient];
  const working = Promise.allSettled([
    stampVisits(first, round, 1),
    stampVisits(second, round, 2),
    moveMoney(third, round),
    rebuild(fourth),
  ]);
  await until(5 + Math.floor(Math.random() * 30), Math.random() * 50);
  await stopChild(server, 'SIGKILL');
  await Promise.all(clients.map((client) => client.close()));
  expect(await working).toEqual([1, 2, 3, 4].map(() => ({ status: 'fulfilled' })));
}

async function verify(client: MongoClient): Promise<void> {
  const town = client.db('town');
  const visits = await town.collection<Visit>('visits').find().hint({ $natural: 1 }).toArray();
  const stored = new Map(visits.map(({ _id, stamps }) => [_id, stamps]));
  // One change may have been stored without an answer.
  for (const [_id, stamps] of told.stamps) expect([stamps, stamps + 1], _id).toContain(stored.get(_id));
  const [debits, credits] = await Promise.all(
    ['debits', 'credits'].map((name) => town.collection(name).distinct('_id')),
  );
  expect(new Set(debits)).toEqual(new Set(credits));
  const lost = [...told.transfers].filter((_id) => !debits?.includes(_id as never));
  expect(lost).toEqual([]);
  const accounts = await town.collection<Account>('accounts').find().toArray();
  expect(accounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
}

describe('a server killed at any moment', () => {
  it('keeps what it acknowledged, transactions whole, and indexes in step', { timeout: 120_000 }, async () => {
    const dataDir = folder('town');
    for (let round = 0; round < rounds; round += 1) {
      const server = await startChild(dataDir);
      const client = await connectTo(server);
      await verify(client);
      await client.close();
      await work(server, round);
      expect((await check(dataDir)).problems).toEqual([]);
    }
  });
});
