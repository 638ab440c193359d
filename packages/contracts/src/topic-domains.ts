import type { Topic } from './values.js';

/**
 * The domain of the Migration Governance Indicators that a topic people ask about stands beside, by its number: the one
 * place that says so. Each topic stands in one domain, so that questions are counted once; null for questions about the
 * window itself. Follows the published wheel where that names it (residence and family reunification are of domain 1).
 */
export const domainOfTopic: Readonly<Record<Topic, number | null>> = {
  health: 1,
  education: 1,
  socialSecurity: 1,
  housing: 1,
  documents: 1,
  family: 1,
  children: 1,
  discrimination: 1,
  language: 1,
  community: 2,
  consulate: 3,
  work: 4,
  finance: 4,
  emergency: 5,
  violence: 6,
  trafficking: 6,
  justice: 6,
  privacy: null,
};
