import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { keyFor } from '../../platform/keys.js';
import { newSessionId } from './refresh-tokens.js';
import { SignedTokens } from './signed-tokens.js';

export const DEVICE_DAYS = 180;

/** Remembers on which devices somebody has signed in before, so that whoever guesses elsewhere does not stand in their way. */
@Injectable()
export class KnownDevices {
  readonly #tokens: SignedTokens;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
  ) {
    this.#tokens = new SignedTokens(keyFor('known device', config.accessTokenSecret), clock);
  }

  /** What the device keeps from now on; the name it had stays its own. */
  async remember(staff: string, known: string | null): Promise<string> {
    const expiresAt = new Date(this.clock.now().getTime() + DEVICE_DAYS * 86_400_000);
    return this.#tokens.issue({ subject: staff, id: known ?? newSessionId() }, expiresAt);
  }

  /** The device's name when this person has signed in on it before. */
  async nameOf(token: unknown, staff: string): Promise<string | null> {
    const read = typeof token === 'string' ? await this.#tokens.read(token) : null;
    return read?.subject === staff ? read.id : null;
  }
}
