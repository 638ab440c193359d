import { Injectable } from '@nestjs/common';
import type { WebhookDelivery } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { DeliveryDocument } from './delivery.schema.js';
import type { WebhookDocument } from './webhook.schema.js';
import { WebhookService } from './webhook.service.js';
import { toDelivery } from './webhook.view.js';
import { WebhookSender } from './webhook-sender.js';
import { Webhooks } from './webhooks.js';

/** The log of a webhook, and what is sent by hand. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly webhooks: WebhookService,
    private readonly messages: Webhooks,
    private readonly deliveries: DeliveryRepository,
    private readonly sender: WebhookSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: StaffCaller, id: string, page: { offset: number; limit: number }) {
    const { _id } = await this.webhooks.getDocument(caller, id);
    const { items, total } = await this.deliveries.list(_id, page);
    return { items: items.map(toDelivery), total };
  }

  /** Also to one that is off: to see whether it would arrive. */
  async ping(caller: StaffCaller, id: string): Promise<WebhookDelivery> {
    const webhook = await this.webhooks.getDocument(caller, id);
    const ping = this.messages.messageTo(webhook._id, 'ping', { municipality: webhook.municipality });
    await this.transactions.run((session) => this.deliveries.createAll([ping], session));
    return this.#sendNow(webhook, ping);
  }

  async repeat(caller: StaffCaller, id: string, delivery: string): Promise<WebhookDelivery> {
    const webhook = await this.webhooks.getDocument(caller, id);
    const found = await this.#get(webhook, delivery);
    if (found.body === null) throw noLongerKept();
    return this.#sendNow(webhook, found);
  }

  async #sendNow(webhook: WebhookDocument, delivery: DeliveryDocument): Promise<WebhookDelivery> {
    await this.sender.send(webhook, delivery);
    return toDelivery(await this.#get(webhook, delivery._id.toHexString()));
  }

  async #get({ _id }: WebhookDocument, delivery: string): Promise<DeliveryDocument> {
    const found = await this.deliveries.find(_id, delivery);
    if (!found) throw new ApiError('notFound', 'There is no such message in the log of this webhook.');
    return found;
  }
}

function noLongerKept(): ApiError {
  return new ApiError('wrongState', 'What was sent is not kept any more. Ask the API for how things stand now.');
}
