import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments, required } from '../src/bin/arguments.js';
import { startEmbeddedMongo } from '../src/index.js';
import { backup, check, rebuildIndexes, restore } from '../src/maintenance/maintenance.js';
import { Engine } from '../src/storage/engine.js';
import { entryRange } from '../src/storage/keys.js';
import type { Overlay } from '../src/storage/overlay.js';
import { connectTo, runCommand, startChild, stopChild, withFolders } from './child-server.js';

const folder = withFolders();

/** A data folder with permits of three people, an index on their names, and one on tags. */
async function aFolder(name: string): Promise<string> {
  const dataDir = folder(name);
  const server = await startEmbeddedMongo({ dataDir });
  const client = await connectTo(server);
  const permits = client.db('town').collection('permits');
  await permits.createIndexes([{ key: { holder: 1 }, unique: true }, { key: { tags: 1 } }]);
  await permits.createIndex({ note: 1 }, { collation: { locale: 'de', strength: 1 } });
  await permits.insertMany(
    ['Amina', 'Oksana', 'Yusuf'].map((holder) => ({ holder, note: `für ${holder}`, tags: ['stall', 'market'] })),
  );
  await client.close();
  await server.close();
  return dataDir;
}

/** Damages stored data behind the back of everything that keeps it in order. */
async function damage(dataDir: string, work: (view: Overlay, engine: Engine) => void): Promise<void> {
  const engine = new Engine(dataDir, () => new Date());
  await engine.environment.write((view) => work(view, engine));
  await engine.environment.close();
}

function indexOf(engine: Engine, name: string) {
  const info = engine.catalog.find(engine.environment.view, 'town', 'permits');
  const index = info?.indexes.find((known) => known.name === name);
  if (!info || !index) throw new Error('the test has no such index');
  return { info, index };
}

describe('a backup', () => {
  it('is a data folder that can be restored and agrees with itself', async () => {
    const [dataDir, copy, restored] = [await aFolder('original'), folder('copy'), folder('restored')];
    await backup(dataDir, copy);
    await restore(copy, restored);
    expect(await check(restored)).toEqual({ collections: 1, documents: 3, entries: 15, problems: [] });
    expect(readdirSync(folder('.')).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('is refused where something is, and where there is nothing to copy', async () => {
    const [dataDir, occupied] = [await aFolder('first'), await aFolder('second')];
    await expect(backup(dataDir, occupied)).rejects.toThrow(/is not empty/);
    await expect(restore(dataDir, occupied)).rejects.toThrow(/is not empty. Stop the server/);
    await expect(backup(folder('nowhere'), folder('target'))).rejects.toThrow(/There is no data in/);
    expect(existsSync(folder('target'))).toBe(false);
  });

  it('leaves nothing behind when it fails', async () => {
    const dataDir = await aFolder('fails');
    writeFileSync(folder('a-file'), '');
    await expect(backup(dataDir, join(folder('a-file'), 'copy'))).rejects.toThrow(/failed .* was removed again/);
  });

  it('is made by the library while the server goes on', async () => {
    const server = await startEmbeddedMongo();
    const client = await connectTo(server);
    const visits = client.db('desk').collection('visits');
    await visits.insertMany(Array.from({ length: 500 }, (_, n) => ({ n })));
    let going = true;
    const writing = (async () => {
      for (let n = 500; going; n += 1) await visits.insertOne({ n });
    })();
    await server.backup(folder('live'));
    going = false;
    await writing;
    await client.close();
    await server.close();
    const { documents, problems } = await check(folder('live'));
    expect(problems).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(500);
  });

  it('is finished before the server that makes it closes', async () => {
    const server = await startEmbeddedMongo();
    const client = await connectTo(server);
    const scans = Array.from({ length: 500 }, (_, n) => ({ n, image: Buffer.alloc(50_000, n) }));
    await client.db('desk').collection('scans').insertMany(scans);
    const copying = server.backup(folder('last'));
    await server.close();
    await copying;
    await client.close();
    expect(await check(folder('last'))).toMatchObject({ documents: 500, problems: [] });
    await expect(server.backup(folder('too-late'))).rejects.toMatchObject({ codeName: 'ShutdownInProgress' });
  });
});

describe('a check', () => {
  const damages: Record<string, [(view: Overlay, engine: Engine) => void, RegExp]> = {
    'a missing entry': [
      (view, engine) => {
        const [entry] = view.range('entries', entryRange(indexOf(engine, 'holder_1').index.id));
        if (entry) view.remove('entries', entry.key);
      },
      /document 1: has no entry in index holder_1/,
    ],
    'an entry too many': [
      (view, engine) => {
        const { from } = entryRange(indexOf(engine, 'holder_1').index.id);
        view.put('entries', Buffer.concat([from, Buffer.of(9)]), Buffer.alloc(6, 7));
      },
      /index holder_1: has an entry for document \d+, which is not there/,
    ],
    'two documents under a unique key': [
      (view, engine) => {
        const [first, second] = view.range('entries', entryRange(indexOf(engine, 'holder_1').index.id));
        if (first && second) view.put('entries', first.key, second.value);
      },
      /has the same key as document 2 in the unique index holder_1/,
    ],
    'a note that is missing': [
      (view, engine) => {
        const { index } = indexOf(engine, 'tags_1');
        for (const { key } of view.range('notes', entryRange(index.id))) view.remove('notes', key);
      },
      /index tags_1 does not know that tags has several values/,
    ],
    'a dictionary out of order': [
      (view, engine) => {
        const [first, second] = view.range('words', entryRange(indexOf(engine, 'note_1').index.id));
        if (first && second) view.put('words', first.key, second.value);
      },
      /index note_1: its dictionary is not in the order of its collation/,
    ],
    'what belongs to nobody': [
      (view) => view.put('documents', Buffer.alloc(10, 5), Buffer.of(5, 0, 0, 0, 0)),
      /documents: something belongs to number \d+/,
    ],
    'a document that cannot be read': [
      (view) => {
        const [first] = view.range('documents', { from: Buffer.alloc(1), to: Buffer.alloc(10, 0xff) });
        if (first) view.put('documents', first.key, Buffer.from('no document'));
      },
      /document 1: cannot be read or indexed/,
    ],
  };
  for (const [name, [work, message]] of Object.entries(damages)) {
    it(`finds ${name}`, async () => {
      const dataDir = await aFolder(name.replaceAll(' ', '-'));
      await damage(dataDir, work);
      const { problems } = await check(dataDir);
      expect(problems.join('\n')).toMatch(message);
    });
  }

  it('finds nothing after the indexes are built again', async () => {
    const dataDir = await aFolder('rebuilt');
    await damage(dataDir, (view, engine) => {
      for (const index of ['holder_1', 'tags_1', '_id_'])
        for (const { key } of view.range('entries', entryRange(indexOf(engine, index).index.id)))
          view.remove('entries', key);
    });
    expect((await check(dataDir)).problems).toHaveLength(12);
    expect(await rebuildIndexes(dataDir)).toBe(4);
    expect((await check(dataDir)).problems).toEqual([]);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  it('backs up and checks while a server is writing, and restores', async () => {
    const [dataDir, copy, restored] = [await aFolder('served'), folder('served-copy'), folder('served-restored')];
    const server = await startChild(dataDir);
    const client = await connectTo(server);
    let going = true;
    const writing = (async () => {
      for (let n = 0; going; n += 1)
        await client
          .db('town')
          .collection('visits')
          .insertOne({ n, tags: ['a', n] });
    })();
    expect(await runCommand('backup', '--data-dir', dataDir, '--to', copy)).toMatchObject({ code: 0 });
    expect(await runCommand('check', '--data-dir', dataDir)).toMatchObject({ code: 0, errors: '' });
    const rebuild = await runCommand('check', '--data-dir', dataDir, '--rebuild-indexes');
    expect(rebuild).toMatchObject({ code: 1, errors: expect.stringContaining('in use by another server') });
    going = false;
    await writing;
    await client.close();
    await stopChild(server, 'SIGTERM');
    expect(await runCommand('restore', '--from', copy, '--data-dir', restored)).toMatchObject({ code: 0 });
    const checked = await runCommand('check', '--data-dir', restored);
    expect(checked.output).toMatch(/2 collections, \d+ documents[\s\S]*Everything agrees/);
  });

  it('lists what disagrees and ends with 1', async () => {
    const dataDir = await aFolder('disagrees');
    await damage(dataDir, (view) => view.put('entries', Buffer.alloc(10, 5), Buffer.alloc(6)));
    const { code, output } = await runCommand('check', '--data-dir', dataDir);
    expect(code).toBe(1);
    expect(output).toMatch(/entries: something belongs to number[\s\S]*1 problems/);
  });

  it('says what is wrong with its options', async () => {
    expect(await runCommand('mend')).toMatchObject({ code: 1, errors: 'there is no command mend; see --help\n' });
    expect(() => readArguments(['backup', 'now'])).toThrow(/one command at a time/);
    expect(() => readArguments(['--speed', '9'])).toThrow(/--speed/);
    expect(() => required(readArguments(['backup', '--data-dir', 'data']), 'to')).toThrow('backup needs --to');
    expect(readArguments(['--port', '0'])).toMatchObject({ command: 'serve', port: '0' });
  });
});
