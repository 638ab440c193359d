import type { CoreClient, Staff, StaffInput } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { firstStaff } from '../../test/settings.js';

const password = 'otra frase bastante larga';
let core: RunningCore;
let alma: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  const member = aStaffMember({ email: 'alma@quilmes.example', name: 'Alma', role: 'municipalityAdministrator' });
  alma = (await signedIn(core, member)).core;
});
afterAll(() => core?.stop());

const letIn = (who: CoreClient, staff: Partial<StaffInput>) =>
  who.createStaff({ body: { staff: aStaffMember(staff), password } });

const save = (who: CoreClient, { id, version }: Staff, staff: Partial<StaffInput>) =>
  who.updateStaff({ params: { id }, body: { version, staff: aStaffMember(staff) } });

describe('an administrator of a municipality', () => {
  it('lets people in and out there', async () => {
    const tomas = await letIn(alma, { email: 'tomas@quilmes.example', role: 'translator', languages: ['fr'] });
    expect(tomas).toMatchObject({ role: 'translator', municipalities: ['quilmes'], languages: ['fr'] });
    const out = await save(alma, tomas, { email: tomas.email, role: 'translator', active: false });
    expect(out.active).toBe(false);
  });

  it('makes no administrators of the platform and reaches no other municipality', async () => {
    const codes = await Promise.all([
      codeOf(letIn(alma, { email: 'a@quilmes.example', role: 'administrator' })),
      codeOf(letIn(alma, { email: 'b@quilmes.example', municipalities: ['caba'] })),
      codeOf(letIn(alma, { email: 'c@quilmes.example', municipalities: ['quilmes', 'caba'] })),
      codeOf(letIn(alma, { email: 'd@quilmes.example', municipalities: [] })),
    ]);
    expect(codes).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('knows who works there, and nobody else', async () => {
    const elsewhere = await letIn(core.administrator, { email: 'zoe@caba.example', municipalities: ['caba'] });
    const { items } = await alma.listStaff({ query: { limit: 100 } });
    expect(items.every(({ municipalities }) => municipalities.includes('quilmes'))).toBe(true);
    expect(items.map(({ email }) => email)).not.toContain(firstStaff.email);
    expect((await alma.listStaff({ query: { role: 'administrator' } })).total).toBe(0);
    expect(await codeOf(alma.getStaff({ params: { id: elsewhere.id } }))).toBe('notFound');
    expect(await codeOf(save(alma, elsewhere, { email: elsewhere.email }))).toBe('notFound');
  });

  it('does not change somebody who works elsewhere too', async () => {
    const member = { email: 'dos@quilmes.example', municipalities: ['quilmes', 'caba'] };
    const both = await letIn(core.administrator, member);
    expect(await codeOf(alma.getStaff({ params: { id: both.id } }))).toBeNull();
    expect(await codeOf(save(alma, both, { email: both.email, municipalities: ['quilmes'] }))).toBe('refused');
  });

  it('does not widen their own scope', async () => {
    const { items } = await alma.listStaff({ query: { q: 'alma' } });
    const [self] = items;
    if (!self) throw new Error('Alma does not know herself');
    const wider = { email: self.email, role: self.role, municipalities: ['quilmes', 'caba'] };
    expect(await codeOf(save(alma, self, wider))).toBe('refused');
    expect(await codeOf(save(alma, self, { email: self.email, role: 'administrator' }))).toBe('refused');
  });

  it('changes the municipality and opens no other', async () => {
    const { id, version, revision, updatedAt, ...municipality } = await alma.getMunicipality({
      params: { id: 'quilmes' },
    });
    expect([revision, updatedAt]).toEqual([0, expect.any(String)]);
    expect(await codeOf(alma.updateMunicipality({ params: { id }, body: { version, municipality } }))).toBeNull();
    expect(await codeOf(alma.createMunicipality({ body: { id: 'lanus', municipality } }))).toBe('refused');
  });
});

describe('what concerns people, in the audit', () => {
  it('is for who lets people in, and only of their own municipality', async () => {
    const { core: carla, session } = await signedIn(core, aStaffMember({ email: 'carla@quilmes.example' }));
    const about = { resourceId: session.staff.id };
    expect((await alma.listAudit({ query: about })).items.map(({ action }) => action)).toEqual(['signIn', 'create']);
    expect((await carla.listAudit({ query: about })).total).toBe(0);
    const zoe = aStaffMember({
      email: 'zara@caba.example',
      role: 'municipalityAdministrator',
      municipalities: ['caba'],
    });
    expect((await (await signedIn(core, zoe)).core.listAudit({ query: about })).total).toBe(0);
  });
});

describe('an editor of organizations', () => {
  it('is let in with the organizations named', async () => {
    const call = letIn(core.administrator, { email: 'org@quilmes.example', role: 'organizationEditor' });
    expect(await codeOf(call)).toBe('invalid');
  });
});
