import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Facts, ProfileDomain } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { type Domain, mgiDomains } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { conflict } from '../assessments/assessment.errors.js';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import type { AssessmentDocument } from '../assessments/assessment.schema.js';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryWriter } from '../entries/entry.writer.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';
import { isProfile } from '../profiles/profile-entry.js';
import { newProfile } from './new-entries.js';

/** The profile that a round is written up in. */
@Injectable()
export class RoundProfile {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly entries: EntryRepository,
    private readonly writer: EntryWriter,
    private readonly municipalities: MunicipalityService,
    private readonly sets: IndicatorSetService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async find({ municipality, profile }: AssessmentDocument, session: ClientSession | null): Promise<Found | null> {
    if (profile === null) return null;
    const [entry] = await this.entries.ofProfile(municipality, 'profile', profile, session);
    return { key: profile, entry: entry ?? null };
  }

  /** Creates the profile when there is none, lets it know by which set it was assessed, and lets the round know it. */
  async ensure(caller: StaffCaller, round: AssessmentDocument, session: ClientSession): Promise<AssessmentDocument> {
    const key = round.profile ?? `profile.${round.key}`.slice(0, 80);
    const kind = (await this.entries.kindsOf(round.municipality, [key], session)).get(key);
    if (kind && kind !== 'profile') throw otherKind(key, kind);
    const { content } = await this.sets.getDocument(round.indicatorSet, session);
    const domains = content.domains.map(toProfileDomain);
    const wanted = { municipality: round.municipality, key, set: { domains, questionnaire: content.origin.kind } };
    if (kind) await this.#follow(caller, wanted, session);
    else await this.#create(caller, wanted, session);
    return round.profile === key ? round : this.#name(caller, round, key, session);
  }

  async #create(caller: StaffCaller, { municipality: id, key, set }: Wanted, session: ClientSession): Promise<void> {
    const municipality = await this.municipalities.getDocument(id, session);
    const period = localDate(this.clock.now(), municipality.timeZone).slice(0, 7);
    await this.writer.create(actorOf(caller), newProfile(municipality, { key, period, ...set }), session);
  }

  async #follow(caller: StaffCaller, { municipality, key, set }: Wanted, session: ClientSession): Promise<void> {
    const [before] = await this.entries.ofProfile(municipality, 'profile', key, session);
    if (!before || !isProfile(before)) return;
    const { domains = plainDomains, questionnaire } = before.facts;
    if (isDeepStrictEqual({ domains, questionnaire }, set)) return;
    const facts = { ...before.facts, ...set };
    await this.writer.write(actorOf(caller), { action: 'update' }, before, { facts }, session);
  }

  async #name(caller: StaffCaller, before: AssessmentDocument, profile: string, session: ClientSession) {
    const after = await this.rounds.replace(before, { profile, updatedAt: this.clock.now() }, session);
    if (!after) throw conflict(before, null);
    const { _id, key, municipality } = after;
    const changes = [{ path: 'profile', before: before.profile, after: profile }];
    const about = { resource: 'assessment', resourceId: _id.toHexString(), title: key, municipality } as const;
    await this.audit.record(actorOf(caller), { action: 'update', ...about, changes }, session);
    return after;
  }
}

/** The profile a round is to be written up in, with what its set says. */
type Wanted = {
  municipality: string;
  key: string;
  set: Required<Pick<Facts<'profile'>, 'domains' | 'questionnaire'>>;
};

/** What a profile that names no domains is shown with. */
const plainDomains = mgiDomains.map(toProfileDomain);

function toProfileDomain({ number, names, scope, topics }: Domain): ProfileDomain {
  return { number, names, scope, topics: [...topics] };
}

type Found = { key: string; entry: EntryDocument | null };

function otherKind(key: string, kind: string): ApiError {
  return new ApiError('wrongState', `"${key}" is a ${kind} and no profile. Choose another profile for this round.`);
}
