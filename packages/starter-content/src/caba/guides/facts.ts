import type { Facts } from '@ventanilla/contracts';
import { lawFacts } from '../../drafts/facts.js';
import { lawSources } from '../../sources/laws.js';

export type CabaGuide = 'law.health.caba';

export const cabaGuideFacts: Record<CabaGuide, Facts<'guide'>> = {
  'law.health.caba': lawFacts({
    topics: ['health'],
    sources: [lawSources.cabaHealthElDia, lawSources.cabaHealthLv7],
    related: ['svc.c.salud', 'law.health.national'],
    terms: [
      { standing: 'withoutDni', rule: 'plannedCareMayBeCharged' },
      { standing: 'precaria', rule: 'plannedCareMayBeCharged' },
      { standing: 'temporary', rule: 'careAsNationals' },
      { standing: 'permanent', rule: 'careAsNationals' },
      { standing: 'any', rule: 'emergencyCareFree' },
    ],
    termsHoldAt: ['svc.c.salud'],
  }),
};
