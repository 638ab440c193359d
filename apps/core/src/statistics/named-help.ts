import { Injectable } from '@nestjs/common';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';
import type { PublishedProfile } from '../pages/profile/published-profile.js';
import type { Named } from './domain-help.js';

/** The services and help lines that findings of the newest profile and questions of the newest round name, by domain. */
@Injectable()
export class NamedHelp {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly sets: IndicatorSetService,
  ) {}

  async byDomain(municipality: string, profile: PublishedProfile | null): Promise<ReadonlyMap<number, Named>> {
    const named = new Map<number, Map<string, string[]>>();
    for (const { facts } of profile?.findings ?? []) {
      for (const key of facts.related) name(named, facts.domain, key);
    }
    for (const { domain, indicator, keys } of await this.#linked(municipality)) {
      for (const key of keys) name(named, domain, key).push(indicator);
    }
    return named;
  }

  async #linked(municipality: string) {
    const round = await this.rounds.newest(municipality);
    if (!round?.links || round.links.length === 0) return [];
    const { content } = await this.sets.getDocument(round.indicatorSet, null);
    const domains = new Map(content.indicators.map(({ key, domain }) => [key, domain]));
    return round.links.flatMap((link) => {
      const domain = domains.get(link.indicator);
      return domain === undefined ? [] : [{ ...link, domain }];
    });
  }
}

function name(named: Map<number, Map<string, string[]>>, domain: number, key: string): string[] {
  const own = named.get(domain) ?? new Map<string, string[]>();
  const indicators = own.get(key) ?? [];
  named.set(domain, own.set(key, indicators));
  return indicators;
}
