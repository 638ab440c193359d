import { Injectable } from '@nestjs/common';
import { failureOf } from '../entries/schedule/failure.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Colleagues } from '../staff/colleagues.js';
import { ReleaseRepository } from './release.repository.js';
import type { ReleaseDocument } from './release.schema.js';
import { ReleasePublication } from './release-publication.js';
import { ReleaseSchedule } from './release-schedule.js';

export const DUE_RELEASES = 'due releases';

/** So that what is due is public within a quarter of a minute. */
const SECONDS = 15;
const BATCH = 10;

/** Publishes releases whose moment has come, in the name of whoever gave it to them and only while they still may. */
@Injectable()
export class DueReleases {
  constructor(
    private readonly releases: ReleaseRepository,
    private readonly publication: ReleasePublication,
    private readonly schedule: ReleaseSchedule,
    private readonly colleagues: Colleagues,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(DUE_RELEASES, SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    for (;;) {
      const due = await this.releases.dueBy(this.clock.now(), BATCH);
      for (const release of due) await this.#take(release);
      if (due.length < BATCH) return;
    }
  }

  async #take(release: ReleaseDocument): Promise<void> {
    try {
      await this.#publish(release);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await this.#leave(release, error);
    }
  }

  async #publish({ _id, by }: ReleaseDocument): Promise<void> {
    const caller = await this.colleagues.getCaller(by?.id ?? '', DUE_RELEASES);
    await this.transactions.run(async (session) => {
      const release = await this.releases.find(_id.toHexString(), session);
      if (release?.state === 'scheduled') await this.publication.publish(caller, release, session);
    });
  }

  /** Left as it is, and said on the release and in the audit. */
  async #leave({ _id }: ReleaseDocument, error: ApiError): Promise<void> {
    const failure = failureOf(error, this.clock.now());
    await this.transactions.run(async (session) => {
      const release = await this.releases.find(_id.toHexString(), session);
      if (release?.state === 'scheduled') await this.schedule.fail(release, failure, session);
    });
  }
}
