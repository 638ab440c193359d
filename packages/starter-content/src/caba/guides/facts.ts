import type { Facts } from '@ventanilla/contracts';
import { lawFacts } from '../../drafts/facts.js';
import { lawSources } from '../../sources/laws.js';

export type CabaGuide = 'law.health.caba';

export const cabaGuideFacts: Record<CabaGuide, Facts<'guide'>> = {
  'law.health.caba': lawFacts({
    topics: ['health'],
    sources: [lawSources.cabaHealthElDia, lawSources.cabaHealthLv7],
    related: ['svc.c.salud', 'law.health.national'],
  }),
};
