import { aStaffMember } from '@ventanilla/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { firstStaff } from '../../../test/settings.js';
import { Clock } from '../../platform/clock.js';
import { RETIRED_SECONDS } from './session.service.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
});
afterAll(() => core?.stop());
afterEach(() => void vi.restoreAllMocks());

/** Core's clock goes on by so many seconds. */
function passes(seconds: number): void {
  vi.spyOn(core.app.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + seconds * 1_000));
}

const wrong = (password = 'not the password') => ({ email: firstStaff.email, password });

/** Signs in as a browser does; gives back the cookie as it would send it. */
async function openSession(): Promise<{ cookie: string; header: string }> {
  const response = await fetch(`${core.baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(firstStaff),
  });
  const header = response.headers.getSetCookie().find((each) => each.startsWith('ventanilla_refresh=')) ?? '';
  return { cookie: header.split(';')[0] ?? '', header };
}

async function refresh(cookie: string): Promise<{ status: number; cookie: string; accessToken: string }> {
  const response = await fetch(`${core.baseUrl}/v1/session/refresh`, { method: 'POST', headers: { cookie } });
  const body = (await response.json()) as { accessToken?: string };
  const next = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { status: response.status, cookie: next, accessToken: body.accessToken ?? '' };
}

describe('signing in', () => {
  it('gives a short access token and who one is', async () => {
    const session = await core.client().signIn({ body: firstStaff });
    expect(session).toMatchObject({ expiresIn: 600, staff: { email: firstStaff.email, role: 'administrator' } });
  });

  it('puts the refresh token where no script can read it and no other site can send it', async () => {
    const { header } = await openSession();
    expect(header).toContain('HttpOnly');
    expect(header).toContain('SameSite=Strict');
    expect(header).toContain('Path=/v1/session');
  });

  it('says the same to a wrong password and to an unknown e-mail', async () => {
    const [known, unknown] = await Promise.all([
      core
        .client()
        .signIn({ body: wrong() })
        .catch((error: unknown) => error),
      core
        .client()
        .signIn({ body: { ...wrong(), email: 'nobody@example.org' } })
        .catch((error: unknown) => error),
    ]);
    expect(known).toMatchObject({ code: 'wrongCredentials' });
    expect(String(known)).toBe(String(unknown));
  });

  it('makes a guesser wait after five failures, without locking anybody else out', async () => {
    const guess = () => codeOf(core.client().signIn({ body: { email: 'guessed@example.org', password: 'guess' } }));
    const codes = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push(await guess());
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'wrongCredentials'), 'tooManyRequests']);
    expect(await codeOf(core.client().signIn({ body: firstStaff }))).toBeNull();
  });
});

describe('a session', () => {
  it('is renewed with its cookie, which changes every time', async () => {
    const { cookie } = await openSession();
    const renewed = await refresh(cookie);
    expect(renewed.status).toBe(200);
    expect(renewed.cookie).not.toBe(cookie);
    expect(await codeOf(core.client(renewed.accessToken).listStaff({ query: {} }))).toBeNull();
  });

  it('is renewed again with a cookie whose renewal never arrived', async () => {
    const { cookie } = await openSession();
    const lost = await refresh(cookie);
    const renewed = await refresh(cookie);
    expect(renewed.status).toBe(200);
    expect([cookie, lost.cookie]).not.toContain(renewed.cookie);
    expect((await refresh(lost.cookie)).status).toBe(200);
  });

  it('is renewed for all who ask at once', async () => {
    const { cookie } = await openSession();
    const renewals = await Promise.all(Array.from({ length: 5 }, () => refresh(cookie)));
    expect(renewals.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const next = await Promise.all(renewals.map((renewal) => refresh(renewal.cookie)));
    expect(next.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('ends for everybody when a cookie is used a second time, later than an answer takes', async () => {
    const { cookie } = await openSession();
    const renewed = await refresh(cookie);
    passes(RETIRED_SECONDS);
    expect((await refresh(cookie)).status).toBe(401);
    expect((await refresh(renewed.cookie)).status).toBe(401);
    expect(await codeOf(core.client(renewed.accessToken).listStaff({ query: {} }))).toBe('unauthenticated');
  });

  it('ends at once when one signs out', async () => {
    const { cookie } = await openSession();
    const { accessToken, cookie: next } = await refresh(cookie);
    await fetch(`${core.baseUrl}/v1/session`, { method: 'DELETE', headers: { cookie: next } });
    expect(await codeOf(core.client(accessToken).listStaff({ query: {} }))).toBe('unauthenticated');
    expect((await refresh(next)).status).toBe(401);
  });

  it('does not begin with a cookie that nobody gave out', async () => {
    expect((await refresh('')).status).toBe(401);
    expect((await refresh('ventanilla_refresh=garbage')).status).toBe(401);
  });

  it.each(['garbage', 'a.b.c', ''])('does not exist for the token "%s"', async (token) => {
    expect(await codeOf(core.client(token).listStaff({ query: {} }))).toBe('unauthenticated');
  });

  it('does not exist for a token signed by somebody else', async () => {
    const { accessToken } = await core.client().signIn({ body: firstStaff });
    const forged = `${accessToken.slice(0, -4)}AAAA`;
    expect(await codeOf(core.client(forged).listStaff({ query: {} }))).toBe('unauthenticated');
  });

  it('ends at once for somebody who is shut out', async () => {
    const member = aStaffMember({ email: 'pedro@quilmes.example' });
    const { core: pedro, session } = await signedIn(core, member);
    expect(await codeOf(pedro.listEntries({ query: {} }))).toBeNull();
    const { id, version } = session.staff;
    await core.administrator.updateStaff({ params: { id }, body: { version, staff: { ...member, active: false } } });
    expect(await codeOf(pedro.listEntries({ query: {} }))).toBe('unauthenticated');
  });
});

describe('changing the password', () => {
  it('ends every other session and keeps this one', async () => {
    const member = aStaffMember({ email: 'rosa@quilmes.example' });
    const { core: here, session } = await signedIn(core, member);
    const elsewhere = await core
      .client()
      .signIn({ body: { email: member.email, password: 'otra frase bastante larga' } });
    const next = 'una frase nueva y larga';
    await here.changePassword({ body: { current: 'otra frase bastante larga', next } });
    expect(await codeOf(here.listEntries({ query: {} }))).toBeNull();
    expect(await codeOf(core.client(elsewhere.accessToken).listEntries({ query: {} }))).toBe('unauthenticated');
    expect(await codeOf(core.client().signIn({ body: { email: session.staff.email, password: next } }))).toBeNull();
  });

  it('is refused without the password of now', async () => {
    const { core: here } = await signedIn(core, aStaffMember({ email: 'luz@quilmes.example' }));
    const body = { current: 'not the password', next: 'una frase nueva y larga' };
    expect(await codeOf(here.changePassword({ body }))).toBe('wrongCredentials');
  });
});

describe('the first administrator', () => {
  it('is not made again when there is staff already', async () => {
    const { total } = await core.administrator.listStaff({ query: { q: 'ínes' } });
    expect(total).toBe(1);
  });

  it('can not be shut out while being the only one', async () => {
    const { items } = await core.administrator.listStaff({ query: { role: 'administrator' } });
    const [only] = items;
    if (!only) throw new Error('There is no administrator');
    const staff = { email: only.email, name: only.name, role: 'viewer' as const, municipalities: [], active: true };
    const call = core.administrator.updateStaff({ params: { id: only.id }, body: { version: only.version, staff } });
    expect(await codeOf(call)).toBe('invalid');
  });
});
