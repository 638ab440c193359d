import { aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { AskerRecords } from './asker-records.js';

const asker = 'd'.repeat(64);
const stranger = 'e'.repeat(64);

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await publish(core.administrator, aService());
  await core.catchUp();
});
afterAll(() => core?.stop());

const bot = () => core.client(botSecret);

/** What is kept of somebody, by kind. */
async function keptOf(whom: string) {
  const { kept } = await bot().getOwnData({ params: { asker: whom } });
  return new Map(kept.map(({ kind, records }) => [kind, records]));
}

describe('what is kept about a person', () => {
  it('is theirs to have, the question of this moment included', async () => {
    await bot().setPreferences({ params: { asker }, body: { language: 'es', municipality: 'quilmes' } });
    await bot().ask({ body: { municipality: 'quilmes', question: 'donde vacunan a mi bebe', asker } });
    const kept = await keptOf(asker);
    expect(kept.get('preferences')).toEqual([{ language: 'es', municipality: 'quilmes', noticeShown: false }]);
    expect(kept.get('questions')).toMatchObject([
      { text: 'donde vacunan a mi bebe', outcome: 'answered', helped: null },
    ]);
    expect(kept.get('conversation')).toMatchObject([{ municipality: 'quilmes', keptUntil: expect.any(String) }]);
    expect(kept.get('organizationCodes')).toEqual([]);
    expect(JSON.stringify([...kept.values()])).not.toContain(asker);
  });

  it('is nothing for somebody who never asked, and nobody else has it', async () => {
    expect([...(await keptOf(stranger)).values()].flat()).toEqual([]);
    expect(await codeOf(core.administrator.getOwnData({ params: { asker } }))).toBe('refused');
    expect(await codeOf(core.client().getOwnData({ params: { asker } }))).toBe('unauthenticated');
  });

  it('is gone when they want it gone', async () => {
    await bot().ask({ body: { municipality: 'quilmes', question: 'donde vacunan a mi bebe', asker } });
    await bot().deleteAsker({ params: { asker } });
    expect([...(await keptOf(asker)).values()].flat()).toEqual([]);
  });

  it('is kept by one feature under one name', () => {
    const again = { name: 'questions', deleteOf: async () => undefined, exportOf: async () => [] } as const;
    expect(() => core.app.get(AskerRecords).register(again)).toThrow('Two features keep "questions"');
  });
});
