import { Injectable } from '@nestjs/common';
import type { operations, SubscriptionStanding } from '@ventanilla/contracts';
import { Addresses } from '../addresses/addresses.js';
import type { Reason } from '../addresses/reason.js';
import { Recipients } from '../deliveries/recipients.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import type { Segment } from './segment.js';
import { SubscriptionRepository } from './subscription.repository.js';
import { toSubscription } from './subscription.view.js';

type Subscriber = InputOf<typeof operations.subscribe>['params'];
type Given = InputOf<typeof operations.subscribe>['body'];

/** The source of recipients that is a segment of subscribers. */
export const SUBSCRIBERS = 'subscribers';

/** What somebody who gets the alerts of a municipality has their address kept for. */
export function alertsOf(municipality: string): Reason {
  return `alerts:${municipality}`;
}

/** Who agreed to be told the alerts of a municipality, and which of them. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly addresses: Addresses,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    recipients: Recipients,
  ) {
    recipients.register({
      name: SUBSCRIBERS,
      page: (segment, after, limit) => subscriptions.findIn(segment as Segment, after, limit),
    });
  }

  async get(subscriber: Subscriber): Promise<SubscriptionStanding> {
    const { places } = await this.municipalities.getDocument(subscriber.municipality);
    const found = await this.subscriptions.find(subscriber);
    return { subscription: found && toSubscription(found), places };
  }

  async subscribe(subscriber: Subscriber, { chat, consent, ...choice }: Given): Promise<SubscriptionStanding> {
    const { asker, municipality } = subscriber;
    const { places } = await this.municipalities.getDocument(municipality);
    if (choice.area !== null && !places.includes(choice.area)) throw notAPlace();
    const given = { ...consent, at: this.clock.now() };
    await this.transactions.run(async (session) => {
      await this.subscriptions.put(subscriber, choice, given, session);
      await this.addresses.keep({ asker, chat, language: choice.language }, alertsOf(municipality), session);
    });
    return this.get(subscriber);
  }

  /** How many people a segment reaches, by their language. */
  countByLanguage(segment: Segment): Promise<Map<string, number>> {
    return this.subscriptions.countByLanguage(segment);
  }
}

function notAPlace() {
  const message = 'This is not one of the places of the municipality. Choose one of its list.';
  return invalid([{ path: 'area', code: 'unknownPlace', message }]);
}
