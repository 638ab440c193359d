import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { Outbox } from '../deliveries/outbox.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { OwnTelegram, reasonOf } from '../staff-telegram/own-telegram.js';
import { notSendable } from './alert.errors.js';
import { headlineIn } from './alert.view.js';
import { AlertAccess } from './alert-access.js';
import { messagesOf } from './alert-mailing.js';

/** Long enough to take the phone out, short enough that a test never comes as a surprise. */
const MINUTES = 10;

/** An alert as its readers would get it, to whoever looks at it and to nobody else. */
@Injectable()
export class AlertTrial {
  constructor(
    private readonly access: AlertAccess,
    private readonly ownTelegram: OwnTelegram,
    private readonly outbox: Outbox,
    private readonly municipalities: MunicipalityService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async send(caller: StaffCaller, id: string, language: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const alert = await this.access.get(caller, id, session);
      const asker = await this.ownTelegram.getAsker(caller, session);
      const town = await this.municipalities.getDocument(alert.municipality, session);
      const now = this.clock.now();
      const messages = messagesOf({ ...alert, sentAt: alert.sentAt ?? now }, town, true);
      if (Object.keys(messages).length === 0) throw notSendable([unwritten]);
      const mailing = {
        kind: 'alert',
        ref: `test:${randomUUID()}`,
        municipality: alert.municipality,
        reason: reasonOf(caller.staff.id),
        priority: 'case',
        messages,
        expiresAt: new Date(now.getTime() + MINUTES * 60_000),
      } as const;
      await this.outbox.toOne(mailing, { asker, language }, session);
      const title = headlineIn(alert, town.sourceLanguage);
      const named = { resource: 'alert', resourceId: id, title, municipality: alert.municipality } as const;
      await this.audit.record(actorOf(caller), { action: 'testAlert', ...named, languages: [language] }, session);
    });
  }
}

const unwritten = { path: 'texts', code: 'missing', message: 'Write a headline first, in any language.' };
