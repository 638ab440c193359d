import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Colleagues } from '../../staff/colleagues.js';
import { notPublishable } from '../entry.errors.js';
import { EntryRepository } from '../entry.repository.js';
import type { EntryDocument, StoredScheduled } from '../entry.schema.js';
import { type Decision, EntryService } from '../entry.service.js';
import { EntryWriter } from '../entry.writer.js';
import { PublicationService, unpublished } from '../publication.service.js';
import { requireStanding } from '../steps.js';
import { failureOf } from './failure.js';
import { movedOn } from './scheduled.js';

export const SCHEDULED_DEEDS = 'scheduled deeds';

/** So that what is due is public within a quarter of a minute. */
const SECONDS = 15;
const BATCH = 50;

/** What one person scheduled for one entry to become by now. */
type Due = { action: StoredScheduled['action']; staff: string; rows: StoredScheduled[] };

/**
 * Does what was scheduled, in the name of whoever scheduled it and only while they still may. What can not be done is
 * left as it is, and said on the entry and in the audit.
 */
@Injectable()
export class ScheduledDeeds {
  constructor(
    private readonly service: EntryService,
    private readonly entries: EntryRepository,
    private readonly publication: PublicationService,
    private readonly writer: EntryWriter,
    private readonly colleagues: Colleagues,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(SCHEDULED_DEEDS, SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    for (;;) {
      const entries = await this.entries.dueBy(this.clock.now(), BATCH);
      for (const entry of entries) await this.#takeAll(entry);
      if (entries.length < BATCH) return;
    }
  }

  async #takeAll(entry: EntryDocument): Promise<void> {
    for (const due of dueOf(entry, this.clock.now())) {
      await this.#take(entry._id.toHexString(), due).catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        return this.#leave(entry._id.toHexString(), due, error);
      });
    }
  }

  async #take(id: string, due: Due): Promise<void> {
    const caller = await this.colleagues.getCaller(due.staff, SCHEDULED_DEEDS);
    const languages = due.rows.map(({ language }) => language);
    await this.service.change(caller, id, { action: due.action, languages }, this.#decision(due, languages));
  }

  #decision({ action, rows }: Due, languages: string[]): Decision {
    return async (before, session) => {
      if (action === 'unpublish') {
        requireStanding(before, languages, 'unpublish');
        return unpublished(before, languages);
      }
      const problems = movedOn(before, rows);
      if (problems.length > 0) throw notPublishable(problems);
      return this.publication.published(before, languages, session);
    };
  }

  async #leave(id: string, { action, rows }: Due, error: ApiError): Promise<void> {
    const languages = rows.map(({ language }) => language);
    const failure = failureOf(error, this.clock.now());
    const isDue = (one: StoredScheduled) =>
      one.action === action && one.release === null && languages.includes(one.language);
    await this.transactions.run(async (session) => {
      const before = await this.entries.find(id, session);
      if (!before) return;
      const scheduled = before.scheduled.map((one) => (isDue(one) ? { ...one, failure } : one));
      const deed = { action: 'scheduleFailed', languages, why: error.code } as const;
      await this.writer.write({ staff: null, requestId: SCHEDULED_DEEDS }, deed, before, { scheduled }, session);
    });
  }
}

/** The languages of an entry that are due, together when one person scheduled the same for them. */
function dueOf({ scheduled }: EntryDocument, now: Date): Due[] {
  const due = new Map<string, Due>();
  for (const row of scheduled.filter(({ at, failure, release }) => at <= now && !failure && !release)) {
    const staff = row.by?.id ?? '';
    const same = due.get(`${row.action} ${staff}`) ?? { action: row.action, staff, rows: [] };
    due.set(`${row.action} ${staff}`, { ...same, rows: [...same.rows, row] });
  }
  // What is published at the same moment comes before what leaves.
  return [...due.values()].sort((one, other) => one.action.localeCompare(other.action));
}
