import { Long, type MongoClient, UUID } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { check } from '../src/maintenance/maintenance.js';
import { connectTo, startChild, stopChild, withFolders } from './child-server.js';
import { RawConnection } from './raw-connection.js';
import { withoutTime } from './support.js';

const folder = withFolders();
const lsid = { id: new UUID() };
const numbered = (txnNumber: number) => ({ lsid, txnNumber: Long.fromInt(txnNumber) });

describe('what is sent again after the server was killed and started again', { timeout: 60_000 }, () => {
  it('is answered as before and done once: a bulk, findAndModify, a commit', async () => {
    const dataDir = folder('retries');
    const insert = { insert: 'permits', documents: [{ _id: 1 }, { _id: 2 }, { _id: 3 }], ...numbered(1), $db: 'town' };
    const take = { findAndModify: 'permits', query: { _id: 2 }, remove: true, ...numbered(2), $db: 'town' };
    const begin = { ...numbered(3), autocommit: false, startTransaction: true, $db: 'town' };
    const commit = { commitTransaction: 1, ...numbered(3), autocommit: false, $db: 'admin' };
    const inserting = { insert: 'permits', documents: [{ _id: 9 }], ...begin };

    const results = [];
    for (const commands of [[insert], [insert, take], [take, inserting, commit], [commit]]) {
      const server = await startChild(dataDir);
      const connection = await RawConnection.to(server.uri);
      for (const command of commands) results.push(withoutTime(await connection.send(command)));
      await stopChild(server, 'SIGKILL');
      connection.close();
    }
    const [inserted, insertedAgain, taken, takenAgain, ...rest] = results;
    expect(inserted).toEqual({ n: 3, ok: 1 });
    expect(insertedAgain).toEqual({ n: 3, retriedStmtIds: [0, 1, 2], ok: 1 });
    expect(taken).toMatchObject({ value: { _id: 2 }, ok: 1 });
    expect(takenAgain).toEqual({ ...taken, retriedStmtId: 0 });
    expect(rest).toMatchObject([{ ok: 1 }, { ok: 1 }, { ok: 1 }]);
    expect(await check(dataDir)).toMatchObject({ documents: 3, problems: [] });
  });
});

/** Inserts until the server refuses; gives what it acknowledged and how it refused. */
async function fill(client: MongoClient): Promise<{ acknowledged: number; error: unknown }> {
  const scans = client.db('town').collection<{ _id: number; page: Buffer }>('scans');
  for (let n = 0; n < 1000; n += 1) {
    const outcome = await scans.insertOne({ _id: n, page: Buffer.alloc(50_000, n) }).catch((error) => error);
    if (outcome instanceof Error) return { acknowledged: n, error: outcome };
  }
  throw new Error('the disk is too large for this test');
}

describe('a full disk', { timeout: 60_000 }, () => {
  it('is an error and not a loss, and the server goes on once there is space', async () => {
    const dataDir = folder('full');
    // The system lets files grow to a few megabytes only and fails every write beyond, as a full disk does.
    const server = await startChild(dataDir, 'ulimit -f 8000;');
    const client = await connectTo(server);
    const scans = client.db('town').collection<{ _id: number }>('scans');
    await scans.createIndex({ page: 1 });
    const { acknowledged, error } = await fill(client);
    expect(error).toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
    expect(acknowledged).toBeGreaterThan(20);
    expect(await scans.countDocuments()).toBe(acknowledged);
    expect(await scans.findOne({ _id: acknowledged - 1 })).not.toBeNull();

    expect(await scans.deleteMany({ _id: { $lt: 10 } })).toMatchObject({ deletedCount: 10 });
    await scans.insertOne({ _id: 5000 });
    await client.close();
    await stopChild(server, 'SIGKILL');
    expect(await check(dataDir)).toMatchObject({ documents: acknowledged - 9, problems: [] });

    const again = await startChild(dataDir);
    const later = await connectTo(again);
    await later
      .db('town')
      .collection('scans')
      .insertOne({ page: Buffer.alloc(50_000) });
    expect(await later.db('town').collection('scans').countDocuments()).toBe(acknowledged - 8);
    await later.close();
    await stopChild(again, 'SIGTERM');
    expect(again.process.exitCode).toBe(0);
  });

  it('keeps exactly what it acknowledged when many write at once', async () => {
    const dataDir = folder('full-for-many');
    const server = await startChild(dataDir, 'ulimit -f 8000;');
    const client = await connectTo(server);
    const scans = client.db('town').collection<{ _id: number; page: Buffer }>('scans');
    await scans.createIndex({ page: 1 });
    const ids = Array.from({ length: 400 }, (_, n) => n);
    const outcomes = await Promise.allSettled(
      ids.map((_id) => scans.insertOne({ _id, page: Buffer.alloc(20_000, _id) })),
    );
    const kept = ids.filter((id) => outcomes[id]?.status === 'fulfilled');
    expect(kept.length).toBeGreaterThan(20);
    for (const outcome of outcomes.filter(({ status }) => status === 'rejected'))
      expect(outcome).toMatchObject({ reason: { code: 14031 } });
    const found = await scans.find({}, { projection: { _id: 1 } }).toArray();
    expect(found.map(({ _id }) => _id).sort((a, b) => a - b)).toEqual(kept);
    expect(kept.length).toBeLessThan(ids.length);
    await client.close();
    await stopChild(server, 'SIGKILL');
    expect(await check(dataDir)).toMatchObject({ documents: kept.length, problems: [] });
  });
});
