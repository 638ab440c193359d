import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operations } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { someSettings } from '../../../test/settings.js';
import { OPERATION } from '../http/handle.js';
import { RateLimitGuard } from './rate-limit.guard.js';

function listEntries(): void {
  // What it does is of no matter here.
}
Reflect.defineMetadata(OPERATION, operations.listEntries, listEntries);

function callWith(id: string): ExecutionContext {
  const staff = { id };
  const caller = { kind: 'staff', staff, apiKey: { id, scopes: ['content'] } };
  return {
    getHandler: () => listEntries,
    switchToHttp: () => ({ getRequest: () => ({ caller }) }),
  } as unknown as ExecutionContext;
}

describe('a key of a program', () => {
  it('waits after a minute’s worth of calls at once, and keeps no other key waiting', () => {
    const guard = new RateLimitGuard(new Reflector(), someSettings());
    const call = (id: string) => guard.canActivate(callWith(id));
    for (let calls = 0; calls < 120; calls += 1) expect(call('one')).toBe(true);
    expect(() => Array.from({ length: 5 }, () => call('one'))).toThrow(
      expect.objectContaining({ code: 'tooManyRequests' }),
    );
    expect(call('other')).toBe(true);
  });
});
