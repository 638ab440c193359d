import { Injectable } from '@nestjs/common';
import { isOver } from '@ventanilla/directory';
import { AddressRepository } from '../../addresses/address.repository.js';
import { Addresses } from '../../addresses/addresses.js';
import type { Reason } from '../../addresses/reason.js';
import { EntryRepository } from '../../entries/entry.repository.js';
import { Library } from '../../knowledge/library.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { WITHDRAWAL_TOLD_HOURS } from './stop-mail.js';
import { STOP_REASONS, type StopName, stopOf } from './stop-reason.js';

export const LETTING_GO = 'let go of addresses for stops that are over';
const EVERY_SECONDS = 3_600;
const PAGE = 500;

/** An address is kept for a stop until its last date is over, or until it could be told that the stop is gone. */
@Injectable()
export class WatchUpkeep {
  constructor(
    private readonly kept: AddressRepository,
    private readonly addresses: Addresses,
    private readonly entries: EntryRepository,
    private readonly library: Library,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(LETTING_GO, EVERY_SECONDS, () => this.#letGoOfAll());
  }

  async #letGoOfAll(): Promise<void> {
    for (const reason of await this.kept.reasonsBeginning(STOP_REASONS)) {
      if (await this.#isOver(stopOf(reason))) await this.#letGoOf(reason);
    }
  }

  async #isOver({ municipality, key }: StopName): Promise<boolean> {
    const long = new Date(this.clock.now().getTime() - WITHDRAWAL_TOLD_HOURS * 3_600_000);
    const content = this.library.shelf(municipality) ? await this.library.open(municipality) : null;
    const entry = content?.find(key);
    if (content && entry?.kind === 'mobileStop' && !entry.facts.superseded)
      return isOver(entry.facts, long, content.municipality.timeZone);
    const lastWrite = await this.entries.lastWriteOf(municipality, key);
    return lastWrite === null || lastWrite < long;
  }

  async #letGoOf(reason: Reason): Promise<void> {
    for (;;) {
      const page = await this.kept.findKeptFor(reason, null, PAGE);
      await this.transactions.run(async (session) => {
        for (const { _id } of page) await this.addresses.letGo(_id, reason, session);
      });
      if (page.length < PAGE) return;
    }
  }
}
