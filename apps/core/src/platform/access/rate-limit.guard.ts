import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Operation } from '@ventanilla/contracts';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config.js';
import { ApiError } from '../errors/api-error.js';
import { callerOf, OPERATION } from '../http/handle.js';
import { RateLimiter } from './rate-limiter.js';

/** Far above what a dashboard with several tabs does, far below what hurts. */
const REQUESTS_PER_MINUTE = 1_200;

/** Two a second: enough to read a municipality in minutes. A program waits as `Retry-After` says. */
const KEY_REQUESTS_PER_MINUTE = 120;

/** Questions have their own limit; everything else shares a wide one. The bot is limited per asker, not as a whole. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  readonly #questions: RateLimiter;
  readonly #requests = new RateLimiter(REQUESTS_PER_MINUTE);
  readonly #keys = new RateLimiter(KEY_REQUESTS_PER_MINUTE);

  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) config: Config,
  ) {
    this.#questions = new RateLimiter(config.answersPerMinute);
  }

  canActivate(context: ExecutionContext): boolean {
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    const request = context.switchToHttp().getRequest<Request>();
    const caller = nameOf(request);
    if (!operation || caller === null) return true;
    const wait = this.#limiterOf(operation, request).take(caller);
    if (wait === 0) return true;
    throw new ApiError('tooManyRequests', `Too many at once. Wait ${wait} seconds and try again.`, {
      retryAfterSeconds: wait,
    });
  }

  #limiterOf({ id }: Operation, request: Request): RateLimiter {
    const caller = callerOf(request);
    if (caller.kind === 'staff' && caller.apiKey) return this.#keys;
    return id === 'ask' ? this.#questions : this.#requests;
  }
}

/** Null for a caller without a limit of its own. */
function nameOf(request: Request): string | null {
  const caller = callerOf(request);
  if (caller.kind === 'staff') return `staff:${caller.staff.id}`;
  if (caller.kind === 'public') return `address:${request.ip ?? 'unknown'}`;
  const asker: unknown = request.body?.asker;
  return typeof asker === 'string' ? `asker:${asker.slice(0, 64)}` : null;
}
