import { Injectable } from '@nestjs/common';
import type { DeliveryOutcome, DeliveryReport } from '@ventanilla/contracts';
import { AddressRepository } from '../../addresses/address.repository.js';
import { Addresses } from '../../addresses/addresses.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { DeliveryDocument, DeliveryState } from '../delivery.schema.js';
import { Pacemaker } from '../pace/pacemaker.js';
import { MOST_DOUBTS, pauseSeconds } from './doubts.js';
import { SendingRepository } from './sending.repository.js';

/** What a channel wants between two messages in one chat. */
const CHAT_PAUSE_SECONDS = 1;

type Report = { claim: string; reports: readonly DeliveryReport[] };
type Ending = (deliveries: readonly DeliveryDocument[], claim: string) => Promise<void>;

/** How sending ended, as senders report it. Reported twice is reported once. */
@Injectable()
export class ReportService {
  readonly #endings: Readonly<Record<DeliveryOutcome, Ending>> = {
    sent: (deliveries, claim) => this.#sent(deliveries, claim),
    unsent: (deliveries, claim) => this.#end(deliveries, claim, 'waiting'),
    slowDown: (deliveries, claim) => this.#end(deliveries, claim, 'waiting', { pause: () => 0 }),
    unknown: (deliveries, claim) => this.#unknown(deliveries, claim),
    refused: (deliveries, claim) => this.#end(deliveries, claim, 'failed', { pause: () => 0 }),
    blocked: (deliveries, claim) => this.#blocked(deliveries, claim),
  };

  constructor(
    private readonly sending: SendingRepository,
    private readonly addresses: Addresses,
    private readonly chats: AddressRepository,
    private readonly pacemaker: Pacemaker,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async report({ claim, reports }: Report): Promise<void> {
    const pause = Math.max(...reports.map(({ retryAfterSeconds }) => retryAfterSeconds ?? 0));
    if (pause > 0) await this.pacemaker.pauseFor(pause);
    const outcomes = new Map(reports.map(({ id, outcome }) => [id, outcome]));
    const deliveries = await this.sending.findByIds([...outcomes.keys()]);
    for (const outcome of new Set(outcomes.values())) {
      const ended = deliveries.filter(({ _id }) => outcomes.get(_id.toHexString()) === outcome);
      if (ended.length > 0) await this.#endings[outcome](ended, claim);
    }
  }

  async #sent(deliveries: readonly DeliveryDocument[], claim: string): Promise<void> {
    await this.sending.sent(idsOf(deliveries), claim, this.clock.now());
    const askers = deliveries.map(({ asker }) => asker);
    await this.chats.release(askers, claim, this.#in(CHAT_PAUSE_SECONDS));
  }

  async #end(
    deliveries: readonly DeliveryDocument[],
    claim: string,
    state: DeliveryState,
    { doubts = 0, pause = pauseSeconds }: { doubts?: number; pause?: (attempts: number) => number } = {},
  ): Promise<void> {
    await this.sending.end(idsOf(deliveries), claim, { state, doubts, at: this.clock.now() });
    for (const { asker, attempts } of deliveries) {
      await this.chats.release([asker], claim, this.#in(pause(attempts)));
    }
  }

  async #unknown(deliveries: readonly DeliveryDocument[], claim: string): Promise<void> {
    const again = deliveries.filter(({ doubts }) => doubts < MOST_DOUBTS);
    const enough = deliveries.filter((delivery) => !again.includes(delivery));
    if (again.length > 0) await this.#end(again, claim, 'waiting', { doubts: 1 });
    if (enough.length > 0) await this.#end(enough, claim, 'failed', { doubts: 1 });
  }

  /** Whoever does not want us is forgotten as if they had left everything. */
  async #blocked(deliveries: readonly DeliveryDocument[], claim: string): Promise<void> {
    const own = deliveries.filter(({ begun }) => begun === claim);
    await this.#end(own, claim, 'blocked');
    for (const { asker } of own) await this.transactions.run((session) => this.addresses.lose(asker, session));
  }

  #in(seconds: number): Date {
    return new Date(this.clock.now().getTime() + seconds * 1_000);
  }
}

function idsOf(deliveries: readonly DeliveryDocument[]) {
  return deliveries.map(({ _id }) => _id);
}
