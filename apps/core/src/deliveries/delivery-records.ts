import { Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import { AskerRecords } from '../askers/asker-records.js';
import { DeliveryRepository } from './delivery.repository.js';
import { MailingRepository } from './mailing.repository.js';

/** What an asker was told or will be, as theirs to have and to delete. Figures stay right without them. */
@Injectable()
export class DeliveryRecords {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly mailings: MailingRepository,
    records: AskerRecords,
  ) {
    records.register({
      name: 'deliveries',
      deleteOf: async (asker, session) => {
        await mailings.countGone(await deliveries.countsOfAsker(asker, session), session);
        await deliveries.deleteOf(asker, session);
      },
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    const deliveries = await this.deliveries.findOf(asker);
    const mailings = await this.mailings.findAll(deliveries.map(({ mailing }) => mailing));
    return deliveries.map(({ mailing, language, reason, state, at }) => {
      const { kind = '', municipality = null } = mailings.find(({ _id }) => _id.equals(mailing)) ?? {};
      return { what: kind, municipality, language, reason, state, at: at.toISOString() };
    });
  }
}
