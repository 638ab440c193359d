import { Injectable } from '@nestjs/common';
import { type Webhook, webhookStops } from '@ventanilla/contracts';
import type { Types } from 'mongoose';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DeliveryRepository } from './delivery.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import type { WebhookDocument } from './webhook.schema.js';

type Stop = NonNullable<Webhook['stopped']>;

const GONE = 410;
/** As long as one message is tried: nobody is there. */
const PATIENCE_MS = 3 * 24 * 60 * 60_000;

/** Turns a webhook off to which nothing has arrived for days; the dashboard and the history say so. */
@Injectable()
export class WebhookStop {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async afterFailure(id: Types.ObjectId, status: number | null): Promise<void> {
    const webhook = await this.webhooks.find(id);
    const stop = webhook?.active ? this.#reasonFor(webhook, status) : null;
    if (webhook && stop) await this.#turnOff(webhook, stop);
  }

  #reasonFor({ failingSince }: WebhookDocument, status: number | null): Stop | null {
    const [failing, gone] = webhookStops;
    if (status === GONE) return gone;
    const isOver = failingSince !== null && this.clock.now().getTime() - failingSince.getTime() >= PATIENCE_MS;
    return isOver ? failing : null;
  }

  async #turnOff(webhook: WebhookDocument, stopped: Stop): Promise<void> {
    await this.transactions.run(async (session) => {
      if (!(await this.webhooks.replace(webhook, { active: false, stopped }, session))) return;
      await this.deliveries.skipAll(webhook._id, session);
      const { _id, name: title, municipality } = webhook;
      const deed = {
        action: 'turnedOff',
        resource: 'webhook',
        resourceId: _id.toHexString(),
        title,
        municipality,
      } as const;
      await this.audit.record({ staff: null, requestId: 'webhooks' }, { ...deed, why: stopped }, session);
    });
  }
}
