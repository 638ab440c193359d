import { Injectable } from '@nestjs/common';
import type { IndicatorLinks, SetDomain } from '@ventanilla/contracts';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import { IndicatorSetService } from '../indicator-sets/indicator-set.service.js';

/** What the newest round of a municipality says of its domains. */
export type NewestRound = {
  domains: readonly SetDomain[];
  /** The services and help lines its questions name, with the domain of each question. */
  links: readonly (IndicatorLinks & { domain: number })[];
};

@Injectable()
export class NewestRounds {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly sets: IndicatorSetService,
  ) {}

  async find(municipality: string): Promise<NewestRound | null> {
    const round = await this.rounds.newest(municipality);
    if (!round) return null;
    const { content } = await this.sets.getDocument(round.indicatorSet, null);
    const domains = new Map(content.indicators.map(({ key, domain }) => [key, domain]));
    const links = (round.links ?? []).flatMap((link) => {
      const domain = domains.get(link.indicator);
      return domain === undefined ? [] : [{ ...link, domain }];
    });
    return { domains: content.domains, links };
  }
}
