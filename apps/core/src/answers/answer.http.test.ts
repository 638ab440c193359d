import { aHelpLine, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await publish(core.administrator, aService());
  await publish(core.administrator, aHelpLine());
  await core.catchUp();
});
afterAll(() => core?.stop());

const ask = (question: string) => core.client().ask({ body: { municipality: 'quilmes', question } });

describe('asking', () => {
  it('answers from what is published, with its source and the day it was checked', async () => {
    const answer = await ask('donde vacunan gratis a mi bebe');
    expect(answer).toMatchObject({
      outcome: 'answered',
      language: 'es',
      items: [{ key: 'svc.q.vacunas', checkedAt: '2026-02-24' }],
    });
    expect(answer.text).toContain('Gratis');
  });

  it('puts the help line first in danger', async () => {
    expect(await ask('mi mama no respira')).toMatchObject({
      outcome: 'emergency',
      danger: 'medical',
      items: [{ key: 'line.107' }],
    });
  });
});
