import { Injectable } from '@nestjs/common';
import type { AlertInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { type Actor, AuditService, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { Clock } from '../platform/clock.js';
import { conflict } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { headlineIn, inputOf } from './alert.view.js';

/** What is done to an alert: its name in the audit, who does it, and what they say beside it. */
export type AlertDeed = { actor: Actor; action: Deed['action']; why?: string };

/** Every write of an alert and its audit entry, always together. */
@Injectable()
export class AlertWriter {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async create(alert: AlertDocument, deed: AlertDeed, session: ClientSession): Promise<AlertDocument> {
    await this.alerts.create(alert, session);
    await this.#record(deed, alert, {}, inputOf(alert), session);
    return alert;
  }

  /** Refused when the stored version is another one than `before`. */
  async write(
    before: AlertDocument,
    values: Partial<AlertDocument>,
    deed: AlertDeed,
    session: ClientSession,
    submitted: AlertInput | null = null,
  ): Promise<AlertDocument> {
    const after = await this.alerts.replace(before, { ...values, updatedAt: this.clock.now() }, session);
    if (!after) throw conflict(before, submitted);
    await this.#record(deed, after, inputOf(before), inputOf(after), session);
    return after;
  }

  async delete(before: AlertDocument, deed: AlertDeed, session: ClientSession): Promise<void> {
    if (!(await this.alerts.delete(before, session))) throw conflict(before, null);
    await this.#record(deed, before, inputOf(before), {}, session);
  }

  #record(
    { actor, action, why }: AlertDeed,
    alert: AlertDocument,
    before: unknown,
    after: unknown,
    session: ClientSession,
  ): Promise<void> {
    const { _id, municipality, texts } = alert;
    const named = { resource: 'alert', resourceId: _id.toHexString(), title: headlineIn(alert, '') } as const;
    const said = { languages: Object.keys(texts), changes: changesBetween(before, after), why: why ?? null };
    return this.audit.record(actor, { action, municipality, ...named, ...said }, session);
  }
}
