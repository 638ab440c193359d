import { Injectable } from '@nestjs/common';
import type { FindingDrafts } from '@ventanilla/contracts';
import { takesDrafts } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import type { AssessmentDocument } from '../assessments/assessment.schema.js';
import { RoundAccess } from '../assessments/round-access.js';
import { type Material, RoundMaterial } from '../assessments/round-material.js';
import { actorOf } from '../audit/audit.service.js';
import { translateDuplicate } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import { EntryWriter, type Write } from '../entries/entry.writer.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { answersOnlyFor } from '../staff/scope.js';
import { draftedFrom } from './drafted.js';
import { FindingRepository } from './finding.repository.js';
import { toFindingDrafts } from './finding-drafts.view.js';
import { type FindingEntry, isFinding } from './finding-entry.js';
import { followingValues } from './following.js';
import { newFindings, wantedKeys } from './new-entries.js';
import { type Plan, planDrafts } from './plan-drafts.js';
import { RoundProfile } from './round-profile.js';

/** A round with its findings as they are, and what its answers would make of them. */
type Gathered = { material: Material; language: string; entries: FindingEntry[]; plan: Plan };

/** Turns the settled answers of a round into findings, as often as somebody asks for it, without undoing their work. */
@Injectable()
export class FindingDraftsService {
  constructor(
    private readonly access: RoundAccess,
    private readonly material: RoundMaterial,
    private readonly findings: FindingRepository,
    private readonly entries: EntryRepository,
    private readonly writer: EntryWriter,
    private readonly profiles: RoundProfile,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
  ) {}

  async get(caller: StaffCaller, id: string): Promise<FindingDrafts> {
    const round = await this.access.getSeen(caller, id);
    if (answersOnlyFor(caller) !== null) throw notForInstitutions();
    return this.#view(round, await this.#gather(round, null), null);
  }

  async draft(caller: StaffCaller, id: string, accepted: readonly string[]): Promise<FindingDrafts> {
    return this.transactions
      .run(async (session) => {
        const before = await this.access.getSeen(caller, id, session);
        if (!takesDrafts(before.phase)) throw takesNone(before.phase);
        const round = await this.#withLiveLinks(await this.profiles.ensure(caller, before, session), session);
        const gathered = await this.#gather(round, session);
        await this.#create(caller, round, gathered, session);
        await this.#follow(caller, gathered, accepted, session);
        return this.#view(round, await this.#gather(round, session), session);
      })
      .catch(translateDuplicate);
  }

  /** Without what was deleted since: a finding that names it could not be saved. */
  async #withLiveLinks(round: AssessmentDocument, session: ClientSession): Promise<AssessmentDocument> {
    const links = round.links ?? [];
    const wanted = links.flatMap(({ keys }) => keys);
    const live = await this.entries.kindsOf(round.municipality, wanted, session);
    return { ...round, links: links.map((each) => ({ ...each, keys: each.keys.filter((key) => live.has(key)) })) };
  }

  async #create(caller: StaffCaller, round: AssessmentDocument, gathered: Gathered, session: ClientSession) {
    const { plan, entries, language } = gathered;
    const profile = round.profile ?? '';
    const taken = await this.entries.kindsOf(round.municipality, wantedKeys(plan.waiting, profile), session);
    const place = { round, profile, language, taken: new Set(taken.keys()) };
    const live = entries.filter(({ deletedAt }) => deletedAt === null);
    await this.writer.createAll(actorOf(caller), round.title, newFindings(plan.waiting, live, place), session);
  }

  async #follow(
    caller: StaffCaller,
    { plan, language }: Gathered,
    accepted: readonly string[],
    session: ClientSession,
  ) {
    const writes: Write[] = plan.standing.flatMap((standing) => {
      const values = followingValues(standing, language, accepted);
      return values ? [{ deed: { action: 'update' }, before: standing.entry, values }] : [];
    });
    await this.writer.writeAll(actorOf(caller), writes, session);
  }

  async #gather(round: AssessmentDocument, session: ClientSession | null): Promise<Gathered> {
    const { municipality, profile } = round;
    const { sourceLanguage: language } = await this.municipalities.getDocument(municipality, session);
    const material = await this.material.gather(round, session);
    const drafted = await this.findings.ofRound(municipality, round._id.toHexString(), session);
    const own = profile === null ? [] : await this.entries.ofProfile(municipality, 'finding', profile, session);
    const all = new Map([...own, ...drafted].map((entry) => [entry._id.toHexString(), entry]));
    const entries = [...all.values()].filter(isFinding);
    return { material, language, entries, plan: planDrafts(draftedFrom(material, language), entries, language) };
  }

  async #view(round: AssessmentDocument, { material, language, plan }: Gathered, session: ClientSession | null) {
    const profile = await this.profiles.find(round, session);
    return toFindingDrafts({ material, language, plan, profile });
  }
}

function takesNone(phase: string): ApiError {
  return new ApiError('wrongState', `Findings are drafted in the phase of drafting; this round is in ${phase}.`);
}

function notForInstitutions(): ApiError {
  return new ApiError('refused', 'Findings are for whoever runs the round. You see what you are asked and answered.');
}
