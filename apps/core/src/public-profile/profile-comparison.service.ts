import { Injectable } from '@nestjs/common';
import type { ComparedCity, ComparedDomain, ProfileComparison } from '@ventanilla/contracts';
import { isSameDomain } from '@ventanilla/mgi';
import { wordingFor } from '../items/rendering.js';
import { Library } from '../knowledge/library.js';
import { type Reading, readingOf } from '../pages/page-context.js';
import {
  countsOf,
  domainName,
  type Finding,
  findProfile,
  type NamedDomain,
  type PublishedProfile,
} from '../pages/profile/published-profile.js';
import { titleOf } from '../pages/profile/wheel.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';

/** Side by side what municipalities have published, whoever asks: nothing of a draft is ever read here. */
@Injectable()
export class ProfileComparisonService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
  ) {}

  /** By name and never by number, whatever the order asked for: the indicators are no ranking. */
  async compare(municipalities: readonly string[], language: string): Promise<ProfileComparison> {
    const readings: Reading[] = [];
    for (const id of new Set(municipalities)) readings.push(await this.#read(id, language));
    const { compare } = new Intl.Collator(language);
    readings.sort((one, other) => compare(one.name, other.name));
    const sides = readings.map((reading) => ({ reading, profile: findProfile(reading) }));
    const named = domainsOfAll(sides.flatMap(({ profile }) => profile ?? []));
    const cities = sides.map(toCity);
    return { domains: domainsShown(readings[0], named, cities), cities };
  }

  async #read(id: string, language: string): Promise<Reading> {
    return readingOf(await this.library.open(id), language, this.clock.now());
  }
}

type Side = { reading: Reading; profile: PublishedProfile | null };

function toCity({ reading, profile }: Side): ComparedCity {
  const { name, municipality } = reading;
  if (!profile) return { municipality: municipality.id, name, profile: null };
  const { key, facts } = profile.entry;
  const domains = countsOf(profile).map((count) => ({
    ...count,
    findings: toFindings(reading, profile, count.number),
  }));
  const { period, questionnaire = 'official' } = facts;
  const title = titleOf(reading, profile);
  return { municipality: municipality.id, name, profile: { key, title, period, questionnaire, domains } };
}

function toFindings(reading: Reading, { findings }: PublishedProfile, domain: number): ComparedDomain['findings'] {
  return findings.filter(({ facts }) => facts.domain === domain).flatMap((finding) => toFinding(reading, finding));
}

function toFinding({ rendering }: Reading, { key, facts, texts }: Finding): ComparedDomain['findings'] {
  const wording = wordingFor(texts, rendering);
  if (!wording) return [];
  const { type, superseded } = facts;
  return [{ key, type, text: wording.text.text, language: wording.language, superseded: superseded !== null }];
}

/** What the profiles together call domains; refused when a number stands for one thing here and another there. */
function domainsOfAll(profiles: readonly PublishedProfile[]): NamedDomain[] {
  const all = new Map<number, NamedDomain>();
  for (const domain of profiles.flatMap(({ named }) => named)) {
    const known = all.get(domain.number);
    if (known && !isSameDomain(known, domain)) throw otherDomains(domain.number);
    if (!known) all.set(domain.number, domain);
  }
  return [...all.values()];
}

/** Every domain that one of them has. */
function domainsShown(
  reading: Reading | undefined,
  named: readonly NamedDomain[],
  cities: readonly ComparedCity[],
): ProfileComparison['domains'] {
  if (!reading) return [];
  const numbers = new Set(cities.flatMap(({ profile }) => profile?.domains.map(({ number }) => number) ?? []));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, name: domainName(reading, { named }, number) }));
}

function otherDomains(number: number): ApiError {
  const message = `Domain ${number} is not the same in all of these profiles. Compare profiles of one indicator set.`;
  return new ApiError('notComparable', message);
}
