import { setTimeout } from 'node:timers/promises';
import type { Collection } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { check } from '../src/maintenance/maintenance.js';
import { connectTo, startChild, stopChild, withFolders } from './child-server.js';
import { withEmbeddedServer } from './support.js';

type Permit = { _id: number; number: number; state?: string };

/** More than a write holds in memory. */
const many = 60_000;
const { client } = withEmbeddedServer();
const folder = withFolders();

async function fill(permits: Collection<Permit>): Promise<void> {
  const all = Array.from({ length: many }, (_, id) => ({ _id: id, number: many - id }));
  for (let from = 0; from < many; from += 20_000) await permits.insertMany(all.slice(from, from + 20_000));
}

async function filled(name: string): Promise<Collection<Permit>> {
  const permits = client().db('town').collection<Permit>(name);
  await fill(permits);
  return permits;
}

async function expectSound(permits: Collection<Permit>): Promise<void> {
  const { valid, errors } = await client().db('town').command({ validate: permits.collectionName });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
}

describe('a write that changes more than memory should hold', { timeout: 60_000 }, () => {
  it('builds an index, changes every document, removes most of them and drops the rest', async () => {
    const permits = await filled('permits');
    await permits.createIndex({ number: 1 }, { unique: true });
    expect(await permits.findOne({ number: many })).toEqual({ _id: 0, number: many });
    expect(await permits.updateMany({}, { $inc: { number: many } })).toMatchObject({ modifiedCount: many });
    expect(await permits.countDocuments({ number: { $gt: many } })).toBe(many);
    expect(await permits.deleteMany({ _id: { $gte: 10 } })).toMatchObject({ deletedCount: many - 10 });
    await expectSound(permits);
    await permits.insertOne({ _id: many, number: many + 1 });
    expect(await permits.countDocuments()).toBe(11);
    await permits.drop();
    expect(await permits.countDocuments()).toBe(0);
  });

  it('leaves nothing behind when it fails at the end', async () => {
    const permits = await filled('contradictions');
    await permits.updateOne({ _id: many - 1 }, { $set: { number: many } });
    await expect(permits.createIndex({ number: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect(await permits.indexes()).toHaveLength(1);
    await expectSound(permits);
    await permits.updateOne({ _id: many - 1 }, { $set: { number: 1 } });
    await permits.createIndex({ number: 1 }, { unique: true });
    await expectSound(permits);
  });

  it('waits for a transaction in its way, and is seen by none that began before it', async () => {
    const permits = await filled('locked');
    const [holder, watcher] = [client().startSession(), client().startSession()];
    holder.startTransaction();
    await permits.updateOne({ _id: many - 1 }, { $set: { state: 'held' } }, { session: holder });
    watcher.startTransaction();
    expect(await permits.findOne({ _id: 5 }, { session: watcher })).toEqual({ _id: 5, number: many - 5 });
    const write = permits.updateMany({}, { $set: { state: 'closed' } });
    const isOver = await Promise.race([write.then(() => true), setTimeout(1_500, false)]);
    expect(isOver).toBe(false);
    await holder.commitTransaction();
    expect(await write).toMatchObject({ modifiedCount: many });
    expect(await permits.findOne({ _id: 5 }, { session: watcher })).toEqual({ _id: 5, number: many - 5 });
    await expect(permits.deleteOne({ _id: 6 }, { session: watcher })).rejects.toMatchObject({ code: 112 });
    await Promise.all([holder.endSession(), watcher.endSession()]);
    expect(await permits.countDocuments({ state: 'closed' })).toBe(many);
  });

  it('is whole or absent when the server is killed, whenever that is', async () => {
    const dataDir = folder('killed');
    const first = await startChild(dataDir);
    const filling = await connectTo(first);
    await fill(filling.db('town').collection<Permit>('permits'));
    await filling.close();
    await stopChild(first, 'SIGKILL');
    for (const afterMs of [300, 900]) {
      const server = await startChild(dataDir);
      const connection = await connectTo(server);
      const permits = connection.db('town').collection<Permit>('permits');
      const write = permits.updateMany({}, { $inc: { number: 1 } }).catch((error: unknown) => error);
      await setTimeout(afterMs);
      await stopChild(server, 'SIGKILL');
      await write;
      await connection.close();
      expect(await check(dataDir)).toMatchObject({ documents: many, problems: [] });
    }
    const last = await startChild(dataDir);
    const connection = await connectTo(last);
    const permits = connection.db('town').collection<Permit>('permits');
    const sums = await permits.aggregate([{ $group: { _id: { $add: ['$_id', '$number'] } } }]).toArray();
    expect(sums).toHaveLength(1);
    await connection.close();
    await stopChild(last, 'SIGTERM');
  });

  it('is an error and not a loss when the disk is full', async () => {
    const dataDir = folder('full');
    const server = await startChild(dataDir, 'ulimit -f 24000;');
    const connection = await connectTo(server);
    const permits = connection.db('town').collection<Permit>('permits');
    await fill(permits);
    const text = 'x'.repeat(1_000);
    await expect(permits.updateMany({}, { $set: { text } })).rejects.toMatchObject({ code: 14031 });
    expect(await permits.countDocuments({ text: { $exists: true } })).toBe(0);
    await permits.insertOne({ _id: many, number: 0 });
    await connection.close();
    await stopChild(server, 'SIGKILL');
    expect(await check(dataDir)).toMatchObject({ documents: many + 1, problems: [] });
  });
});
