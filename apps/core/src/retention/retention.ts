import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Logger } from '../platform/logger.js';
import type { Kept } from '../platform/retention-days.js';

/** What is forgotten after a time, by its name in the table. Harmless when repeated, or killed in the middle. */
export type Forgetting = {
  name: Kept;
  /** Forgets what is from before that moment; gives back how much it was. */
  forgetBefore: (moment: Date) => Promise<number>;
};

export const RETENTION = 'retention';

const HOUR_SECONDS = 3_600;
const DAY_MS = 86_400_000;

/** Everything that is kept for some time and no longer: one job, one table of days. */
@Injectable()
export class Retention {
  readonly #all = new Map<Kept, Forgetting>();

  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
    database: Database,
    jobs: Jobs,
  ) {
    jobs.every(RETENTION, HOUR_SECONDS, () => this.#forgetOld());
    // Who starts core once a week keeps nothing longer for it.
    database.beforeFirstUse({ name: RETENTION, run: () => this.#forgetOld() });
  }

  /** To be called in a constructor. */
  register(forgetting: Forgetting): void {
    if (this.#all.has(forgetting.name)) throw new Error(`Two features forget "${forgetting.name}"`);
    this.#all.set(forgetting.name, forgetting);
  }

  names(): Kept[] {
    return [...this.#all.keys()];
  }

  /** What can not be forgotten now keeps nothing else from it. */
  async #forgetOld(): Promise<void> {
    const done = await Promise.allSettled([...this.#all.values()].map((each) => this.#forget(each)));
    const failed = done.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #forget({ name, forgetBefore }: Forgetting): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.retentionDays[name] * DAY_MS);
    const count = await forgetBefore(before);
    if (count > 0) this.logger.info({ kept: name, count }, 'forgotten');
  }
}
