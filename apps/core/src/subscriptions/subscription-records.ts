import { Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import { Addresses } from '../addresses/addresses.js';
import { AskerRecords } from '../askers/asker-records.js';
import { SubscriptionRepository } from './subscription.repository.js';

const ALERTS = 'alerts:';

/** A subscription goes with the address it needs: when its person leaves, blocks us, or deletes everything. */
@Injectable()
export class SubscriptionRecords {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    addresses: Addresses,
    records: AskerRecords,
  ) {
    addresses.whenLetGo(async (asker, reason, session) => {
      if (!reason.startsWith(ALERTS)) return;
      await subscriptions.delete({ asker, municipality: reason.slice(ALERTS.length) }, session);
    });
    addresses.whenLost((asker, session) => subscriptions.deleteOf(asker, session));
    addresses.whenSpeaking((asker, language, session) => subscriptions.speak(asker, language, session));
    records.register({
      name: 'subscriptions',
      deleteOf: (asker, session) => subscriptions.deleteOf(asker, session),
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    const found = await this.subscriptions.findOf(asker);
    return found.map(({ municipality, language, topics, area, consent }) => {
      return { municipality, language, topics, area, at: consent.at.toISOString() };
    });
  }
}
