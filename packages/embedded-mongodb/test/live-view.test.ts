import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Environment } from '../src/storage/environment.js';

const folder = mkdtempSync(join(tmpdir(), 'live-view-'));
afterAll(() => rm(folder, { recursive: true }));

it('never looks unchanged while something is on its way to disk, and settles once it is there', async () => {
  const environment = new Environment(folder);
  const { view } = environment;
  const before = view.version;
  expect(view.version).toBe(before);
  const written = environment.write((batch) => batch.put('documents', Buffer.from('A1'), Buffer.from('Amina')));
  const looks: number[] = [];
  let isWritten = false;
  const done = written.then(() => {
    isWritten = true;
  });
  while (!isWritten) {
    looks.push(view.version, view.version);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  const underWay = looks.filter((look) => look > before);
  expect(underWay.length).toBeGreaterThan(1);
  expect(new Set(underWay).size).toBe(underWay.length);
  expect(view.version).toBe(view.version);
  await environment.close();
});
