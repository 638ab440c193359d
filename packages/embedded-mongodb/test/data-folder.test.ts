import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BSON, type Collection, MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { DataFolderError, startEmbeddedMongo } from '../src/index.js';
import { check } from '../src/maintenance/maintenance.js';
import { checkDataFile } from '../src/storage/data-file.js';
import { openStores } from '../src/storage/stores.js';
import { runCommand, startChild, stopChild, withFolders } from './child-server.js';

const folder = withFolders();

/** Works with a collection of books in a data folder. */
async function withBooks(dataDir: string, work: (books: Collection) => Promise<void>): Promise<void> {
  const server = await startEmbeddedMongo({ dataDir });
  const client = await new MongoClient(server.uri).connect();
  await work(client.db('library').collection('books'));
  await client.close();
  await server.close();
}

/** A data folder a server has used and closed. */
async function aFolder(name: string): Promise<string> {
  const server = await startEmbeddedMongo({ dataDir: folder(name) });
  await server.close();
  return folder(name);
}

async function refusal(dataDir: string): Promise<unknown> {
  const server = await startEmbeddedMongo({ dataDir }).catch((error) => error);
  if (!(server instanceof Error)) await server.close();
  return server;
}

describe('a data folder is refused, with what to do,', () => {
  const spoiled: Record<string, [spoil: (dataDir: string) => void, message: RegExp]> = {
    'when a newer version wrote it': [(dataDir) => writeFileSync(join(dataDir, 'FORMAT'), '99\n'), /newer version/],
    'when a version before the first wrote it': [
      (dataDir) => writeFileSync(join(dataDir, 'FORMAT'), '0\n'),
      /something else/,
    ],
    'when its format is no number': [(dataDir) => writeFileSync(join(dataDir, 'FORMAT'), 'two'), /something else/],
    'when its format is not told': [(dataDir) => rmSync(join(dataDir, 'FORMAT')), /has a data.mdb but no file FORMAT/],
    'when its data file is another program’s': [
      (dataDir) => writeFileSync(join(dataDir, 'data.mdb'), Buffer.alloc(9000, 7)),
      /not a data file of this server/,
    ],
    'when its data file is a short text': [
      (dataDir) => writeFileSync(join(dataDir, 'data.mdb'), 'hello'),
      /not a data file of this server/,
    ],
    'when its data file is cut off': [
      (dataDir) => truncateSync(join(dataDir, 'data.mdb'), statSync(join(dataDir, 'data.mdb')).size / 2),
      /is cut off. Restore the folder from a backup/,
    ],
    'when hardly anything is left of its data file': [
      (dataDir) => truncateSync(join(dataDir, 'data.mdb'), 5000),
      /is cut off/,
    ],
    'when it is a file': [
      (dataDir) => {
        rmSync(dataDir, { recursive: true });
        writeFileSync(dataDir, '');
      },
      /cannot be created/,
    ],
  };
  for (const [name, [spoil, message]] of Object.entries(spoiled)) {
    it(name, async () => {
      const dataDir = await aFolder(name.replaceAll(/\W/g, '-'));
      spoil(dataDir);
      const error = await refusal(dataDir);
      expect(error).toBeInstanceOf(DataFolderError);
      expect(String(error)).toMatch(message);
    });
  }

  it('when a server of this process uses it, by whatever name', async () => {
    const dataDir = folder('shared');
    const server = await startEmbeddedMongo({ dataDir });
    expect(String(await refusal(relative(process.cwd(), dataDir)))).toMatch(/in use by another server/);
    await server.close();
    await (await startEmbeddedMongo({ dataDir })).close();
  });

  it('while another process uses it, but not when that was killed', { timeout: 60_000 }, async () => {
    const dataDir = folder('taken');
    const child = await startChild(dataDir);
    expect(String(await refusal(dataDir))).toMatch(/in use by another server \(process \d+\)/);
    await stopChild(child, 'SIGKILL');
    await (await startEmbeddedMongo({ dataDir })).close();
  });

  it('by the command as well, with code 1', { timeout: 60_000 }, async () => {
    const dataDir = await aFolder('newer');
    writeFileSync(join(dataDir, 'FORMAT'), '99\n');
    const { code, errors } = await runCommand('--data-dir', dataDir, '--port', '0');
    expect(code).toBe(1);
    expect(errors).toMatch(/written by a newer version \(format 99; this one knows \d+\)/);
  });
});

describe('a data folder of format 1', () => {
  /** As the first version left it: no notes on indexes, whole replies of retried writes. */
  async function anOldFolder(name: string): Promise<string> {
    const dataDir = folder(name);
    await withBooks(dataDir, async (books) => {
      await books.createIndex({ tags: 1 });
      await books.insertMany([
        { title: 'Rayuela', tags: ['novel', 'Paris'] },
        { title: 'Ficciones', tags: ['stories'] },
      ]);
    });
    const { root, stores } = openStores(dataDir, {});
    for (const { key } of stores.notes.getRange({})) await stores.notes.remove(key);
    await stores.replies.put(Buffer.alloc(16, 7), Buffer.from(BSON.serialize({ txnNumber: 1, reply: { n: 1 } })));
    await root.close();
    writeFileSync(join(dataDir, 'FORMAT'), '1\n');
    return dataDir;
  }

  it('is brought up to date by the server that opens it', async () => {
    const dataDir = await anOldFolder('old');
    await withBooks(dataDir, async (books) => {
      // One tag is above the one bound, another below the other: no single entry of the index is within both.
      const found = await books
        .find({ tags: { $gt: 'm', $lt: 'n' } })
        .hint({ tags: 1 })
        .toArray();
      expect(found).toMatchObject([{ title: 'Rayuela' }]);
      await books.insertOne({ title: 'Yo el Supremo' });
    });
    expect(readFileSync(join(dataDir, 'FORMAT'), 'utf8')).toBe('2\n');
    expect((await check(dataDir)).problems).toEqual([]);
  });

  it('is not read by those who only read, who say what to do', async () => {
    await expect(check(await anOldFolder('unread'))).rejects.toThrow(/older version.*Start the server on it once/);
  });
});

describe('a data file shorter than the pages LMDB has given out', () => {
  it('is taken when nothing leads beyond its end', async () => {
    const [dataDir, copy] = [await aFolder('long'), folder('short')];
    mkdirSync(copy);
    copyFileSync(join(dataDir, 'data.mdb'), join(copy, 'data.mdb'));
    const bytes = readFileSync(join(copy, 'data.mdb'));
    const [pageSizeOffset, lastPageOffset] = [48, 144];
    for (const page of [0, bytes.readUInt32LE(pageSizeOffset)]) bytes.writeBigUInt64LE(5000n, page + lastPageOffset);
    writeFileSync(join(copy, 'data.mdb'), bytes);
    expect(() => checkDataFile(copy)).not.toThrow();
  });
});
