import type { Webhook, WebhookDelivery } from '@ventanilla/contracts';
import type { DeliveryDocument } from './delivery.schema.js';
import type { WebhookDocument } from './webhook.schema.js';

/** Without its secrets. */
export function toWebhook({ _id, secret, olderSecret, olderUntil, restsUntil, ...document }: WebhookDocument): Webhook {
  return {
    ...document,
    id: _id.toHexString(),
    failingSince: document.failingSince?.toISOString() ?? null,
    lastArrivedAt: document.lastArrivedAt?.toISOString() ?? null,
    createdAt: document.createdAt.toISOString(),
  };
}

export function toDelivery({ _id, event, at, state, attempts, nextAt, body }: DeliveryDocument): WebhookDelivery {
  return {
    id: _id.toHexString(),
    event,
    at: at.toISOString(),
    state,
    attempts: attempts.map((attempt) => ({ ...attempt, at: attempt.at.toISOString() })),
    nextAt: nextAt?.toISOString() ?? null,
    body,
  };
}
