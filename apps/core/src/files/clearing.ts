import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { FileStore } from './file-store.js';

export const CLEARING = 'bytes of files that have no record';

const HOUR_SECONDS = 3_600;
/** Longer than any upload takes. */
const DAY_MS = 24 * HOUR_SECONDS * 1_000;
const BATCH = 100;

/** Removes what somebody took out, and what a core that was killed half way through an upload left behind. */
@Injectable()
export class Clearing {
  constructor(
    private readonly store: FileStore,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(CLEARING, HOUR_SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    const left = await this.store.unrecordedBefore(new Date(this.clock.now().getTime() - DAY_MS), BATCH);
    for (const id of left) await this.store.remove(id);
  }
}
