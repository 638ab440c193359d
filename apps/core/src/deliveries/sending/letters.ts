import { Injectable } from '@nestjs/common';
import type { ClaimedDelivery } from '@ventanilla/contracts';
import type { Types } from 'mongoose';
import { Addresses } from '../../addresses/addresses.js';
import { Logger } from '../../platform/logger.js';
import { DeliveryRepository } from '../delivery.repository.js';
import type { DeliveryDocument, DeliveryState } from '../delivery.schema.js';
import { Envelope } from '../envelope.js';
import { MailingRepository } from '../mailing.repository.js';
import type { MailingDocument } from '../mailing.schema.js';
import { endedAs } from '../mailing-standing.js';
import { messageFor } from '../message-of.js';
import type { Held } from './candidates.js';

type Ended = { delivery: DeliveryDocument; state: DeliveryState };

/** What stands in a delivery: the message in the reader's language and where it goes, opened at the last moment. */
@Injectable()
export class Letters {
  constructor(
    private readonly mailings: MailingRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly envelope: Envelope,
    private readonly addresses: Addresses,
    private readonly logger: Logger,
  ) {}

  /** Leaves out what nobody gets any more, and ends it. */
  async stillWanted(deliveries: readonly DeliveryDocument[], now: Date): Promise<DeliveryDocument[]> {
    const mailings = await this.#mailingsOf(deliveries);
    const ended: Ended[] = deliveries.flatMap((delivery) => {
      const state = endedAs(mailings.get(delivery.mailing.toHexString()), now);
      return state === null ? [] : [{ delivery, state }];
    });
    await this.#end(ended, now);
    const over = new Set(ended.map(({ delivery }) => delivery));
    return deliveries.filter((delivery) => !over.has(delivery));
  }

  /** One for each that has something to say in any language. */
  async write(held: readonly Held[]): Promise<ClaimedDelivery[]> {
    const mailings = await this.#mailingsOf(held.map(({ delivery }) => delivery));
    return held.flatMap((each) => this.#write(each, mailings.get(each.delivery.mailing.toHexString())));
  }

  /** What can not be opened, for want of its key, waits until its lease is over; it must not keep anything else waiting. */
  #write({ delivery, address }: Held, mailing: MailingDocument | undefined): ClaimedDelivery[] {
    try {
      const found = messageFor(delivery.language, mailing ? this.envelope.open(mailing) : {});
      return found ? [{ id: delivery._id.toHexString(), chat: this.addresses.chatOf(address), ...found }] : [];
    } catch (error) {
      // Without its words: they name whose it is.
      const reason = error instanceof Error ? error.name : 'unknown';
      this.logger.error({ delivery: delivery._id.toHexString(), reason }, 'a delivery can not be opened');
      return [];
    }
  }

  async #mailingsOf(deliveries: readonly DeliveryDocument[]): Promise<Map<string, MailingDocument>> {
    const ids = new Map<string, Types.ObjectId>(deliveries.map(({ mailing }) => [mailing.toHexString(), mailing]));
    const found = await this.mailings.findAll([...ids.values()]);
    return new Map(found.map((mailing) => [mailing._id.toHexString(), mailing]));
  }

  async #end(ended: readonly Ended[], now: Date): Promise<void> {
    for (const state of new Set(ended.map((each) => each.state))) {
      const ids = ended.filter((each) => each.state === state).map(({ delivery }) => delivery._id);
      await this.deliveries.end({ _id: { $in: ids } }, state, now);
    }
  }
}
