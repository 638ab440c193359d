import type { Facts } from '@ventanilla/contracts';
import { guideFacts, lawFacts } from '../../drafts/facts.js';
import { lawSources } from '../../sources/laws.js';
import { quilmesSources } from '../../sources/quilmes.js';

export type QuilmesGuide = 'law.health.pba' | 'guide.911';

export const quilmesGuideFacts: Record<QuilmesGuide, Facts<'guide'>> = {
  'law.health.pba': lawFacts({
    topics: ['health'],
    sources: [lawSources.pbaHealth],
    related: ['svc.q.salud', 'law.health.national'],
    terms: [
      { standing: 'any', rule: 'careFree' },
      { standing: 'any', rule: 'emergencyCareNeverRefused' },
    ],
    termsHoldAt: ['svc.q.salud'],
  }),
  'guide.911': guideFacts({
    topics: ['emergency'],
    sources: [quilmesSources.emergencias911],
    related: ['line.911', 'line.107'],
  }),
};
