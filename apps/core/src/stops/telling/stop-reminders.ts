import { Injectable } from '@nestjs/common';
import { addDays, instantAt, localDate, type Occurrence, occurrencesOf, openingOf } from '@ventanilla/directory';
import { AddressRepository } from '../../addresses/address.repository.js';
import { Library } from '../../knowledge/library.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type PublishedStop, StopMail } from './stop-mail.js';
import { STOP_REASONS, type StopName, stopOf } from './stop-reason.js';

export const REMINDING = 'remind of mobile stops';
const EVERY_SECONDS = 300;
/** When people are home and can still plan the next morning. */
const EVENING_MINUTES = 18 * 60;

/** The evening before, whoever asked for it is reminded of where a mobile office will be. */
@Injectable()
export class StopReminders {
  constructor(
    private readonly addresses: AddressRepository,
    private readonly library: Library,
    private readonly mail: StopMail,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(REMINDING, EVERY_SECONDS, () => this.#remindAll());
  }

  async #remindAll(): Promise<void> {
    const reasons = await this.addresses.reasonsBeginning(STOP_REASONS);
    for (const reason of reasons) await this.#remindOf(stopOf(reason));
  }

  async #remindOf(name: StopName): Promise<void> {
    const stop = await this.#find(name);
    if (!stop) return;
    const { timeZone } = stop.municipality;
    for (const on of datesOfTomorrow(stop, this.clock.now())) {
      const opensAt = openingOf(on, timeZone).from;
      await this.transactions.run((session) => this.mail.remind(stop, on, opensAt, session));
    }
  }

  async #find({ municipality: id, key }: StopName): Promise<PublishedStop | null> {
    if (!this.library.shelf(id)) return null;
    const content = await this.library.open(id);
    const entry = content.find(key);
    if (entry?.kind !== 'mobileStop' || entry.facts.superseded) return null;
    return { municipality: content.municipality, entry, find: (other) => content.find(other) };
  }
}

/** What takes place tomorrow, once it is evening there. */
function datesOfTomorrow({ municipality, entry }: PublishedStop, now: Date): Occurrence[] {
  const today = localDate(now, municipality.timeZone);
  if (now < instantAt(today, EVENING_MINUTES, municipality.timeZone)) return [];
  const tomorrow = addDays(today, 1);
  return occurrencesOf(entry.facts).filter(({ date, state }) => date === tomorrow && state !== 'cancelled');
}
