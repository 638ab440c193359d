import { Injectable } from '@nestjs/common';
import { localDate } from '@ventanilla/directory';
import type { Answer, Meeting, Round, RoundWork } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { isFinding, isReviewed, wordsIn } from '../findings/finding-entry.js';
import type { IndicatorSetDocument } from '../indicator-sets/indicator-set.schema.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';
import { toRuledSet } from '../indicator-sets/indicator-set.view.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import type { AssessmentDocument } from './assessment.schema.js';
import { DecisionRepository } from './decisions/decision.repository.js';
import type { DecisionDocument } from './decisions/decision.schema.js';
import { toRuledDecision } from './decisions/decision.view.js';
import { MinutesRepository } from './minutes/minutes.repository.js';
import type { MinutesDocument } from './minutes/minutes.schema.js';
import { ResponseRepository } from './responses/response.repository.js';
import type { ResponseDocument } from './responses/response.schema.js';
import { toAnswer } from './responses/response.view.js';

/** A round with its set and all that was answered and decided; one round is never more than its plan allows. */
export type Material = {
  round: AssessmentDocument;
  set: IndicatorSetDocument;
  responses: ResponseDocument[];
  decisions: DecisionDocument[];
};

/** Gathers a round for the package that holds the rules. */
@Injectable()
export class RoundMaterial {
  constructor(
    private readonly sets: IndicatorSetService,
    private readonly responses: ResponseRepository,
    private readonly decisions: DecisionRepository,
    private readonly minutes: MinutesRepository,
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async gather(round: AssessmentDocument, session: ClientSession | null = null): Promise<Material> {
    // One after the other: a session carries one operation at a time.
    const set = await this.sets.getDocument(round.indicatorSet, session);
    const responses = await this.responses.ofRound(round._id, session);
    return { round, set, responses, decisions: await this.decisions.ofRound(round._id, session) };
  }

  /** The round as its phases are judged by: with its meetings, its findings, and whether its profile is public. */
  async judged(material: Material, session: ClientSession | null = null): Promise<Round> {
    const { round } = material;
    const { phase, calendar, focalPoints } = round;
    const meetings = (await this.minutes.ofRound(round._id, session)).map(toMeeting);
    const findings = await this.#entriesOf(round, 'finding', session);
    const [profile] = await this.#entriesOf(round, 'profile', session);
    const publishedOn = await this.#publishedOn(round.municipality, profile, session);
    const { sourceLanguage } = await this.municipalities.getDocument(round.municipality, session);
    return {
      ...workOf(material),
      ...{ phase, calendar, focalPoints, meetings, publishedOn },
      findings: findings.flatMap((finding) => toDraftedFinding(finding, sourceLanguage)),
    };
  }

  /** The day it is there. */
  async today(municipality: string): Promise<string> {
    const { timeZone } = await this.municipalities.getDocument(municipality);
    return localDate(this.clock.now(), timeZone);
  }

  #entriesOf(
    { municipality, profile }: AssessmentDocument,
    kind: 'finding' | 'profile',
    session: ClientSession | null,
  ) {
    return profile === null ? [] : this.entries.ofProfile(municipality, kind, profile, session);
  }

  async #publishedOn(
    municipality: string,
    profile: EntryDocument | undefined,
    session: ClientSession | null,
  ): Promise<string | null> {
    if (!profile?.published || !profile.publishedAt) return null;
    return localDate(profile.publishedAt, (await this.municipalities.getDocument(municipality, session)).timeZone);
  }
}

/** What is asked, answered and decided. An answer to what is asked no longer is kept and counts no more. */
export function workOf({ round, set, responses, decisions }: Material): RoundWork {
  const asked = new Set(round.asks.map(nameOf));
  const answers: Answer[] = responses.filter((response) => asked.has(nameOf(response))).map(toAnswer);
  return { set: toRuledSet(set), asks: round.asks, answers, decisions: decisions.map(toRuledDecision) };
}

export function nameOf({ indicator, institution }: { indicator: string; institution: string }): string {
  return `${institution} ${indicator}`;
}

function toMeeting({ phase, heldOn, institutions, minutes }: MinutesDocument): Meeting {
  return { phase, on: heldOn, institutions, minutes };
}

/** Reviewed is what somebody answers for in the municipality's language: worded, complete, and given back by nobody. */
function toDraftedFinding(entry: EntryDocument, language: string): Round['findings'] {
  if (!isFinding(entry)) return [];
  const text = wordsIn(language, entry)?.text ?? '';
  return [{ domain: entry.facts.domain, text, reviewed: isReviewed(entry, language) }];
}
