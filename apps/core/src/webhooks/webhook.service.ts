import { Injectable } from '@nestjs/common';
import type { Webhook, WebhookInput, WebhookWithSecret } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksIn } from '../staff/scope.js';
import { addressTrouble } from './address-trouble.js';
import { DeliveryRepository } from './delivery.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import type { WebhookDocument } from './webhook.schema.js';
import { toWebhook } from './webhook.view.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** Every event is sent to each of them. */
const MOST_OF_A_MUNICIPALITY = 20;

@Injectable()
export class WebhookService {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, municipality: string, page: { offset: number; limit: number }) {
    requireWorksIn(caller, municipality);
    const { items, total } = await this.webhooks.list(municipality, page);
    return { items: items.map(toWebhook), total };
  }

  async create(caller: StaffCaller, municipality: string, input: WebhookInput): Promise<WebhookWithSecret> {
    requireWorksIn(caller, municipality);
    requireReachable(input);
    const _id = new Types.ObjectId();
    const { secret, sealed } = this.secrets.make(_id);
    const webhook = { _id, municipality, ...input, ...this.#fresh(), secret: sealed };
    await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(municipality, session);
      await this.#requireRoom(municipality, session);
      await this.webhooks.create(webhook, session);
      await this.#record(caller, 'create', webhook, session);
    });
    return { webhook: toWebhook(webhook), secret };
  }

  /** Turning it on again begins anew: what failed before counts no longer. */
  async update(caller: StaffCaller, id: string, version: number, input: WebhookInput): Promise<Webhook> {
    requireReachable(input);
    const before = await this.getDocument(caller, id);
    const values = {
      ...input,
      stopped: null,
      ...(input.active && !before.active && { failingSince: null, restsUntil: null }),
    };
    const after = await this.transactions.run(async (session) => {
      const written = await this.webhooks.replace({ ...before, version }, values, session);
      if (!written) throw conflict(before, input);
      if (!input.active) await this.deliveries.skipAll(before._id, session);
      const changes = changesBetween(toWebhook(before), toWebhook(written));
      await this.#record(caller, 'update', written, session, changes);
      return written;
    });
    return toWebhook(after);
  }

  async renewSecret(caller: StaffCaller, id: string): Promise<WebhookWithSecret> {
    const before = await this.getDocument(caller, id);
    const { secret, values } = this.secrets.renew(before, this.clock.now());
    const after = await this.transactions.run(async (session) => {
      const written = await this.webhooks.replace(before, values, session);
      if (!written) throw conflict(before, null);
      await this.#record(caller, 'renewSecret', written, session);
      return written;
    });
    return { webhook: toWebhook(after), secret };
  }

  async delete(caller: StaffCaller, id: string): Promise<void> {
    const webhook = await this.getDocument(caller, id);
    await this.transactions.run(async (session) => {
      await this.webhooks.delete(webhook._id, session);
      await this.deliveries.deleteAll(webhook._id, session);
      await this.#record(caller, 'delete', webhook, session);
    });
  }

  /** One that is not in the caller's municipalities is not there. */
  async getDocument(caller: StaffCaller, id: string): Promise<WebhookDocument> {
    const webhook = await this.webhooks.find(id);
    if (!webhook || !worksIn(caller, webhook.municipality)) throw unknownWebhook();
    return webhook;
  }

  #fresh() {
    const never = { olderSecret: null, olderUntil: null, stopped: null, failingSince: null, restsUntil: null };
    return { ...never, lastArrivedAt: null, version: 1, createdAt: this.clock.now() };
  }

  async #requireRoom(municipality: string, session: ClientSession): Promise<void> {
    if ((await this.webhooks.count(municipality, session)) < MOST_OF_A_MUNICIPALITY) return;
    throw new ApiError(
      'tooLarge',
      `A municipality has ${MOST_OF_A_MUNICIPALITY} webhooks at most. Take one away first.`,
    );
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, name: title, municipality }: WebhookDocument,
    session: ClientSession,
    changes: NonNullable<Deed['changes']> = [],
  ): Promise<void> {
    const deed = { action, resource: 'webhook', resourceId: _id.toHexString(), title, municipality, changes } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}

function requireReachable({ url }: WebhookInput): void {
  const trouble = addressTrouble(url);
  if (trouble) throw invalid([{ path: 'webhook.url', ...trouble }]);
}

function unknownWebhook(): ApiError {
  return new ApiError('notFound', 'There is no such webhook, or it is not in your municipalities. Look in the list.');
}

function conflict(current: WebhookDocument, submitted: WebhookInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else changed this webhook first. Look at it again and decide anew.', {
    conflict: { current: toWebhook(current), submitted },
  });
}
