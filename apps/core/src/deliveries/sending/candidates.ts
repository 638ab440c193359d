import { Injectable } from '@nestjs/common';
import { AddressRepository } from '../../addresses/address.repository.js';
import type { AddressDocument } from '../../addresses/address.schema.js';
import { DeliveryRepository } from '../delivery.repository.js';
import type { DeliveryDocument } from '../delivery.schema.js';
import { ranks } from '../priorities.js';
import { SendingRepository } from './sending.repository.js';

/** A delivery whose chat nobody else writes to for now. */
export type Held = { delivery: DeliveryDocument; address: AddressDocument };

export type Wanted = { claim: string; limit: number; now: Date; until: Date };

/** Other senders may hold the chats of the first ones; further back nobody looks in one claim. */
const ROUNDS = 3;

/** Finds what is due, and takes hold of the chats: so messages for one chat keep their order and their distance. */
@Injectable()
export class Candidates {
  constructor(
    private readonly sending: SendingRepository,
    private readonly addresses: AddressRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  async hold(wanted: Wanted): Promise<Held[]> {
    const held: Held[] = [];
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS && held.length < wanted.limit; round += 1) {
      const due = await this.#due(wanted.now, [...seen], wanted.limit - held.length);
      if (due.length === 0) break;
      const first = firstOfEachAsker(due);
      for (const { asker } of first) seen.add(asker);
      held.push(...(await this.#holdChats(first, wanted)));
    }
    return held;
  }

  async #due(now: Date, without: readonly string[], limit: number): Promise<DeliveryDocument[]> {
    const due: DeliveryDocument[] = [];
    for (const rank of ranks) {
      if (due.length >= limit) break;
      due.push(...(await this.sending.findDue(rank, now, without, limit - due.length)));
    }
    return due;
  }

  async #holdChats(first: readonly DeliveryDocument[], { claim, now, until }: Wanted): Promise<Held[]> {
    const askers = first.map(({ asker }) => asker);
    const addresses = await this.addresses.hold(askers, claim, now, until);
    const byAsker = new Map(addresses.map((address) => [address._id, address]));
    const unwanted = first.filter(({ asker, reason }) => !byAsker.get(asker)?.keptFor.includes(reason));
    await this.#withdraw(unwanted, claim, now);
    return first.flatMap((delivery) => {
      const address = byAsker.get(delivery.asker);
      return address?.heldBy === claim && address.keptFor.includes(delivery.reason) ? [{ delivery, address }] : [];
    });
  }

  /** They left while the list of recipients was being made. */
  async #withdraw(unwanted: readonly DeliveryDocument[], claim: string, now: Date): Promise<void> {
    if (unwanted.length === 0) return;
    await this.deliveries.end({ _id: { $in: unwanted.map(({ _id }) => _id) } }, 'withdrawn', now);
    await this.addresses.release(
      unwanted.map(({ asker }) => asker),
      claim,
      now,
    );
  }
}

function firstOfEachAsker(due: readonly DeliveryDocument[]): DeliveryDocument[] {
  const first = new Map<string, DeliveryDocument>();
  for (const delivery of due) if (!first.has(delivery.asker)) first.set(delivery.asker, delivery);
  return [...first.values()];
}
