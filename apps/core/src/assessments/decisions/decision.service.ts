import { Injectable } from '@nestjs/common';
import type { Decision, DecisionInput, operations } from '@ventanilla/contracts';
import { checkDecision, takesDecisions } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import type { AssessmentDocument } from '../assessment.schema.js';
import { RoundAccess } from '../round-access.js';
import { RoundMaterial, workOf } from '../round-material.js';
import { DecisionRepository } from './decision.repository.js';
import type { DecisionDocument } from './decision.schema.js';
import { toDecision, toRuledDecision } from './decision.view.js';

type Wanted = InputOf<typeof operations.decideOnIndicator>['body'];

/** What validation says to the answers, each decision upon the one before it. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly access: RoundAccess,
    private readonly material: RoundMaterial,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, query: InputOf<typeof operations.listDecisions>['query']) {
    const { _id: assessment } = await this.access.getSeen(caller, id);
    const { indicator, ...page } = query;
    const { items, total } = await this.decisions.list({ assessment, ...(indicator && { indicator }) }, page);
    return { items: items.map(toDecision), total };
  }

  async decide(caller: StaffCaller, id: string, wanted: Wanted): Promise<Decision> {
    const attempt = () => this.transactions.run((session) => this.#decide(caller, id, wanted, session));
    // Two who decide at the same moment: the second try meets the first decision.
    return toDecision(await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error))));
  }

  async #decide(
    caller: StaffCaller,
    id: string,
    { seen, decision }: Wanted,
    session: ClientSession,
  ): Promise<DecisionDocument> {
    const round = await this.access.getSeen(caller, id, session);
    if (!takesDecisions(round.phase)) throw takesNone(round.phase);
    const last = await this.decisions.findLast(round._id, decision.indicator, session);
    if ((last?._id.toHexString() ?? null) !== seen) throw conflict(last, decision);
    const about = { assessment: round._id, follows: last?._id ?? null, at: this.clock.now(), by: caller.staff.name };
    const document = { ...blank, ...decision, ...about };
    await this.#requireSound(round, document, session);
    const created = await this.decisions.create(document, session);
    await this.#record(caller, round, created, last, session);
    return created;
  }

  async #requireSound(
    round: AssessmentDocument,
    document: Omit<DecisionDocument, '_id'>,
    session: ClientSession,
  ): Promise<void> {
    const { answers, set } = workOf(await this.material.gather(round, session));
    const problems = checkDecision(toRuledDecision(document), answers, set);
    if (problems.length === 0) return;
    throw invalid(problems.map(({ path, ...problem }) => ({ ...problem, path: `decision.${path}` })));
  }

  #record(
    caller: StaffCaller,
    { key, municipality }: AssessmentDocument,
    decision: DecisionDocument,
    last: DecisionDocument | null,
    session: ClientSession,
  ): Promise<void> {
    const title = `${key} ${decision.indicator}`;
    const deed = { action: 'decide', resource: 'response', resourceId: decision._id.toHexString(), title } as const;
    const changes = changesBetween(last ? wordingOf(last) : {}, wordingOf(decision));
    return this.audit.record(
      actorOf(caller),
      { ...deed, municipality, changes, why: decision.reason || null },
      session,
    );
  }
}

/** What not every kind of decision has. */
const blank = { institution: null, step: null, text: '' };

function wordingOf({ kind, institution, step, text }: DecisionDocument) {
  return { kind, institution, step, text };
}

function takesNone(phase: string): ApiError {
  return new ApiError('wrongState', `Answers are decided on in validation; this round is in ${phase}.`);
}

function conflict(current: DecisionDocument | null, submitted: DecisionInput): ApiError {
  return new ApiError('conflict', 'Somebody else decided on this question first. Read it, then decide again.', {
    conflict: { current: current && toDecision(current), submitted },
  });
}
