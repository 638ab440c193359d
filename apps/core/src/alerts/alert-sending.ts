import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../audit/audit.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import { notSendable } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { AlertWriter } from './alert.writer.js';
import { AlertMailing } from './alert-mailing.js';

/** The moment an alert becomes what the municipality says: what it updates or cancels ends in the same transaction. */
@Injectable()
export class AlertSending {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly writer: AlertWriter,
    private readonly mailing: AlertMailing,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async send(actor: Actor, alert: AlertDocument, session: ClientSession): Promise<AlertDocument> {
    await this.#endReferenced(actor, alert, session);
    const sentAt = this.clock.now();
    const approvedBy = alert.approvedBy ?? actor.staff;
    const values = { state: 'sent', sentAt, approvedBy, failure: null } as const;
    const sent = await this.writer.write(alert, values, { actor, action: 'sendAlert' }, session);
    await this.mailing.hand(sent, await this.municipalities.getDocument(alert.municipality, session), session);
    // Every core process and every kept page hears of it as of any other change of what is public.
    await this.municipalities.nextRevision(alert.municipality, session);
    return sent;
  }

  async expire(actor: Actor, alert: AlertDocument, session: ClientSession): Promise<void> {
    await this.writer.write(alert, { state: 'expired' }, { actor, action: 'expireAlert' }, session);
    await this.municipalities.nextRevision(alert.municipality, session);
  }

  /** Only the newest of what it is about is still current; those before ended when that one was sent. */
  async #endReferenced(actor: Actor, { _id, kind, references }: AlertDocument, session: ClientSession): Promise<void> {
    const [newest] = references;
    if (!newest || kind === 'alert') return;
    const before = await this.alerts.find(newest.id, session);
    if (before?.state !== 'sent') throw notSendable([referenceOver]);
    const state = kind === 'cancel' ? 'cancelled' : 'updated';
    const action = kind === 'cancel' ? 'cancelAlert' : 'updateAlert';
    await this.writer.write(before, { state, followedBy: _id.toHexString() }, { actor, action }, session);
    await this.mailing.withdraw(before, session);
  }
}

const referenceOver = {
  path: 'references',
  code: 'over',
  message: 'What this is about is over, or another message came first. Write a new alert.',
};
