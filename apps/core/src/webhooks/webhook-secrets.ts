import { Injectable } from '@nestjs/common';
import { newWebhookSecret } from '@ventanilla/contracts/webhooks';
import type { Types } from 'mongoose';
import { aboutOf } from '../platform/sealing/reseal-older.js';
import { Vault } from '../platform/sealing/vault.js';
import type { WebhookDocument } from './webhook.schema.js';

const DAY_MS = 24 * 60 * 60_000;

/** What messages are signed with: told once, kept sealed. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly vault: Vault) {}

  make(id: Types.ObjectId): { secret: string; sealed: string } {
    const secret = newWebhookSecret();
    return { secret, sealed: this.vault.seal(secret, aboutOf('webhooks', id)) };
  }

  /** For a day the one before signs too, so that nobody has to change it on the minute. */
  renew({ _id, secret: olderSecret }: WebhookDocument, now: Date) {
    const { secret, sealed } = this.make(_id);
    return { secret, values: { secret: sealed, olderSecret, olderUntil: new Date(now.getTime() + DAY_MS) } };
  }

  signing({ _id, secret, olderSecret, olderUntil }: WebhookDocument, now: Date): string[] {
    const older = olderSecret !== null && olderUntil !== null && olderUntil > now ? [olderSecret] : [];
    return [secret, ...older].map((sealed) => this.vault.open(sealed, aboutOf('webhooks', _id)));
  }
}
