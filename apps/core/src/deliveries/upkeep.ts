import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Retention } from '../retention/retention.js';
import { DeliveryRepository } from './delivery.repository.js';
import { figuresOf } from './figures.js';
import { MailingRepository } from './mailing.repository.js';
import type { MailingDocument } from './mailing.schema.js';

export const ENDING = 'end deliveries';

export const DAY_MS = 86_400_000;
const BATCH = 100;

/** Ends what is over, and forgets who got what once nobody needs to know it any more. Figures stay. */
@Injectable()
export class DeliveryUpkeep {
  constructor(
    private readonly mailings: MailingRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
    jobs: Jobs,
    retention: Retention,
  ) {
    jobs.every(ENDING, 5, () => this.#endOver());
    retention.register({ name: 'deliveries', forgetBefore: (moment) => this.#settleOld(moment) });
  }

  async #endOver(): Promise<void> {
    const now = this.clock.now();
    for (const mailing of await this.mailings.findIn('cancelled', BATCH)) await this.#end(mailing, 'withdrawn', now);
    for (const state of ['planning', 'open'] as const) {
      for (const mailing of await this.mailings.findExpired(state, now, BATCH))
        await this.#end(mailing, 'expired', now);
    }
  }

  /** What is being sent at this moment ends by itself; the mailing is closed at a later turn then. */
  async #end(mailing: MailingDocument, as: 'withdrawn' | 'expired', now: Date): Promise<void> {
    await this.deliveries.end({ mailing: mailing._id }, as, now);
    if (await this.deliveries.hasUnfinished(mailing._id)) return;
    await this.mailings.change(mailing, { state: 'closed', messages: null, sealed: null });
  }

  /** Who got what is needed to see that nobody was left out, and for nothing else. */
  async #settleOld(before: Date): Promise<number> {
    const over = await this.mailings.findExpired('closed', before, BATCH);
    for (const mailing of over) await this.#settle(mailing);
    return over.length;
  }

  /** The figures first: killed in between, the rest is done at the next turn. */
  async #settle(mailing: MailingDocument): Promise<void> {
    const figures = mailing.figures ?? figuresOf(mailing, await this.deliveries.countsOf(mailing._id));
    await this.mailings.change(mailing, { figures });
    await this.deliveries.deleteOfMailing(mailing._id);
    await this.mailings.change(mailing, { state: 'settled' });
  }
}
