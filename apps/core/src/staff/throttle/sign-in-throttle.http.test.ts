import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore, until } from '../../../test/running-core.js';
import { signInLike } from '../../../test/sign-in-like.js';
import { createApp } from '../../app.js';
import { Clock } from '../../platform/clock.js';
import { Logger } from '../../platform/logger.js';
import { SignInThrottle } from './sign-in-throttle.js';

const password = 'otra frase bastante larga';
let core: RunningCore;
const start = Date.now();
let now = start;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  vi.spyOn(core.app.get(Clock), 'now').mockImplementation(() => new Date(now));
});
afterAll(() => core?.stop());
beforeEach(() => {
  now = start;
});

const throttle = () => core.app.get(SignInThrottle);
const account = (name: string) => [{ by: 'account', name } as const];

/** Fails until one has to wait; gives back how many failures that took and for how many seconds. */
async function failUntilWaiting(counted: Parameters<SignInThrottle['countTry']>[0]) {
  for (let failures = 0; ; failures += 1) {
    const refusal = await throttle()
      .countTry(counted)
      .then(() => null)
      .catch((error: { details: { retryAfterSeconds: number } }) => error.details.retryAfterSeconds);
    if (refusal !== null) return { failures, seconds: refusal };
  }
}

describe('guessing at one account', () => {
  it('is free five times, then waits twice as long after each failure, a quarter of an hour at most', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const { failures, seconds } = await failUntilWaiting(account('adivinada'));
      expect(failures).toBe(round === 0 ? 5 : 1);
      waits.push(seconds);
      now += seconds * 1_000;
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('counts nothing while one waits, so that trying on does not keep anybody out', async () => {
    const { seconds } = await failUntilWaiting(account('insistida'));
    for (let tries = 0; tries < 20; tries += 1) await failUntilWaiting(account('insistida'));
    now += seconds * 1_000;
    expect((await failUntilWaiting(account('insistida'))).failures).toBe(1);
  });

  it('counts tries at the same moment one by one', async () => {
    const tries = Array.from({ length: 20 }, () => codeOf(throttle().countTry(account('a la vez'))));
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === null)).toHaveLength(5);
  });

  it('is forgotten after two quiet hours, and when the person gets in', async () => {
    await failUntilWaiting(account('quieta'));
    now += 2 * 3_600_000 + 1;
    expect((await failUntilWaiting(account('quieta'))).failures).toBe(5);
    await throttle().noteSuccess(account('quieta'));
    expect((await failUntilWaiting(account('quieta'))).failures).toBe(5);
  });
});

it('slows down one address that tries many accounts, and forgives those who get in', async () => {
  const from = [{ by: 'address', name: '203.0.113.7' } as const];
  for (let good = 0; good < 60; good += 1) {
    await throttle().countTry(from);
    await throttle().noteSuccess(from);
  }
  expect((await failUntilWaiting(from)).failures).toBe(40);
  expect(await codeOf(throttle().countTry([{ by: 'address', name: '203.0.113.8' }]))).toBeNull();
});

it('lets the owner in on a device of their own while a stranger guesses', async () => {
  const { email } = aStaffMember({ email: 'duena@quilmes.example' });
  await signedIn(core, aStaffMember({ email }));
  const { cookies } = await signInLike(core, { email, password });
  for (let guesses = 0; guesses < 5; guesses += 1) await signInLike(core, { email, password: `guess ${guesses}` });
  expect((await signInLike(core, { email, password })).code).toBe('tooManyRequests');
  expect((await signInLike(core, { email, password }, { cookies })).status).toBe(201);
});

it('gives the device of one person no power over the account of another', async () => {
  for (const name of ['propia', 'ajena']) await signedIn(core, aStaffMember({ email: `${name}@quilmes.example` }));
  const { cookies } = await signInLike(core, { email: 'propia@quilmes.example', password });
  const guess = { email: 'ajena@quilmes.example', password: 'a guess' };
  for (let guesses = 0; guesses < 5; guesses += 1) await signInLike(core, guess, { cookies });
  expect((await signInLike(core, { ...guess, password }, { cookies })).code).toBe('tooManyRequests');
});

it('is shared by every core on the same database', async () => {
  const other = await createApp({ ...core.config, port: 0 }, new Logger('silent'));
  vi.spyOn(other.get(Clock), 'now').mockImplementation(() => new Date(now));
  await failUntilWaiting(account('compartida'));
  await until(
    async () => (await codeOf(other.get(SignInThrottle).countTry(account('compartida')))) === 'tooManyRequests',
  );
  await other.close();
});

it('tells the audit of failures for accounts there are, without what was tried', async () => {
  const { session } = await signedIn(core, aStaffMember({ email: 'tanteada@quilmes.example' }));
  await signInLike(core, { email: session.staff.email, password: 'an uncommon guess' });
  const failures = () =>
    core.administrator.listAudit({ query: { resourceId: session.staff.id, action: 'signInFailed' } });
  await until(async () => (await failures()).total === 1);
  const [entry] = (await failures()).items;
  expect(entry).toMatchObject({ staff: null, resource: 'session', municipality: 'quilmes' });
  expect(JSON.stringify(entry)).not.toContain('uncommon');
});
