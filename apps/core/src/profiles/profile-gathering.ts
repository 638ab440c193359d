import { Injectable } from '@nestjs/common';
import { mgiDomains } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import { unknownEntry } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import { EntryService } from '../entries/entry.service.js';
import { isFinding } from '../findings/finding-entry.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { isProfile, type ProfileEntry } from './profile-entry.js';
import type { WholeProfile } from './profile-problems.js';

export type Gathered = WholeProfile & {
  municipality: MunicipalityDocument;
  assessment: string | null;
  /** Other public profiles of the municipality, newest first. */
  others: ProfileEntry[];
};

/** Gathers a profile with its findings and all it is judged by. */
@Injectable()
export class ProfileGathering {
  constructor(
    private readonly entries: EntryRepository,
    private readonly service: EntryService,
    private readonly rounds: AssessmentRepository,
    private readonly sets: IndicatorSetService,
    private readonly municipalities: MunicipalityService,
  ) {}

  async gather(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<Gathered> {
    const profile = await this.service.getDocument(caller, id, session);
    if (!isProfile(profile) || profile.deletedAt) throw unknownEntry();
    const municipality = await this.municipalities.getDocument(profile.municipality, session);
    const findings = await this.entries.ofProfile(municipality._id, 'finding', profile.key, session);
    const round = await this.rounds.findByProfile(municipality._id, profile.key, session);
    const set = round && (await this.sets.getDocument(round.indicatorSet, session));
    return {
      ...{ profile, municipality, findings: findings.filter(isFinding), isOwn: round !== null },
      domains: set?.content.domains ?? mgiDomains,
      placeName: municipality.names[municipality.sourceLanguage] ?? municipality._id,
      assessment: round?._id.toHexString() ?? null,
      others: await this.#others(profile, session),
    };
  }

  async #others({ _id, municipality }: ProfileEntry, session: ClientSession | null): Promise<ProfileEntry[]> {
    const found = await this.entries.publicProfiles(municipality, session);
    return found.filter((entry) => !entry._id.equals(_id)).filter(isProfile);
  }
}
