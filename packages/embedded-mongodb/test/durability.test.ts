import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present } from './support.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'embedded-mongodb-kill-'));
const built = join(root, 'node_modules', '.cache', 'durability-test');

beforeAll(() => {
  execFileSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.build.json', '--outDir', built, '--declaration', 'false', '--declarationMap', 'false'],
    { cwd: root },
  );
}, 60_000);
afterAll(() => {
  rmSync(scratch, { recursive: true });
  rmSync(built, { recursive: true });
});

async function start(dataDir: string): Promise<{ server: ChildProcess; uri: string }> {
  const server = spawn(
    process.execPath,
    [join(built, 'bin/embedded-mongodb.js'), '--data-dir', dataDir, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface(present(server.stdout)), 'line');
  return { server, uri: String(line).split(' ').at(-1) ?? '' };
}

/** Writes without pause until the server is gone; gives the numbers whose write was acknowledged. */
async function writeUntilGone(client: MongoClient, worker: number): Promise<number[]> {
  const acknowledged: number[] = [];
  const things = client.db('shop').collection('things');
  try {
    for (let n = worker * 1_000_000; ; n += 1) {
      await things.insertOne({ _id: n as never, twice: n * 2, worker });
      if (n % 3 === 0) await things.updateOne({ _id: n as never }, { $set: { twice: -n } });
      acknowledged.push(n);
    }
  } catch {
    return acknowledged;
  }
}

const options = { serverSelectionTimeoutMS: 3000, retryWrites: false, directConnection: true };

describe('a server killed in the middle of writing', () => {
  it('keeps every acknowledged write, and its indexes agree with its documents', { timeout: 60_000 }, async () => {
    const first = await start(scratch);
    const client = await new MongoClient(first.uri, options).connect();
    await client.db('shop').collection('things').createIndex({ twice: 1 }, { unique: true });
    const writers = [1, 2, 3, 4].map((worker) => writeUntilGone(client, worker));
    await new Promise((resolve) => setTimeout(resolve, 700));
    first.server.kill('SIGKILL');
    const acknowledged = (await Promise.all(writers)).flat();
    await client.close();
    expect(acknowledged.length).toBeGreaterThan(20);

    const second = await start(scratch);
    const reader = await new MongoClient(second.uri, options).connect();
    const things = reader.db('shop').collection<{ _id: number; twice: number }>('things');
    const stored = await things.find().hint({ $natural: 1 }).toArray();
    const byId = new Map(stored.map((document) => [document._id, document.twice]));
    for (const n of acknowledged) expect(byId.get(n)).toBe(n % 3 === 0 ? -n : n * 2);
    const throughIndex = await things.find().hint('twice_1').toArray();
    expect(throughIndex.map(({ _id }) => _id).sort()).toEqual(stored.map(({ _id }) => _id).sort());
    await reader.close();
    second.server.kill('SIGTERM');
    const [code] = await once(second.server, 'exit');
    expect(code).toBe(0);
  });
});
