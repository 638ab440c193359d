import { Injectable } from '@nestjs/common';
import type { ClaimedDelivery } from '@ventanilla/contracts';
import type { Types } from 'mongoose';
import { Addresses } from '../../addresses/addresses.js';
import { DeliveryRepository } from '../delivery.repository.js';
import type { DeliveryDocument, DeliveryState } from '../delivery.schema.js';
import { Envelope } from '../envelope.js';
import { MailingRepository } from '../mailing.repository.js';
import type { MailingDocument, Messages } from '../mailing.schema.js';
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
    const opened = new Map<string, Messages>();
    for (const [id, mailing] of mailings) opened.set(id, this.envelope.open(mailing));
    return held.flatMap(({ delivery, address }) => {
      const found = messageFor(delivery.language, opened.get(delivery.mailing.toHexString()) ?? {});
      return found ? [{ id: delivery._id.toHexString(), chat: this.addresses.chatOf(address), ...found }] : [];
    });
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
