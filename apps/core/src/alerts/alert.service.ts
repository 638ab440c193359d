import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Alert, AlertInput, AlertKind, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { conflict, wrongState } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { toAlert, toAlertSummary } from './alert.view.js';
import { AlertWriter } from './alert.writer.js';
import { AlertAccess, alertsOnlyIn, requireAlertsOf, requireLanguages } from './alert-access.js';
import { inputProblems } from './checks.js';
import { followUpOf } from './follow-up.js';
import { type Made, newAlert, storedInput } from './new-alert.js';

/** Writing alerts. What happens to a finished draft is the business of `AlertReview` and `AlertSending`. */
@Injectable()
export class AlertService {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly access: AlertAccess,
    private readonly writer: AlertWriter,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listAlerts>['query']) {
    if (query.municipality !== undefined) requireAlertsOf(caller, query.municipality);
    const { items, total } = await this.alerts.list({ ...query, within: alertsOnlyIn(caller) }, query);
    const languages = await this.#sourceLanguages(items);
    return { items: items.map((alert) => toAlertSummary(alert, languages.get(alert.municipality) ?? '')), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Alert> {
    return toAlert(await this.access.get(caller, id));
  }

  async create(caller: StaffCaller, municipality: string, input: AlertInput, made: Made = {}): Promise<Alert> {
    requireAlertsOf(caller, municipality);
    requireLanguages(caller, Object.keys(input.texts));
    const created = await this.transactions.run(async (session) => {
      await this.#requireSound(municipality, input, session);
      const draft = newAlert({ ...this.#beginning(caller), municipality, input, ...made });
      return this.writer.create(draft, { actor: actorOf(caller), action: 'create' }, session);
    });
    return toAlert(created);
  }

  async save(caller: StaffCaller, id: string, version: number, input: AlertInput): Promise<Alert> {
    const saved = await this.transactions.run(async (session) => {
      const before = await this.access.get(caller, id, session);
      if (before.version !== version) throw conflict(before, input);
      if (!['draft', 'inReview'].includes(before.state)) throw wrongState(before);
      requireLanguages(caller, changedLanguages(before, input));
      await this.#requireSound(before.municipality, input, session);
      const values = {
        ...storedInput(input),
        state: 'draft',
        writers: withWriter(before, caller),
        failure: null,
      } as const;
      return this.writer.write(before, values, { actor: actorOf(caller), action: 'update' }, session, input);
    });
    return toAlert(saved);
  }

  async delete(caller: StaffCaller, id: string, version: number): Promise<void> {
    await this.transactions.run(async (session) => {
      const before = await this.access.get(caller, id, session);
      if (before.version !== version) throw conflict(before, null);
      if (!['draft', 'inReview'].includes(before.state)) throw wrongState(before);
      await this.writer.delete(before, { actor: actorOf(caller), action: 'delete' }, session);
    });
  }

  /** Begins what updates or cancels an alert that was sent; it goes the same way as any other. */
  async follow(caller: StaffCaller, id: string, kind: Exclude<AlertKind, 'alert'>): Promise<Alert> {
    const created = await this.transactions.run(async (session) => {
      const before = await this.access.get(caller, id, session);
      if (before.state !== 'sent' || before.expires <= this.clock.now()) throw wrongState(before);
      const draft = newAlert({ ...this.#beginning(caller), ...followUpOf(before, kind) });
      return this.writer.create(draft, { actor: actorOf(caller), action: 'create' }, session);
    });
    return toAlert(created);
  }

  #beginning({ staff: { id, name } }: StaffCaller) {
    return { writer: { id, name }, now: this.clock.now(), publicUrl: this.config.publicUrl };
  }

  async #requireSound(municipality: string, input: AlertInput, session: ClientSession): Promise<void> {
    const problems = inputProblems(input, await this.municipalities.getDocument(municipality, session));
    if (problems.length > 0) throw invalid(problems);
  }

  async #sourceLanguages(alerts: readonly AlertDocument[]): Promise<Map<string, string>> {
    const ids = [...new Set(alerts.map(({ municipality }) => municipality))];
    const towns = await Promise.all(ids.map((id) => this.municipalities.getDocument(id)));
    return new Map(towns.map(({ _id, sourceLanguage }) => [_id, sourceLanguage]));
  }
}

function changedLanguages({ texts }: AlertDocument, input: AlertInput): string[] {
  const all = new Set([...Object.keys(texts), ...Object.keys(input.texts)]);
  return [...all].filter((language) => !isDeepStrictEqual(texts[language], input.texts[language]));
}

function withWriter({ writers }: AlertDocument, { staff: { id, name } }: StaffCaller): AlertDocument['writers'] {
  return [...writers.filter((writer) => writer.id !== id), { id, name }];
}
