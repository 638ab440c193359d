import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { type Pace, paceOf, spend } from './pace.js';
import { PaceRepository } from './pace.repository.js';

export type Turn = { granted: number; waitMs: number };

/** So many senders can meet at the same moment; the next one asks again a little later. */
const TRIES = 8;

/** Keeps all senders together within what the channel takes. */
@Injectable()
export class Pacemaker {
  readonly #pace: Pace;

  constructor(
    private readonly repository: PaceRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.#pace = paceOf(config.deliveriesPerSecond);
  }

  /** How long nobody may begin anything; 0 most of the time. */
  async pausedForMs(): Promise<number> {
    const { pausedUntil } = await this.repository.get();
    return Math.max(0, pausedUntil.getTime() - this.clock.now().getTime());
  }

  async take(wanted: number): Promise<Turn> {
    for (let tries = 0; wanted > 0 && tries < TRIES; tries += 1) {
      const { turn, pausedUntil, ...kept } = await this.repository.get();
      const now = this.clock.now();
      if (pausedUntil > now) return { granted: 0, waitMs: pausedUntil.getTime() - now.getTime() };
      const { allowance, granted, waitMs } = spend(kept, wanted, now, this.#pace);
      if (granted === 0 || (await this.repository.take(turn, allowance))) return { granted, waitMs };
    }
    return { granted: 0, waitMs: Math.ceil(1_000 / this.#pace.perSecond) };
  }

  /** The channel asked us to slow down: nobody sends anything until then. */
  pauseFor(seconds: number): Promise<void> {
    return this.repository.pauseUntil(new Date(this.clock.now().getTime() + seconds * 1_000));
  }
}
