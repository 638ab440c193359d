import { describe, expect, it, vi } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { refusal } from '../testing/memory-parts.js';
import { withSession } from './connection.js';
import { createSession } from './session.js';

const staff = aStaff();
const sessionOf = (accessToken: string) => ({ accessToken, expiresIn: 600, secondFactorMissing: false, staff });

function aSessionCore() {
  return {
    signIn: vi.fn(async () => sessionOf('first')),
    refreshSession: vi.fn(async () => sessionOf('renewed')),
    signOut: vi.fn(async () => undefined),
  };
}

/** Answers 401 to every token but the renewed one. */
function fetchThatWants(token: string) {
  return vi.fn(async (_: unknown, init?: RequestInit) => {
    const given = new Headers(init?.headers).get('authorization');
    return new Response('{}', { status: given === `Bearer ${token}` ? 200 : 401 });
  });
}

describe('a session', () => {
  it('is renewed once, however many requests meet an expired token', async () => {
    const core = aSessionCore();
    const session = createSession(core);
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    const fetch = withSession(session, fetchThatWants('renewed'));
    const answers = await Promise.all([fetch('/a'), fetch('/b'), fetch('/c')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(core.refreshSession).toHaveBeenCalledTimes(1);
  });

  it('is renewed before the token ends', async () => {
    let now = 0;
    const core = aSessionCore();
    const session = createSession(core, () => now);
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    await session.ensureFresh();
    expect(core.refreshSession).not.toHaveBeenCalled();
    now = 590_000;
    await session.ensureFresh();
    expect(session.token()).toBe('renewed');
  });

  it('that ended waits for a new sign-in and then lets the request go on', async () => {
    const core = aSessionCore();
    core.refreshSession.mockRejectedValue(refusal('refreshSession', 'unauthenticated'));
    const session = createSession(core);
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    const saving = withSession(session, fetchThatWants('second'))('/v1/entries/1');
    await vi.waitFor(() => expect(session.state().expired).toBe(true));
    core.signIn.mockResolvedValue(sessionOf('second'));
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    expect((await saving).status).toBe(200);
    expect(session.state().expired).toBe(false);
  });

  it('that ended and is given up refuses what was waiting', async () => {
    const core = aSessionCore();
    core.refreshSession.mockRejectedValue(refusal('refreshSession', 'unauthenticated'));
    const session = createSession(core);
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    const saving = withSession(session, fetchThatWants('second'))('/v1/entries/1');
    const outcome = saving.catch((error: unknown) => error);
    await vi.waitFor(() => expect(session.state().expired).toBe(true));
    await session.signOut();
    expect(await outcome).toMatchObject({ code: 'unauthenticated' });
    expect(session.state().staff).toBeNull();
  });

  it('is not thrown away when core is only out of reach', async () => {
    const core = aSessionCore();
    core.refreshSession.mockRejectedValue(refusal('refreshSession', 'unavailable'));
    const session = createSession(core);
    await session.signIn('gestion@quilmes.example', 'una frase bien larga');
    await expect(session.recover()).rejects.toMatchObject({ code: 'unavailable' });
    expect(session.state()).toEqual({ staff, expired: false, secondFactorMissing: false });
  });
});
