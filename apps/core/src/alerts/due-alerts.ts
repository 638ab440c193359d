import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../audit/audit.service.js';
import { failureOf } from '../entries/schedule/failure.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { notSendable } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { AlertWriter } from './alert.writer.js';
import { AlertSending } from './alert-sending.js';
import { sendingProblems } from './checks.js';

export const DUE_ALERTS = 'due alerts';

/** A warning at its moment, and one that is over gone from kept pages, within a quarter of a minute. */
const SECONDS = 15;
const BATCH = 20;

const actor: Actor = { staff: null, requestId: DUE_ALERTS };

/** Sends approved alerts whose moment has come, and ends those that are over. Either may be done twice without harm. */
@Injectable()
export class DueAlerts {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly writer: AlertWriter,
    private readonly sending: AlertSending,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(DUE_ALERTS, SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    await this.#all(
      () => this.alerts.dueBy(this.clock.now(), BATCH),
      (alert) => this.#take(alert),
    );
    await this.#all(
      () => this.alerts.overBy(this.clock.now(), BATCH),
      (alert) => this.#inState(alert, 'sent', (current, session) => this.sending.expire(actor, current, session)),
    );
  }

  async #all(next: () => Promise<AlertDocument[]>, work: (alert: AlertDocument) => Promise<void>): Promise<void> {
    for (;;) {
      const found = await next();
      for (const alert of found) await work(alert);
      if (found.length < BATCH) return;
    }
  }

  async #take(alert: AlertDocument): Promise<void> {
    try {
      await this.#inState(alert, 'scheduled', (current, session) => this.#send(current, session));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await this.#giveBack(alert, error);
    }
  }

  async #send(alert: AlertDocument, session: ClientSession): Promise<void> {
    const town = await this.municipalities.getDocument(alert.municipality, session);
    const problems = sendingProblems(alert, town, this.clock.now());
    if (problems.length > 0) throw notSendable(problems);
    await this.sending.send(actor, alert, session);
  }

  /** A draft again, with what kept it from going out. */
  #giveBack(alert: AlertDocument, error: ApiError): Promise<void> {
    const values = { state: 'draft', approvedBy: null, failure: failureOf(error, this.clock.now()) } as const;
    return this.#inState(alert, 'scheduled', async (current, session) => {
      await this.writer.write(current, values, { actor, action: 'scheduleFailed' }, session);
    });
  }

  /** Only if it stands as it was found: somebody may have come first. */
  #inState(
    { _id }: AlertDocument,
    state: AlertDocument['state'],
    work: (alert: AlertDocument, session: ClientSession) => Promise<unknown>,
  ): Promise<void> {
    return this.transactions.run(async (session) => {
      const current = await this.alerts.find(_id.toHexString(), session);
      if (current?.state === state) await work(current, session);
    });
  }
}
