import { aStaffMember } from '@ventanilla/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { Clock } from '../../platform/clock.js';

const chosen = 'la frase que elegí yo misma';
let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
});
afterAll(() => core?.stop());
afterEach(() => vi.restoreAllMocks());

const daysLater = (days: number) =>
  vi.spyOn(core.app.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + days * 86_400_000));

const invite = (email: string) =>
  core.administrator.inviteStaff({ body: { staff: aStaffMember({ email, name: 'Nadia', role: 'translator' }) } });

const use = (token: string, password = chosen) => core.client().useLink({ body: { token, password } });

describe('an invitation', () => {
  it('lets somebody in who chooses their own password', async () => {
    const { staff, link } = await invite('nadia@quilmes.example');
    expect([staff.invited, link.purpose]).toEqual([true, 'invitation']);
    expect(await core.client().openLink({ body: { token: link.token } })).toEqual({
      purpose: 'invitation',
      name: 'Nadia',
      email: 'nadia@quilmes.example',
      role: 'translator',
    });
    await use(link.token);
    const session = await core.client().signIn({ body: { email: 'nadia@quilmes.example', password: chosen } });
    expect(session.staff.invited).toBe(false);
  });

  it('gives nobody a way in before it is accepted', async () => {
    await invite('temprano@quilmes.example');
    const body = { email: 'temprano@quilmes.example', password: chosen };
    expect(await codeOf(core.client().signIn({ body }))).toBe('wrongCredentials');
  });

  it('works once', async () => {
    const { link } = await invite('una-vez@quilmes.example');
    await use(link.token);
    expect(await codeOf(use(link.token, 'otra frase de otra persona'))).toBe('linkOver');
    expect(await codeOf(core.client().openLink({ body: { token: link.token } }))).toBe('linkOver');
  });

  it('is over after a week', async () => {
    const { link } = await invite('tarde@quilmes.example');
    daysLater(6.9);
    expect(await codeOf(core.client().openLink({ body: { token: link.token } }))).toBeNull();
    daysLater(7.1);
    expect(await codeOf(use(link.token))).toBe('linkOver');
  });

  it('stops working when another is handed out, and when the person is shut out', async () => {
    const { staff, link } = await invite('dos-veces@quilmes.example');
    const second = await core.administrator.handOutLink({ params: { id: staff.id } });
    expect(await codeOf(use(link.token))).toBe('linkOver');
    const input = aStaffMember({ email: staff.email, active: false });
    const body = { version: staff.version, staff: input };
    await core.administrator.updateStaff({ params: { id: staff.id }, body });
    expect(await codeOf(use(second.token))).toBe('linkOver');
    expect(await codeOf(core.administrator.handOutLink({ params: { id: staff.id } }))).toBe('refused');
  });

  it('can not be made up or changed', async () => {
    const { link } = await invite('firmada@quilmes.example');
    expect(await codeOf(use(`${link.token.slice(0, -4)}AAAA`))).toBe('linkOver');
    expect(await codeOf(use('garbage'))).toBe('linkOver');
    const { accessToken } = (await signedIn(core, aStaffMember({ email: 'otra@quilmes.example' }))).session;
    expect(await codeOf(use(accessToken))).toBe('linkOver');
    expect(await codeOf(core.client(link.token).listSessions())).toBe('unauthenticated');
  });

  it('is not for somebody who is there already', async () => {
    await invite('repetida@quilmes.example');
    expect(await codeOf(invite('repetida@quilmes.example'))).toBe('keyTaken');
  });
});

describe('a link for a new password', () => {
  it('ends every session, and the old password', async () => {
    const member = aStaffMember({ email: 'olvida@quilmes.example' });
    const { core: before, session } = await signedIn(core, member);
    const link = await core.administrator.handOutLink({ params: { id: session.staff.id } });
    expect(link.purpose).toBe('reset');
    expect(await codeOf(before.listEntries({ query: {} }))).toBeNull();
    await use(link.token);
    expect(await codeOf(before.listEntries({ query: {} }))).toBe('unauthenticated');
    const old = { email: member.email, password: 'otra frase bastante larga' };
    expect(await codeOf(core.client().signIn({ body: old }))).toBe('wrongCredentials');
    expect(await codeOf(core.client().signIn({ body: { email: member.email, password: chosen } }))).toBeNull();
  });

  it('is over after a day', async () => {
    const { session } = await signedIn(core, aStaffMember({ email: 'ayer@quilmes.example' }));
    const link = await core.administrator.handOutLink({ params: { id: session.staff.id } });
    daysLater(1.1);
    expect(await codeOf(use(link.token))).toBe('linkOver');
  });

  it('is handed out by the administrators of the own municipality only', async () => {
    const as = (email: string, municipality: string) =>
      signedIn(core, aStaffMember({ email, role: 'municipalityAdministrator', municipalities: [municipality] }));
    const [{ core: alma }, { core: zoe }] = [
      await as('alma@quilmes.example', 'quilmes'),
      await as('zoe@caba.example', 'caba'),
    ];
    const { session } = await signedIn(core, aStaffMember({ email: 'pide@quilmes.example' }));
    const params = { id: session.staff.id };
    expect(await codeOf(alma.handOutLink({ params }))).toBeNull();
    expect(await codeOf(zoe.handOutLink({ params }))).toBe('notFound');
    expect(await codeOf(alma.removeStaffSecondFactor({ params }))).toBeNull();
    expect(await codeOf(zoe.removeStaffSecondFactor({ params }))).toBe('notFound');
  });
});

it('tells the audit who let whom in, and no secret', async () => {
  const { staff, link } = await invite('auditada@quilmes.example');
  await use(link.token);
  const { items } = await core.administrator.listAudit({ query: { resourceId: staff.id, sort: 'at' } });
  expect(items.map(({ action }) => action)).toEqual(['create', 'invite', 'acceptInvitation']);
  expect(items[2]?.staff).toEqual({ id: staff.id, name: 'Nadia' });
  const told = JSON.stringify(items);
  expect([told.includes(link.token), told.includes(chosen), told.includes('$argon2')]).toEqual([false, false, false]);
});

it('keeps the name of somebody who was shut out in what they did', async () => {
  const member = aStaffMember({ email: 'historia@quilmes.example', name: 'Hilda' });
  const { session } = await signedIn(core, member);
  const { id, version } = session.staff;
  await core.administrator.updateStaff({ params: { id }, body: { version, staff: { ...member, active: false } } });
  const { items } = await core.administrator.listAudit({ query: { staff: id } });
  expect(items.map(({ action, staff }) => [action, staff?.name])).toEqual([['signIn', 'Hilda']]);
  expect(await core.administrator.getStaff({ params: { id } })).toMatchObject({ name: 'Hilda', active: false });
});
