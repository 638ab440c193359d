import { Injectable } from '@nestjs/common';
import type { SetContent } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { conflict } from './indicator-set.errors.js';
import { IndicatorSetRepository } from './indicator-set.repository.js';
import type { IndicatorSetDocument } from './indicator-set.schema.js';
import { countsOf } from './indicator-set.view.js';

type NewDraft = Pick<IndicatorSetDocument, 'owner' | 'key' | 'version' | 'content'>;

/** Writes sets, each with its entry in the audit. Throws `conflict` when somebody else was quicker. */
@Injectable()
export class SetWriter {
  constructor(
    private readonly sets: IndicatorSetRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async create(caller: StaffCaller, draft: NewDraft, session: ClientSession): Promise<IndicatorSetDocument> {
    const now = this.clock.now();
    const state = { state: 'draft', saved: 1, releasedAt: null, createdAt: now, updatedAt: now } as const;
    const created = await this.sets.create({ ...draft, ...state, counts: countsOf(draft.content) }, session);
    await this.#record(caller, 'create', created, [], session);
    return created;
  }

  async change(
    caller: StaffCaller,
    draft: IndicatorSetDocument,
    { action, content }: { action: 'update' | 'importSet'; content: SetContent },
    session: ClientSession,
  ): Promise<IndicatorSetDocument> {
    const values = { content, counts: countsOf(content), updatedAt: this.clock.now() };
    const after = (await this.sets.replace(draft, values, session)) ?? overtaken(draft);
    await this.#record(caller, action, after, changesBetween(keyed(draft.content), keyed(content)), session);
    return after;
  }

  async release(
    caller: StaffCaller,
    draft: IndicatorSetDocument,
    session: ClientSession,
  ): Promise<IndicatorSetDocument> {
    const now = this.clock.now();
    const values = { state: 'released', releasedAt: now, updatedAt: now } as const;
    const after = (await this.sets.replace(draft, values, session)) ?? overtaken(draft);
    await this.#record(caller, 'releaseSet', after, [], session);
    return after;
  }

  async delete(caller: StaffCaller, draft: IndicatorSetDocument, session: ClientSession): Promise<void> {
    if (!(await this.sets.delete(draft, session))) overtaken(draft);
    await this.#record(caller, 'delete', draft, [], session);
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, key, version, owner }: IndicatorSetDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const deed = {
      action,
      resource: 'indicatorSet',
      resourceId: _id.toHexString(),
      title: `${key} ${version}`,
    } as const;
    return this.audit.record(actorOf(caller), { ...deed, municipality: owner, changes }, session);
  }
}

function overtaken(draft: IndicatorSetDocument): never {
  throw conflict(draft);
}

/** By key, so that a question put in between does not make every later one a change. */
function keyed({ scale, domains, indicators, ...rest }: SetContent) {
  return {
    ...rest,
    scale: Object.fromEntries(scale.map((step) => [step.key, step])),
    domains: Object.fromEntries(domains.map((domain) => [domain.number, domain])),
    indicators: Object.fromEntries(indicators.map((indicator) => [indicator.key, indicator])),
  };
}
