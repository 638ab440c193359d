import { Injectable } from '@nestjs/common';
import { ACTIONS_MAX, type ActionInput, type operations, type PlannedAction } from '@ventanilla/contracts';
import { checkAction } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { answersOnlyFor, requireSeesRounds } from '../staff/scope.js';
import { alreadyLookedAt, conflict, isFixed, planFull } from './action.errors.js';
import { ActionRepository } from './action.repository.js';
import type { ActionDocument } from './action.schema.js';
import { dueOrder, inputOf, toAction, toRuledAction } from './action.view.js';
import { ActionAccess } from './action-access.js';
import { PlanFindingsReader } from './plan-findings.js';

/** What a municipality means to do about findings with potential. */
@Injectable()
export class ActionService {
  constructor(
    private readonly actions: ActionRepository,
    private readonly access: ActionAccess,
    private readonly findings: PlanFindingsReader,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listActions>['query']) {
    const { municipality, profile, status, institution, late, ...page } = query;
    requireSeesRounds(caller, municipality);
    const today = await this.access.today(municipality);
    const whose = { municipality, institutions: answersOnlyFor(caller), institution };
    const filter = { ...whose, profile, status, dueBefore: late && today };
    const { items, total } = await this.actions.list(filter, page);
    return { items: items.map((action) => toAction(action, today)), total };
  }

  async get(caller: StaffCaller, id: string): Promise<PlannedAction> {
    const action = await this.access.getSeen(caller, id);
    return toAction(action, await this.access.today(action.municipality));
  }

  async plan(caller: StaffCaller, input: ActionInput): Promise<PlannedAction> {
    requireSeesRounds(caller, input.municipality);
    const today = await this.access.today(input.municipality);
    const attempt = () => this.transactions.run((session) => this.#plan(caller, input, session));
    // Two at the same moment: the second try gets the next number.
    const planned = await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error)));
    return toAction(planned, today);
  }

  async update(caller: StaffCaller, id: string, version: number, input: ActionInput): Promise<PlannedAction> {
    const { municipality } = await this.access.getSeen(caller, id);
    const today = await this.access.today(municipality);
    return this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      if (before.version !== version) throw conflict(before, input, today);
      if (before.municipality !== input.municipality || before.profile !== input.profile) throw isFixed();
      await this.#requireSound(input, before, session);
      const due = dueOrder({ status: before.status, dueOn: input.dueOn });
      const after = await this.actions.replace(before, { ...input, due, updatedAt: this.clock.now() }, session);
      if (!after) throw conflict(before, input, today);
      await this.#record(caller, 'update', after, changesBetween(inputOf(before), input), session);
      return toAction(after, today);
    });
  }

  async delete(caller: StaffCaller, id: string, version: number): Promise<void> {
    const { municipality } = await this.access.getSeen(caller, id);
    const today = await this.access.today(municipality);
    await this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      if (before.lookedAtOn !== null) throw alreadyLookedAt();
      if (before.version !== version || !(await this.actions.delete(before, session))) {
        throw conflict(before, null, today);
      }
      await this.#record(caller, 'delete', before, changesBetween(inputOf(before), {}), session);
    });
  }

  async #plan(caller: StaffCaller, input: ActionInput, session: ClientSession): Promise<ActionDocument> {
    if ((await this.actions.count(input, session)) >= ACTIONS_MAX) throw planFull();
    const number = (await this.actions.lastNumber(input.municipality, session)) + 1;
    const status = 'planned';
    await this.#requireSound(input, { number, status }, session);
    const due = dueOrder({ status, dueOn: input.dueOn });
    const beginning = { number, status, due, lookedAtOn: null, version: 1, updatedAt: this.clock.now() } as const;
    const planned = await this.actions.create({ ...input, ...beginning }, session);
    await this.#record(caller, 'create', planned, changesBetween({}, input), session);
    return planned;
  }

  async #requireSound(
    input: ActionInput,
    standing: Pick<ActionDocument, 'number' | 'status'>,
    session: ClientSession,
  ): Promise<void> {
    const { profile, ruledKeyOf } = await this.findings.read(input.municipality, input.profile, session);
    const ruled = toRuledAction({ ...input, ...standing });
    const problems = checkAction({ ...ruled, findings: ruled.findings.map(ruledKeyOf) }, profile);
    if (problems.length > 0) throw invalid(problems.map(({ path, ...rest }) => ({ ...rest, path: `action.${path}` })));
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, number, title, municipality }: ActionDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const about = { resource: 'action', resourceId: _id.toHexString(), title: `${number}. ${title}` } as const;
    return this.audit.record(actorOf(caller), { action, ...about, municipality, changes }, session);
  }
}
