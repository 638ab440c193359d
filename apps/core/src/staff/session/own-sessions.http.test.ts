import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { signInLike } from '../../../test/sign-in-like.js';
import { deviceWords } from './device-words.js';

const password = 'otra frase bastante larga';
const phone = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';
let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
});
afterAll(() => core?.stop());

async function onTwoDevices(email: string) {
  const { core: desk } = await signedIn(core, aStaffMember({ email }));
  const { accessToken } = await signInLike(core, { email, password }, { userAgent: phone });
  return { desk, phone: core.client(accessToken) };
}

describe('the list of sessions', () => {
  it('says on which devices one is signed in, and which is this one', async () => {
    const { desk } = await onTwoDevices('dos@quilmes.example');
    const { items } = await desk.listSessions();
    expect(items.map(({ browser, system, current }) => [browser, system, current])).toEqual([
      ['Firefox', 'Android', false],
      [null, null, true],
    ]);
  });

  it('ends one, at once', async () => {
    const { desk, phone: pocket } = await onTwoDevices('cierra@quilmes.example');
    const { items } = await desk.listSessions();
    const id = items.find(({ current }) => !current)?.id ?? '';
    await desk.endSession({ params: { id } });
    expect(await codeOf(pocket.listSessions())).toBe('unauthenticated');
    expect(await codeOf(desk.endSession({ params: { id } }))).toBe('notFound');
  });

  it('ends all others', async () => {
    const { desk, phone: pocket } = await onTwoDevices('todas@quilmes.example');
    await desk.endOtherSessions();
    expect(await codeOf(pocket.listSessions())).toBe('unauthenticated');
    expect((await desk.listSessions()).items).toHaveLength(1);
  });

  it('ends no session of somebody else', async () => {
    const { desk } = await onTwoDevices('mia@quilmes.example');
    const { core: other } = await signedIn(core, aStaffMember({ email: 'ajena@quilmes.example' }));
    const [mine] = (await desk.listSessions()).items;
    expect(await codeOf(other.endSession({ params: { id: mine?.id ?? '' } }))).toBe('notFound');
    expect((await desk.listSessions()).items).toHaveLength(2);
  });

  it('tells the audit', async () => {
    const { desk } = await onTwoDevices('auditada@quilmes.example');
    await desk.endOtherSessions();
    const { items } = await core.administrator.listAudit({ query: { action: 'endOtherSessions', limit: 1 } });
    expect(items[0]).toMatchObject({ staff: { name: 'Marta' }, resource: 'session' });
  });
});

describe('a device', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  it.each([
    [chrome, 'Chrome', 'Windows'],
    [`${chrome} Edg/140.0`, 'Edge', 'Windows'],
    [phone, 'Firefox', 'Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14) Version/18.0 Safari/605.1.15', 'Safari', 'Mac'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', 'Firefox', 'Linux'],
    ['curl/8.0', null, null],
    [undefined, null, null],
  ])('that says "%s" is called by its name', (userAgent, browser, system) => {
    expect(deviceWords(userAgent)).toEqual({ browser, system });
  });
});
