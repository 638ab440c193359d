import type { CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, inMinutes } from '../../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let luis: CoreClient;
let params: { id: string };
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
  luis = (await signedIn(core, aStaffMember({ email: 'luis@quilmes.example', name: 'Luis', role: 'reviewer' }))).core;
  params = { id: (await marta.createEntry({ body: aService({ key: 'svc.presencia' }) })).id };
});
afterAll(() => core?.stop());

describe('colleagues in one entry', () => {
  it('hear of each other, and who is writing, never of themselves', async () => {
    expect(await marta.notePresence({ params, body: { editing: true } })).toEqual({ others: [] });
    const { others } = await luis.notePresence({ params, body: { editing: false } });
    expect(others).toMatchObject([{ staff: { name: 'Marta', role: 'contentManager' }, editing: true }]);
    expect((await marta.notePresence({ params, body: { editing: true } })).others).toMatchObject([
      { staff: { name: 'Luis', role: 'reviewer' }, editing: false },
    ]);
  });

  it('are gone when they leave', async () => {
    await luis.notePresence({ params, body: { editing: false } });
    await luis.leaveEntry({ params });
    expect((await marta.notePresence({ params, body: { editing: false } })).others).toEqual([]);
  });

  it('are forgotten when nothing is heard of them', async () => {
    await luis.notePresence({ params, body: { editing: false } });
    const heard = await at(core, inMinutes(1), () => marta.notePresence({ params, body: { editing: false } }));
    expect(heard.others).toEqual([]);
  });

  it('are nobody of another municipality', async () => {
    const { core: rosa } = await signedIn(core, aStaffMember({ email: 'rosa@caba.example', municipalities: ['caba'] }));
    expect(await codeOf(rosa.notePresence({ params, body: { editing: false } }))).toBe('notFound');
    expect(await codeOf(rosa.leaveEntry({ params }))).toBe('notFound');
    expect(await codeOf(core.client().notePresence({ params, body: { editing: false } }))).toBe('unauthenticated');
  });
});
