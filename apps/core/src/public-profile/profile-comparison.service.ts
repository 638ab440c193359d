import { Injectable } from '@nestjs/common';
import type { ComparedCity, ComparedDomain, ProfileComparison } from '@ventanilla/contracts';
import { wordingFor } from '../items/rendering.js';
import { Library } from '../knowledge/library.js';
import { type Reading, readingOf } from '../pages/page-context.js';
import {
  countsOf,
  domainName,
  type Finding,
  findProfile,
  type PublishedProfile,
} from '../pages/profile/published-profile.js';
import { titleOf } from '../pages/profile/wheel.js';
import { Clock } from '../platform/clock.js';

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
    const cities = readings.map(toCity);
    return { domains: domainsOf(readings, cities), cities };
  }

  async #read(id: string, language: string): Promise<Reading> {
    return readingOf(await this.library.open(id), language, this.clock.now());
  }
}

function toCity(reading: Reading): ComparedCity {
  const profile = findProfile(reading);
  const { name, municipality } = reading;
  if (!profile) return { municipality: municipality.id, name, profile: null };
  const { key, facts } = profile.entry;
  const domains = countsOf(profile).map((count) => ({
    ...count,
    findings: toFindings(reading, profile, count.number),
  }));
  const title = titleOf(reading, profile);
  return { municipality: municipality.id, name, profile: { key, title, period: facts.period, domains } };
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

/** Every domain that one of them has. */
function domainsOf([reading]: readonly Reading[], cities: readonly ComparedCity[]): ProfileComparison['domains'] {
  if (!reading) return [];
  const numbers = new Set(cities.flatMap(({ profile }) => profile?.domains.map(({ number }) => number) ?? []));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, name: domainName(reading, number) }));
}
