import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DeliveryRepository } from './delivery.repository.js';
import { MailingRepository } from './mailing.repository.js';
import type { MailingDocument, Plan } from './mailing.schema.js';
import { endedAs } from './mailing-standing.js';
import { Recipients } from './recipients.js';

export const PLANNING = 'plan deliveries';
/** An emergency waits this long at most before the first of its deliveries can be sent. */
const EVERY_SECONDS = 2;
/** A few hundred kilobytes at a time, however many there are. */
const PAGE = 2_000;

/** Makes the lists of who gets what, a page at a time, the most urgent mailing first. Killed at any moment, it goes on. */
@Injectable()
export class Planner {
  constructor(
    private readonly mailings: MailingRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly recipients: Recipients,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(PLANNING, EVERY_SECONDS, () => this.#planAll());
  }

  /** Looks for the most urgent one before every page: an emergency does not wait for the news before it. */
  async #planAll(): Promise<void> {
    for (;;) {
      const mailing = await this.mailings.findFirstIn('planning');
      if (!mailing) return;
      await this.#planPage(mailing);
    }
  }

  async #planPage(mailing: MailingDocument): Promise<void> {
    const plan = mailing.plan;
    if (plan === null || endedAs(mailing, this.clock.now()) !== null) return this.#finish(mailing);
    const page = await this.#page(plan);
    await this.deliveries.add(mailing, page, this.clock.now());
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return this.#finish(mailing);
    // Killed before this, the page is read again: whoever is on the list stays there once.
    await this.mailings.reached(mailing, last.asker);
  }

  #page({ source, segment, after }: Plan) {
    return this.recipients.get(source).page(segment, after, PAGE);
  }

  async #finish(mailing: MailingDocument): Promise<void> {
    await this.mailings.change(mailing, { state: 'open' });
  }
}
