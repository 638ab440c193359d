import { Injectable } from '@nestjs/common';
import type { Alert } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { conflict, notSendable, ownWork, wrongState } from './alert.errors.js';
import type { AlertDocument } from './alert.schema.js';
import { toAlert } from './alert.view.js';
import { AlertWriter } from './alert.writer.js';
import { AlertAccess, requireLanguages } from './alert-access.js';
import { AlertSending } from './alert-sending.js';
import { sendingProblems } from './checks.js';

type Work = (alert: AlertDocument, session: ClientSession) => Promise<AlertDocument>;

/** The second pair of eyes: nobody sends what they wrote themselves. */
@Injectable()
export class AlertReview {
  constructor(
    private readonly access: AlertAccess,
    private readonly writer: AlertWriter,
    private readonly sending: AlertSending,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  submit(caller: StaffCaller, id: string, version: number): Promise<Alert> {
    return this.#step(caller, { id, version, from: ['draft'] }, async (alert, session) => {
      await this.#requireSendable(alert, session);
      const deed = { actor: actorOf(caller), action: 'submitForReview' } as const;
      return this.writer.write(alert, { state: 'inReview', returned: null }, deed, session);
    });
  }

  return(caller: StaffCaller, id: string, version: number, note: string): Promise<Alert> {
    return this.#step(caller, { id, version, from: ['inReview'] }, (alert, session) => {
      const actor = actorOf(caller);
      const returned = { at: this.clock.now(), by: actor.staff, note };
      const deed = { actor, action: 'returnToDraft', why: note } as const;
      return this.writer.write(alert, { state: 'draft', returned }, deed, session);
    });
  }

  approve(caller: StaffCaller, id: string, version: number): Promise<Alert> {
    return this.#step(caller, { id, version, from: ['inReview'] }, async (alert, session) => {
      if (alert.writers.some((writer) => writer.id === caller.staff.id)) throw ownWork();
      requireLanguages(caller, Object.keys(alert.texts));
      await this.#requireSendable(alert, session);
      const actor = actorOf(caller);
      if (alert.sendAt === null || alert.sendAt <= this.clock.now()) return this.sending.send(actor, alert, session);
      const values = { state: 'scheduled', approvedBy: actor.staff, failure: null } as const;
      return this.writer.write(alert, values, { actor, action: 'schedule' }, session);
    });
  }

  hold(caller: StaffCaller, id: string, version: number): Promise<Alert> {
    return this.#step(caller, { id, version, from: ['scheduled'] }, (alert, session) => {
      const deed = { actor: actorOf(caller), action: 'cancelSchedule' } as const;
      return this.writer.write(alert, { state: 'inReview', approvedBy: null }, deed, session);
    });
  }

  async #requireSendable(alert: AlertDocument, session: ClientSession): Promise<void> {
    const town = await this.municipalities.getDocument(alert.municipality, session);
    const problems = sendingProblems(alert, town, this.clock.now());
    if (problems.length > 0) throw notSendable(problems);
  }

  #step(
    caller: StaffCaller,
    { id, version, from }: { id: string; version: number; from: AlertDocument['state'][] },
    work: Work,
  ): Promise<Alert> {
    return this.transactions.run(async (session) => {
      const alert = await this.access.get(caller, id, session);
      if (alert.version !== version) throw conflict(alert, null);
      if (!from.includes(alert.state)) throw wrongState(alert);
      return toAlert(await work(alert, session));
    });
  }
}
