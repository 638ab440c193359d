import type { DomainStatistics, StatisticsPeriod } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** For which days questions are counted, and beside whose domains; beside core's choice where nobody says. */
export type DomainView = { days: StatisticsPeriod; domainsOf?: DomainStatistics['choices'][number] };

/** What can be known of what was asked beside each domain. */
export type DomainDeeds = {
  domainStatistics(municipality: string, view: DomainView, language: string): Promise<DomainStatistics>;
};

export function domainDeeds(core: DeskCore): DomainDeeds {
  return {
    domainStatistics: (id, view, language) =>
      core.getDomainStatistics({ params: { id }, query: { ...view, language } }),
  };
}
