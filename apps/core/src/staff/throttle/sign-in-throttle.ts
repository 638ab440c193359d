import { createHmac, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { keyFor } from '../../platform/keys.js';
import { AttemptRepository } from './attempt.repository.js';
import type { AttemptDocument } from './attempt.schema.js';

/** What tries are counted by. */
export type Counted = { by: 'account' | 'device' | 'address'; name: string };

/** Enough for somebody who mistypes; a town hall behind one address has many who do. */
const FREE = { account: 5, device: 10, address: 40 } as const;
const FIRST_WAIT_MS = 30_000;
/** Whoever is kept out by a stranger's guesses waits no longer than this, and not at all on a device of their own. */
const LONGEST_WAIT_MS = 15 * 60_000;
const NO_WAIT = new Date(0);
const FORGOTTEN_AFTER_MS = 2 * 3_600_000;

/**
 * Slows guessing down, per account and per address, for every core at once. The wait doubles with each failure up to a
 * quarter of an hour, and tries during a wait are not counted: nobody can keep another person out by trying on.
 */
@Injectable()
export class SignInThrottle {
  readonly #key: KeyObject;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {
    this.#key = keyFor('sign-in attempts', config.accessTokenSecret);
  }

  /**
   * Counts a try before its slow check, so that many at the same moment count as many. Throws `tooManyRequests` while
   * one has to wait.
   */
  async countTry(counted: readonly Counted[]): Promise<void> {
    for (const each of counted) requirePast((await this.#find(each))?.waitUntil, this.clock.now());
    for (const each of counted) await this.#count(each);
  }

  /** Whoever got in did not guess. Other tries from the same address stay counted. */
  async noteSuccess(counted: readonly Counted[]): Promise<void> {
    const own = counted.filter(({ by }) => by !== 'address');
    await Promise.all(own.map((each) => this.attempts.forget(this.#idOf(each))));
    for (const each of counted) if (each.by === 'address') await this.#takeBack(each);
  }

  async #count(counted: Counted): Promise<void> {
    const now = this.clock.now();
    const before = await this.attempts.find(this.#idOf(counted));
    const current = before && before.expiresAt > now ? before : null;
    requirePast(current?.waitUntil, now);
    const failures = (current?.failures ?? 0) + 1;
    const next = { _id: this.#idOf(counted), ...afterFailures(failures, FREE[counted.by], now) };
    if (!(await this.attempts.count(before, next))) await this.#count(counted);
  }

  async #takeBack(counted: Counted): Promise<void> {
    const before = await this.attempts.find(this.#idOf(counted));
    if (!before) return;
    const next = { ...before, failures: Math.max(0, before.failures - 1), waitUntil: NO_WAIT };
    if (!(await this.attempts.count(before, next))) await this.#takeBack(counted);
  }

  async #find(counted: Counted): Promise<AttemptDocument | null> {
    return this.attempts.find(this.#idOf(counted));
  }

  #idOf({ by, name }: Counted): string {
    return createHmac('sha256', this.#key).update(`${by} ${name}`).digest('base64url');
  }
}

function afterFailures(failures: number, free: number, now: Date): Omit<AttemptDocument, '_id'> {
  const over = failures - free;
  const at = now.getTime();
  const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(over, 20), LONGEST_WAIT_MS);
  return {
    failures,
    waitUntil: over < 0 ? NO_WAIT : new Date(at + wait),
    expiresAt: new Date(at + FORGOTTEN_AFTER_MS),
  };
}

function requirePast(waitUntil: Date | undefined, now: Date): void {
  if (!waitUntil || waitUntil <= now) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((waitUntil.getTime() - now.getTime()) / 1_000));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  throw new ApiError('tooManyRequests', `Too many attempts. Wait ${minutes} min, then try again.`, {
    retryAfterSeconds,
  });
}
