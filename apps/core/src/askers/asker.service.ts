import { Injectable } from '@nestjs/common';
import type { OwnData, OwnRecord, Preferences } from '@ventanilla/contracts';
import { Addresses } from '../addresses/addresses.js';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Retention } from '../retention/retention.js';
import { AskerRecords } from './asker-records.js';
import { PreferencesRepository } from './preferences.repository.js';

const nothingKnown: Preferences = { language: null, municipality: null, noticeShown: false };

/** What is kept for somebody who asks; nobody here knows who that is. */
@Injectable()
export class AskerService {
  constructor(
    private readonly records: AskerRecords,
    private readonly preferences: PreferencesRepository,
    private readonly addresses: Addresses,
    private readonly library: Library,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      name: 'preferences',
      forgetBefore: (moment) => preferences.forgetBefore(moment, clock.now()),
    });
    records.register({
      name: 'preferences',
      deleteOf: (asker, session) => preferences.delete(asker, session),
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  async getPreferences(asker: string): Promise<Preferences> {
    return (await this.preferences.find(asker)) ?? nothingKnown;
  }

  async setPreferences(
    asker: string,
    values: { [Key in keyof Preferences]?: Preferences[Key] | undefined },
  ): Promise<Preferences> {
    if (values.municipality) this.library.atHand(values.municipality);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const { language } = values;
    if (language) await this.transactions.run((session) => this.addresses.speak(asker, language, session));
    return (await this.preferences.set(asker, given, this.clock.now())) ?? nothingKnown;
  }

  async getOwnData(asker: string): Promise<OwnData> {
    return { madeAt: this.clock.now().toISOString(), kept: await this.records.exportOf(asker) };
  }

  async delete(asker: string): Promise<void> {
    await this.records.forget(asker);
    await this.transactions.run((session) => this.records.deleteOf(asker, session));
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    const found = await this.preferences.find(asker);
    return found
      ? [{ language: found.language, municipality: found.municipality, noticeShown: found.noticeShown }]
      : [];
  }
}
