import { Injectable } from '@nestjs/common';
import type { Assessment, AssessmentInput, IndicatorLinks, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { EntryRepository } from '../entries/entry.repository.js';
import { brokenReferences } from '../entries/references.js';
import type { IndicatorSetDocument } from '../indicator-sets/indicator-set.schema.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';
import { toRuledSet } from '../indicator-sets/indicator-set.view.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { answersOnlyFor, requireSeesRounds, roundsOnlyIn } from '../staff/scope.js';
import { conflict, translateDuplicate } from './assessment.errors.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { AssessmentDocument } from './assessment.schema.js';
import { narrowTo, toAssessment } from './assessment.view.js';
import { newLinks } from './new-links.js';
import { planProblems } from './plan-problems.js';
import { RoundAccess } from './round-access.js';

type SetOfRound = Pick<AssessmentDocument, 'setReference'>;

/** Opens rounds and keeps what is planned of them. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly access: RoundAccess,
    private readonly sets: IndicatorSetService,
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listAssessments>['query']) {
    const { municipality, phase } = query;
    if (municipality !== undefined) requireSeesRounds(caller, municipality);
    const own = answersOnlyFor(caller);
    const filter = { within: roundsOnlyIn(caller), institutions: own, municipality, phase };
    const { items, total } = await this.rounds.list(filter, query);
    return { items: items.map((round) => toAssessment(narrowTo(own, round))), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Assessment> {
    return toAssessment(narrowTo(answersOnlyFor(caller), await this.access.getSeen(caller, id)));
  }

  async open(caller: StaffCaller, input: AssessmentInput): Promise<Assessment> {
    requireSeesRounds(caller, input.municipality);
    const opened = await this.transactions
      .run(async (session) => {
        await this.municipalities.getDocument(input.municipality, session);
        const set = await this.#requireSound(caller, input, [], session);
        const now = this.clock.now();
        const beginning = { phase: 'induction', moves: [], version: 1, openedAt: now, updatedAt: now } as const;
        const round = await this.rounds.create({ ...input, ...set, ...beginning, moves: [] }, session);
        await this.#record(caller, 'create', round, changesBetween({}, input), session);
        return round;
      })
      .catch(translateDuplicate);
    return toAssessment(opened);
  }

  async update(caller: StaffCaller, id: string, version: number, input: AssessmentInput): Promise<Assessment> {
    const updated = await this.transactions
      .run(async (session) => {
        const before = await this.access.getSeen(caller, id, session);
        if (before.version !== version) throw conflict(before, input);
        requireFixed(before, input);
        const set = await this.#requireSound(caller, input, before.links ?? [], session);
        const after = await this.rounds.replace(before, { ...input, ...set, updatedAt: this.clock.now() }, session);
        if (!after) throw conflict(before, input);
        await this.#record(caller, 'update', after, changesBetween(planOf(before), input), session);
        return after;
      })
      .catch(translateDuplicate);
    return toAssessment(updated);
  }

  async #requireSound(
    caller: StaffCaller,
    input: AssessmentInput,
    linked: readonly IndicatorLinks[],
    session: ClientSession,
  ): Promise<SetOfRound> {
    const set = await this.sets.getReleased(caller, input.indicatorSet, session);
    requireUsable(set, input.municipality);
    const links = newLinks(input.links, linked);
    const kinds = await this.entries.kindsOf(
      input.municipality,
      links.map(({ key }) => key),
      session,
    );
    const problems = [...planProblems(input, toRuledSet(set)), ...brokenReferences(links, kinds)];
    if (problems.length > 0) {
      throw invalid(problems.map(({ path, ...problem }) => ({ ...problem, path: `assessment.${path}` })));
    }
    return { setReference: { key: set.key, version: set.version } };
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, key, municipality }: AssessmentDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const deed = { action, resource: 'assessment', resourceId: _id.toHexString(), title: key, municipality } as const;
    return this.audit.record(actorOf(caller), { ...deed, changes }, session);
  }
}

function planOf(round: AssessmentDocument): AssessmentInput {
  const { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, profile } = round;
  const links = round.links ?? [];
  return { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, links, profile };
}

/** A set that belongs to another municipality is not for this one, even for who works in both. */
function requireUsable({ owner }: IndicatorSetDocument, municipality: string): void {
  if (owner === null || owner === municipality) return;
  const message = 'This set belongs to another municipality. Begin one of your own from it.';
  throw invalid([{ path: 'assessment.indicatorSet', code: 'fixed', message }]);
}

/** What answers were given to stays what it was. */
function requireFixed(before: AssessmentDocument, { municipality, indicatorSet }: AssessmentInput): void {
  if (before.municipality !== municipality) {
    throw fixed('municipality', 'A round stays in its municipality. Open another one there.');
  }
  if (before.indicatorSet !== indicatorSet && before.phase !== 'induction') {
    throw fixed('indicatorSet', 'The questions were given out already. Another set needs another round.');
  }
}

function fixed(name: string, message: string) {
  return invalid([{ path: `assessment.${name}`, code: 'fixed', message }]);
}
