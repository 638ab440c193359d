import { Injectable } from '@nestjs/common';
import type { WebhookChoice, WebhookEvent, WebhookMessage, WebhookPayload } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { Clock } from '../platform/clock.js';
import { Retention } from '../retention/retention.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { DeliveryDocument } from './delivery.schema.js';
import { WebhookRepository } from './webhook.repository.js';

/** How the rest of core tells programs what happened. What is told is sent after the deed, and only if the deed is. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({ name: 'webhookBodies', forgetBefore: (moment) => deliveries.forgetBodies(moment) });
    retention.register({ name: 'webhookLog', forgetBefore: (moment) => deliveries.forget(moment) });
  }

  /** Always inside the transaction of the deed. */
  emit<Event extends WebhookChoice>(
    event: Event,
    payload: WebhookPayload<Event>,
    session: ClientSession,
  ): Promise<void> {
    return this.emitAll(event, [payload], session);
  }

  /** The same event several times, all of one municipality. */
  async emitAll<Event extends WebhookChoice>(
    event: Event,
    payloads: readonly WebhookPayload<Event>[],
    session: ClientSession,
  ): Promise<void> {
    const [first] = payloads;
    if (!first) return;
    const listening = await this.webhooks.listening(first.municipality, event, session);
    const all = listening.flatMap(({ _id }) => payloads.map((payload) => this.messageTo(_id, event, payload)));
    if (all.length > 0) await this.deliveries.createAll(all, session);
  }

  messageTo<Event extends WebhookEvent>(
    webhook: Types.ObjectId,
    event: Event,
    payload: WebhookPayload<Event>,
  ): DeliveryDocument {
    const at = this.clock.now();
    const message: WebhookMessage<Event> = { type: event, timestamp: at.toISOString(), data: payload };
    const body = JSON.stringify(message);
    return {
      _id: new Types.ObjectId(),
      webhook,
      event,
      at,
      state: 'waiting',
      nextAt: at,
      tries: 0,
      attempts: [],
      body,
    };
  }
}
