import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { GapRepository } from './gap.repository.js';

const SECONDS = 3_600;
const DAY_MS = 86_400_000;
const BATCH = 200;

/** Takes the words out of a gap once the last of its texts is gone: counts and concepts of ours stay, nothing people wrote. */
@Injectable()
export class GapRetention {
  constructor(
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    jobs: Jobs,
  ) {
    jobs.every('gapsForget', SECONDS, () => this.forgetOld());
  }

  async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.retentionDays.questionTexts * DAY_MS);
    for (;;) {
      const old = await this.gaps.withOldWords(before, BATCH);
      for (const gap of old)
        await this.gaps.setTraits(
          gap,
          gap.traits.filter(({ name }) => name.startsWith('#')),
        );
      if (old.length < BATCH) return;
    }
  }
}
