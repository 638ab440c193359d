import type { DomainStatistics, StatisticsPeriod } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What can be known of what was asked beside each domain. */
export type DomainDeeds = {
  domainStatistics(municipality: string, days: StatisticsPeriod, language: string): Promise<DomainStatistics>;
};

export function domainDeeds(core: DeskCore): DomainDeeds {
  return {
    domainStatistics: (id, days, language) => core.getDomainStatistics({ params: { id }, query: { days, language } }),
  };
}
