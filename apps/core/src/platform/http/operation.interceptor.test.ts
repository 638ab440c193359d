import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operations } from '@ventanilla/contracts';
import { firstValueFrom, of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { AccessGuard } from '../access/access.guard.js';
import { Authenticator } from '../access/authenticator.js';
import type { StaffCaller } from '../access/caller.js';
import { KeyAuthenticator } from '../access/key-authenticator.js';
import { Handle, OPERATION, Open } from './handle.js';
import { OperationInterceptor } from './operation.interceptor.js';

class SomeController {
  @Handle(operations.listPublicTopics)
  async topics() {
    return { items: [] };
  }

  @Open('for this test')
  open() {}

  forgotten() {}
}

function contextOf(name: keyof SomeController): ExecutionContext {
  const request = { params: { municipality: 'quilmes' }, query: {}, headers: {}, id: 'r1' };
  const handler = SomeController.prototype[name];
  return {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
}

class NobodyKnown extends Authenticator {
  isBot(): boolean {
    return false;
  }

  authenticate(): Promise<StaffCaller> {
    return Promise.reject(new Error('Nobody signs in here'));
  }
}

class NoKeys extends KeyAuthenticator {
  isKey(): boolean {
    return false;
  }

  authenticate(): Promise<StaffCaller> {
    return Promise.reject(new Error('No program calls here'));
  }
}

const answering = (answer: unknown): CallHandler => ({ handle: () => of(answer) });

describe('an answer', () => {
  const pass = (answer: unknown) =>
    firstValueFrom(new OperationInterceptor(new Reflector()).intercept(contextOf('topics'), answering(answer)));

  it('loses what the contract does not name', async () => {
    const answer = { items: [{ topic: 'health', services: 2, _id: 'internal' }], passwordHash: 'x' };
    expect(await pass(answer)).toEqual({ items: [{ topic: 'health', services: 2 }] });
  });

  it('that breaks the contract never leaves, and the reason is for the log only', async () => {
    const error = await pass({ items: [{ topic: 'weather', services: 2 }] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'internal', cause: { message: expect.stringContaining('items.0.topic') } });
    expect(String(error)).not.toContain('topic');
  });
});

describe('a route', () => {
  const enter = (name: keyof SomeController) =>
    new AccessGuard(new Reflector(), new NobodyKnown(), new NoKeys()).canActivate(contextOf(name));

  it('that declares its operation or that it is open can be used', async () => {
    expect(Reflect.getMetadata(OPERATION, SomeController.prototype.topics)).toBe(operations.listPublicTopics);
    expect(await enter('topics')).toBe(true);
    expect(await enter('open')).toBe(true);
  });

  it('that declares nothing is refused', async () => {
    await expect(enter('forgotten')).rejects.toMatchObject({ code: 'refused' });
  });
});
