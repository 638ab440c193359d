import { setTimeout as sleep } from 'node:timers/promises';
import type { CoreClient, Import, Release } from '@ventanilla/contracts';
import { aService } from '@ventanilla/testing';
import { type Db, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let core: CoreClient;
let client: MongoClient;
let stored: Db;
beforeAll(async () => {
  window = await openWindow({ content: 'none', database: 'own' });
  core = window.administrator;
  client = await new MongoClient(window.stack.mongodbUri).connect();
  stored = client.db();
});
afterAll(async () => {
  await client?.close();
  await window?.close();
});

/** Ends core as the kernel would when memory runs out, and starts it again. */
async function killCore(): Promise<void> {
  const part = window.stack.parts.get('core');
  await part?.kill();
  await part?.start();
}

/** How many documents core keeps of what was done. */
async function counts() {
  const count = (name: string) => stored.collection(name).countDocuments();
  return { entries: await count('entries'), versions: await count('versions'), audit: await count('audit') };
}

/** Does something that may be cut off, and says how many documents there are more than before. */
async function addedBy(work: () => Promise<unknown>) {
  const before = await counts();
  await work();
  const after = await counts();
  const { entries, versions, audit } = before;
  return { entries: after.entries - entries, versions: after.versions - versions, audit: after.audit - audit };
}

describe('core killed in the middle of an import', () => {
  const ROWS = 240;
  const all = { entries: ROWS, versions: ROWS, audit: ROWS };
  const nothing = { entries: 0, versions: 0, audit: 0 };

  /** A previewed import of a table of services, each new. */
  async function anImport(name: string): Promise<Import> {
    const rows = Array.from({ length: ROWS }, (_, at) => `svc.${name}.${at};Taller ${at} de ${name};Todos los lunes.`);
    const content = Buffer.from(['Clave;Nombre (es);Descripción (es)', ...rows].join('\n')).toString('base64');
    const body = {
      municipality: 'quilmes',
      kind: 'service',
      language: 'es',
      fileName: 'talleres.csv',
      content,
    } as const;
    return settles(await core.startImport({ body }), ({ state }) => state === 'ready');
  }

  /** Asks again and again until it is so. */
  async function settles({ id }: Import, isSo: (one: Import) => boolean): Promise<Import> {
    for (;;) {
      const one = await core.getImport({ params: { id } });
      if (isSo(one)) return one;
      if (one.failure) throw new Error(`The import failed: ${one.failure.code}`);
      await sleep(5);
    }
  }

  it.each([
    ['as soon as it has begun', 'primero', 0],
    ['with a third of it written', 'tercio', ROWS / 3],
    ['with two thirds of it written', 'ultimo', (ROWS * 2) / 3],
  ])('%s, leaves all of it or nothing', async (_, name, rows) => {
    const { id } = await anImport(name);
    const added = await addedBy(async () => {
      const begun = await core.runImport({ params: { id }, body: {} });
      await settles(begun, ({ done, state }) => done >= rows || state === 'done');
      await killCore();
    });
    const { state } = await core.getImport({ params: { id } });
    expect(added).toEqual(state === 'done' ? all : nothing);
  });

  it('keeps no later import waiting', async () => {
    const { id } = await anImport('despues');
    const run = async () =>
      settles(await core.runImport({ params: { id }, body: {} }), ({ state }) => state === 'done');
    expect(await addedBy(run)).toEqual(all);
  });
});

describe('core killed in the middle of a release of twelve', () => {
  /** Twelve services that are nowhere public yet, to be published together. */
  async function aRelease(name: string): Promise<Release> {
    const bodies = Array.from({ length: 12 }, (_, at) => aService({ key: `svc.${name}.${at}`, facts: { topics: [] } }));
    const entries = await Promise.all(bodies.map((body) => core.createEntry({ body })));
    const items = entries.map(({ id }) => ({ entry: id, languages: ['es'] }));
    return core.createRelease({ body: { municipality: 'quilmes', release: { name, items } } });
  }

  const publish = ({ id, version }: Release) => core.publishRelease({ params: { id }, body: { version } });

  async function publicOf({ items }: Release): Promise<number> {
    const entries = await Promise.all(items.map(({ entry }) => core.getEntry({ params: { id: entry } })));
    return entries.filter(({ published }) => published !== null).length;
  }

  it('leaves all of it public or nothing, whenever it happens', async () => {
    const whole = await aRelease('entera');
    const startedAt = performance.now();
    expect(await addedBy(() => publish(whole))).toEqual({ entries: 0, versions: 12, audit: 13 });
    const takes = performance.now() - startedAt;
    for (const share of [0.3, 0.6, 0.9]) {
      const release = await aRelease(`cortada-${share * 10}`);
      const added = await addedBy(async () => {
        const publishing = publish(release).catch(() => null);
        await sleep(takes * share);
        await killCore();
        await publishing;
      });
      const { state } = await core.getRelease({ params: { id: release.id } });
      const isPublic = state === 'published';
      expect(await publicOf(release)).toBe(isPublic ? 12 : 0);
      expect(added).toEqual({ entries: 0, versions: isPublic ? 12 : 0, audit: isPublic ? 13 : 0 });
    }
  });
});
