import { permissionsOf, type Role, roles } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { allow } from './access.guard.js';
import type { Caller } from './caller.js';
import { RateLimiter } from './rate-limiter.js';

const requestId = 'r1';
const staffOf = (role: Role): Caller => ({
  kind: 'staff',
  session: 's1',
  secondFactorMissing: false,
  requestId,
  staff: {
    id: 'a'.repeat(24),
    email: 'marta@quilmes.example',
    name: 'Marta',
    role,
    municipalities: ['quilmes'],
    languages: [],
    organizations: [],
    institutions: [],
    active: true,
    version: 1,
    invited: false,
    secondFactor: false,
    lastSignInAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
});

describe('a permission', () => {
  it('lets anybody use what is public', () => {
    expect(allow('public', { kind: 'public', requestId })).toBe(true);
  });

  it.each(['bot', 'signedIn', 'staffManage'] as const)('asks a stranger to sign in for "%s"', (permission) => {
    expect(() => allow(permission, { kind: 'public', requestId })).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    );
  });

  it('lets the bot do what is for the bot, and nothing that is for staff', () => {
    expect(allow('bot', { kind: 'bot', requestId })).toBe(true);
    expect(() => allow('contentRead', { kind: 'bot', requestId })).toThrow(
      expect.objectContaining({ code: 'refused' }),
    );
  });

  it('keeps even an administrator from what is for the bot', () => {
    expect(() => allow('bot', staffOf('administrator'))).toThrow(expect.objectContaining({ code: 'refused' }));
  });

  it.each(roles)('gives a %s exactly what the table says', (role) => {
    for (const permission of permissionsOf('administrator')) {
      const granted = permissionsOf(role).includes(permission);
      if (granted) expect(allow(permission, staffOf(role))).toBe(true);
      else expect(() => allow(permission, staffOf(role))).toThrow(expect.objectContaining({ code: 'refused' }));
    }
  });
});

describe('a rate limit', () => {
  it('lets a caller do so many at once and then says how long to wait', () => {
    const limiter = new RateLimiter(3, () => 0);
    expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 20]);
  });

  it('gives back one at a time as time goes by', () => {
    let now = 0;
    const limiter = new RateLimiter(60, () => now);
    for (let taken = 0; taken < 60; taken += 1) limiter.take('a');
    expect(limiter.take('a')).toBe(1);
    now = 1_000;
    expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 1]);
  });

  it('does not make one caller wait for another', () => {
    const limiter = new RateLimiter(1, () => 0);
    limiter.take('a');
    expect(limiter.take('b')).toBe(0);
  });
});
