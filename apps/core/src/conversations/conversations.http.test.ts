import { aService } from '@ventanilla/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore, until } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Conversations } from './conversations.js';

const MINUTE_MS = 60_000;
const asker = 'c'.repeat(64);

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await publish(core.administrator, aService());
  await core.catchUp();
});
afterAll(() => core?.stop());
afterEach(() => vi.restoreAllMocks());

const ask = (question: string, more: { asker?: string; conversation?: string } = {}) =>
  core.client(botSecret).ask({ body: { municipality: 'quilmes', question, ...more } });

/** Lets so many minutes go by, for core. */
function wait(minutes: number): void {
  const then = new Date(Date.now() + minutes * MINUTE_MS);
  vi.spyOn(core.app.get(Clock), 'now').mockReturnValue(then);
}

async function kept(): Promise<string> {
  await core.app.get(Conversations).settle();
  const documents = await core.app.get(Database).connection.collection('conversations').find().toArray();
  return JSON.stringify(documents);
}

describe('what a conversation was about', () => {
  it('is known for an hour after the last question, and no longer', async () => {
    await ask('donde vacunan a mi bebe', { asker });
    wait(59);
    expect(await ask('y los sábados?', { asker })).toMatchObject({ items: [{ key: 'svc.q.vacunas' }] });
    wait(59 + 61);
    expect(await ask('y los sábados?', { asker })).toMatchObject({ outcome: 'unknown' });
  });

  it('is kept as ids of ours, under a hash that is not the asker, without a word of what was written', async () => {
    await ask('me llamo Marisol y quiero vacunar a mi hija Xiomara', { asker });
    await until(async () => (await kept()).includes('svc.q.vacunas'));
    expect(await kept()).not.toMatch(/Marisol|Xiomara|cccc/);
  });

  it('is kept under no name that a caller gives', async () => {
    const { conversation } = await ask('donde vacunan a mi bebe', { conversation: 'marisol-quispe-1987' });
    expect(conversation).toBe('marisol-quispe-1987');
    expect(await ask('y los sábados?', { conversation })).toMatchObject({ items: [{ key: 'svc.q.vacunas' }] });
    expect(await kept()).not.toContain('marisol');
  });
});
