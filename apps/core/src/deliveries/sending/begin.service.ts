import { Injectable } from '@nestjs/common';
import { AddressRepository } from '../../addresses/address.repository.js';
import { Clock } from '../../platform/clock.js';
import type { DeliveryDocument, DeliveryState } from '../delivery.schema.js';
import { Pacemaker } from '../pace/pacemaker.js';
import { Letters } from './letters.js';
import { SendingRepository } from './sending.repository.js';

type Beginning = { claim: string; ids: readonly string[]; leaseSeconds: number };
type Begun = { begun: string[]; over: string[]; waitMs: number };

/** The moment before the channel is asked: from here on nobody can say that a message was not sent, until it is reported. */
@Injectable()
export class BeginService {
  constructor(
    private readonly sending: SendingRepository,
    private readonly addresses: AddressRepository,
    private readonly letters: Letters,
    private readonly pacemaker: Pacemaker,
    private readonly clock: Clock,
  ) {}

  async begin({ claim, ids, leaseSeconds }: Beginning): Promise<Begun> {
    const now = this.clock.now();
    const { claimed, sending } = await this.#held(ids, claim, now);
    const wanted = await this.letters.stillWanted(claimed, now);
    const { granted, waitMs } = await this.pacemaker.take(wanted.length);
    const until = new Date(now.getTime() + leaseSeconds * 1_000);
    const begun = await this.#beginAll(wanted.slice(0, granted), claim, until, now);
    const left = new Set(wanted.slice(granted).map(idOf));
    const begunIds = [...sending, ...begun].map(idOf);
    return { begun: begunIds, over: ids.filter((id) => !left.has(id) && !begunIds.includes(id)), waitMs };
  }

  /** In the order they were named. What is being sent already was begun before, and the sender never heard of it. */
  async #held(ids: readonly string[], claim: string, now: Date) {
    const found = await this.sending.findByIds(ids);
    const held = found.filter((each) => each.claim === claim && each.until !== null && each.until > now);
    held.sort((one, other) => ids.indexOf(idOf(one)) - ids.indexOf(idOf(other)));
    const inState = (state: DeliveryState) => held.filter((each) => each.state === state);
    return { claimed: inState('claimed'), sending: inState('sending') };
  }

  async #beginAll(wanted: readonly DeliveryDocument[], claim: string, until: Date, now: Date) {
    if (wanted.length === 0) return [];
    await this.addresses.holdOn(
      wanted.map(({ asker }) => asker),
      claim,
      until,
    );
    return this.sending.begin(
      wanted.map(({ _id }) => _id),
      claim,
      until,
      now,
    );
  }
}

function idOf({ _id }: DeliveryDocument): string {
  return _id.toHexString();
}
