import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';

/** Enough for somebody who mistypes; a guesser gets 480 tries a day. */
const FAILURES = 5;
const WINDOW_MS = 15 * 60 * 1_000;
const MAXIMUM_NAMES = 20_000;

type Record = { failures: number; since: number };

/** Slows guessing down per e-mail and address together, so that nobody can lock another person out from elsewhere. */
@Injectable()
export class SignInThrottle {
  readonly #records = new Map<string, Record>();

  constructor(private readonly clock: Clock) {}

  /** Throws `tooManyRequests` after too many failures in a quarter of an hour. */
  check(name: string): void {
    const record = this.#current(name);
    if (!record || record.failures < FAILURES) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((record.since + WINDOW_MS - this.#nowMs()) / 1_000));
    const minutes = Math.ceil(retryAfterSeconds / 60);
    throw new ApiError('tooManyRequests', `Too many attempts. Wait ${minutes} minutes, then try again.`, {
      retryAfterSeconds,
    });
  }

  noteFailure(name: string): void {
    const record = this.#current(name) ?? { failures: 0, since: this.#nowMs() };
    this.#records.delete(name);
    this.#records.set(name, { ...record, failures: record.failures + 1 });
    const oldest = this.#records.keys().next();
    if (this.#records.size > MAXIMUM_NAMES && !oldest.done) this.#records.delete(oldest.value);
  }

  noteSuccess(name: string): void {
    this.#records.delete(name);
  }

  #current(name: string): Record | null {
    const record = this.#records.get(name);
    return record && this.#nowMs() - record.since < WINDOW_MS ? record : null;
  }

  #nowMs(): number {
    return this.clock.now().getTime();
  }
}
