import { setTimeout as sleep } from 'node:timers/promises';
import { createCoreClient } from '@ventanilla/contracts';
import type { Part, PartName } from '@ventanilla/stack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';
import { becomesReady, lastWordsOf, partOf, readinessOf } from '../support/ready-again.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow({ database: 'own' });
});
afterAll(() => window?.close());

const part = (name: PartName): Part => partOf(window, name);
const readiness = () => readinessOf(window);

async function firstService() {
  const { items } = await window.administrator.listEntries({
    query: { municipality: 'quilmes', kind: 'service', limit: 1 },
  });
  const [entry] = items;
  if (!entry) throw new Error('No service');
  return entry;
}

/** Writes one after another until it is told to stop; gives the last version that was acknowledged. */
function keepWriting(id: string, startVersion: number) {
  let acknowledged = startVersion;
  let stopped = false;
  const work = (async () => {
    while (!stopped) {
      const entry = await window.administrator.getEntry({ params: { id } }).catch(() => null);
      if (entry?.kind !== 'service') {
        await sleep(20);
        continue;
      }
      const { kind, municipality, key, facts, texts } = entry;
      const next = { kind, municipality, key, texts, facts: { ...facts, email: `w${entry.version}@staff.example` } };
      await window.administrator
        .updateEntry({ params: { id }, body: { version: entry.version, entry: next } })
        .then((saved) => {
          acknowledged = saved.version;
        })
        .catch(() => sleep(20));
    }
  })();
  return async () => {
    stopped = true;
    await work;
    return acknowledged;
  };
}

describe('while the database is away', () => {
  beforeAll(() => part('database').stop());
  afterAll(async () => {
    await part('database').start();
    await becomesReady(window);
  });

  it('danger is answered with its help lines first, over the API', async () => {
    const core = createCoreClient({ baseUrl: window.stack.coreUrl });
    const answer = await core.ask({ body: { municipality: 'quilmes', question: 'mi mama no respira' } });
    expect(answer).toMatchObject({ outcome: 'emergency', language: 'es' });
    expect(answer.items[0]?.key).toBe('line.107');
  });

  it('danger is answered on Telegram to somebody the bot has never seen', async () => {
    const person = window.telegram.driver.person({ name: 'Persona nueva', languageCode: 'es' });
    const { text } = await ask(person, 'mi mama no respira');
    expect(text).toContain('107');
  });

  it('core lives, but says that it is not ready', async () => {
    expect((await fetch(`${window.stack.coreUrl}/health/live`)).status).toBe(200);
    expect(await readiness()).toBe(503);
  });

  it('staff are told that nothing was saved', async () => {
    await expect(window.administrator.listEntries({ query: {} })).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('the log says where it failed in what somebody wrote, not in what was built of it', async () => {
    const words = await lastWordsOf(window, 'core');
    expect(words).toMatch(/at .*\/mongodb\/lib\/[\w/]+\.js:\d+/);
    expect(words).not.toContain('/dist/');
  });

  it('a core that starts again still answers danger', async () => {
    const core = part('core');
    await core.kill();
    const started = core.start().catch(() => undefined);
    const client = createCoreClient({ baseUrl: window.stack.coreUrl });
    let answer = null;
    for (let tries = 0; tries < 50 && !answer; tries += 1) {
      await sleep(200);
      answer = await client
        .ask({ body: { municipality: 'quilmes', question: 'my house is on fire' } })
        .catch(() => null);
    }
    expect(answer).toMatchObject({ outcome: 'emergency', language: 'en' });
    await part('database').start();
    await started;
    await becomesReady(window);
    await part('database').stop();
  });
});

describe('killed in the middle of writes, nothing acknowledged is lost', () => {
  it.each<PartName>(['database', 'core'])('when the %s is killed', async (name) => {
    await becomesReady(window);
    const { id, version } = await firstService();
    const stopWriting = keepWriting(id, version);
    await sleep(1_000);
    await part(name).kill();
    await part(name).start();
    await becomesReady(window);
    const acknowledged = await stopWriting();
    expect(acknowledged).toBeGreaterThan(version);
    const stored = await window.administrator.getEntry({ params: { id } });
    expect(stored.version).toBeGreaterThanOrEqual(acknowledged);
    const { items } = await window.administrator.listAudit({ query: { resourceId: id, limit: 100 } });
    expect(new Set(items.map((entry) => entry.id)).size).toBe(items.length);
  });
});

describe('core away', () => {
  it('the bot shows the help lines it remembers and apologises', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    await part('core').stop();
    const { text } = await ask(person, 'donde hay un hospital');
    expect(text).toContain('107');
    expect(text).toContain('911');
    await part('core').start();
    await becomesReady(window);
  });
});
