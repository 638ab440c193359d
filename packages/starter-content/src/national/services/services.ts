import { draftsOf } from '../../drafts/entries.js';
import { nationalServicesEn } from './en.js';
import { nationalServicesEs } from './es.js';
import { nationalServiceFacts } from './facts.js';
import { nationalServicesFr } from './fr.js';
import { nationalServicesHt } from './ht.js';
import { nationalServicesPt } from './pt.js';

export function nationalServices() {
  return draftsOf({
    kind: 'service',
    facts: nationalServiceFacts,
    texts: {
      es: nationalServicesEs,
      en: nationalServicesEn,
      pt: nationalServicesPt,
      fr: nationalServicesFr,
      ht: nationalServicesHt,
    },
  });
}
