import type { CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  marta = (await signedIn(core, aStaffMember({ role: 'municipalityAdministrator' }))).core;
}, 60_000);
afterAll(() => core?.stop());

const set = (client: CoreClient, id = 'quilmes') =>
  client.setDataProtection({
    params: { id, point: 'registration' },
    body: { state: 'done', note: 'Expediente 4091-12/26' },
  });

describe('the checklist of data protection', () => {
  it('has every point, open until somebody looks at it', async () => {
    const { items } = await marta.getDataProtection({ params: { id: 'quilmes' } });
    expect(items.length).toBeGreaterThan(10);
    expect(items.every(({ state, by, at }) => state === 'open' && by === null && at === null)).toBe(true);
  });

  it('says where a point stands, who said so and when, for its municipality alone, in the history too', async () => {
    const { items } = await set(marta);
    expect(items.find(({ point }) => point === 'registration')).toMatchObject({
      state: 'done',
      note: 'Expediente 4091-12/26',
      by: 'Marta',
      at: expect.any(String),
    });
    const other = await core.administrator.getDataProtection({ params: { id: 'caba' } });
    expect(other.items.every(({ state }) => state === 'open')).toBe(true);
    const audit = await core.administrator.listAudit({ query: { resourceId: 'quilmes/registration' } });
    expect(audit.items).toMatchObject([
      { action: 'update', resource: 'dataProtection', municipality: 'quilmes', title: 'registration' },
    ]);
  });

  it('is refused to whoever works elsewhere, or does not manage the municipality', async () => {
    expect(await codeOf(set(marta, 'caba'))).toBe('refused');
    const writer = (await signedIn(core, aStaffMember({ email: 'escribe@quilmes.example' }))).core;
    expect(await codeOf(set(writer))).toBe('refused');
    expect(await codeOf(writer.getDataProtection({ params: { id: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(core.administrator.getDataProtection({ params: { id: 'nowhere' } }))).toBe('notFound');
  });
});
