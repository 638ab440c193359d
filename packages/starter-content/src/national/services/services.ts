import { draftsOf } from '../../drafts/entries.js';
import { nationalServicesEn } from './en.js';
import { nationalServicesEs } from './es.js';
import { nationalServiceFacts } from './facts.js';

export function nationalServices() {
  return draftsOf({
    kind: 'service',
    facts: nationalServiceFacts,
    texts: { es: nationalServicesEs, en: nationalServicesEn },
  });
}
