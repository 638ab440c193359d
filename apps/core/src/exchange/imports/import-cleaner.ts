import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ImportRepository } from './import.repository.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** By then what a preview says is no longer what the file would change. */
const KEPT_DAYS = 30;

const EVERY_SECONDS = 6 * 60 * 60;
/** Imports forgotten at once; one may have twenty thousand rows. */
const BATCH = 10;

/** Forgets previews that nobody confirmed. What was written is kept, so that it can be undone. */
@Injectable()
export class ImportCleaner {
  constructor(
    jobs: Jobs,
    private readonly imports: ImportRepository,
    private readonly clock: Clock,
  ) {
    jobs.every('old previews of imports', EVERY_SECONDS, () => this.#clean());
  }

  async #clean(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    for (;;) {
      const ids = await this.imports.abandoned(before, BATCH);
      if (ids.length === 0) return;
      await this.imports.forget(ids);
    }
  }
}
