import { Injectable } from '@nestjs/common';
import { signWebhook } from '@ventanilla/contracts/webhooks';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { DeliveryDocument } from './delivery.schema.js';
import { nextTry, restAfter } from './pauses.js';
import { WebhookRepository } from './webhook.repository.js';
import type { WebhookDocument } from './webhook.schema.js';
import { type Posted, WebhookPost } from './webhook-post.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookStop } from './webhook-stop.js';

const EVERY_SECONDS = 5;
const BATCH = 200;

/**
 * Sends what waits. A try is counted before it is begun, so that a core that is killed in the middle sends again, with a pause:
 * at least once, under the same id.
 */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly post: WebhookPost,
    private readonly stops: WebhookStop,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('webhooks', EVERY_SECONDS, () => this.#sendDue());
  }

  /** One try, now. False when another one is under way, or it did not arrive. */
  async send(webhook: WebhookDocument, delivery: DeliveryDocument): Promise<boolean> {
    const now = this.clock.now();
    const next = nextTry(delivery.tries + 1, now, null);
    if (!(await this.deliveries.begin(delivery, next ?? now))) return false;
    const posted = await this.post.send(webhook.url, this.#signed(webhook, delivery, now));
    return this.#note(webhook, delivery, posted);
  }

  /** Each webhook for itself: one that does not answer keeps no other waiting. */
  async #sendDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.deliveries.dueBy(now, await this.webhooks.resting(now), BATCH);
    const webhooks = await this.webhooks.findAll([...new Set(due.map(({ webhook }) => webhook))]);
    await Promise.all(
      webhooks.map((webhook) =>
        this.#sendInTurn(
          webhook,
          due.filter((each) => each.webhook.equals(webhook._id)),
        ),
      ),
    );
  }

  /** Until one does not arrive: the others would not either, and keep their turn. */
  async #sendInTurn(webhook: WebhookDocument, due: readonly DeliveryDocument[]): Promise<void> {
    for (const delivery of due) if (!(await this.send(webhook, delivery))) return;
  }

  #signed(webhook: WebhookDocument, { _id, body }: DeliveryDocument, now: Date) {
    const message = { id: _id.toHexString(), timestamp: Math.floor(now.getTime() / 1_000), body: body ?? '' };
    const signatures = this.secrets.signing(webhook, now).map((secret) => signWebhook(secret, message));
    return { ...message, signature: signatures.join(' ') };
  }

  async #note(webhook: WebhookDocument, { _id, tries }: DeliveryDocument, posted: Posted): Promise<boolean> {
    const now = this.clock.now();
    const attempt = { at: now, status: posted.status, trouble: posted.trouble };
    if (hasArrived(posted)) {
      await this.deliveries.end(_id, attempt, { state: 'arrived', nextAt: null });
      await this.webhooks.noteArrival(webhook._id, now);
      return true;
    }
    const nextAt = nextTry(tries + 1, now, posted.retryAfter);
    await this.deliveries.end(_id, attempt, nextAt ? { nextAt } : { state: 'failed', nextAt: null });
    await this.webhooks.noteFailure(webhook._id, now, restAfter(posted, now));
    await this.stops.afterFailure(webhook._id, posted.status);
    return false;
  }
}

/** Anything but a 2xx is a failure, redirects too: an address that has moved is changed by a person. */
function hasArrived({ status }: Posted): boolean {
  return status !== null && status >= 200 && status < 300;
}
