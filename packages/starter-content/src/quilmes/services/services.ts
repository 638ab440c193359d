import { draftsOf } from '../../drafts/entries.js';
import { quilmesServicesEn } from './en.js';
import { quilmesServicesEs } from './es.js';
import { quilmesServiceFacts } from './facts.js';

export function quilmesServices() {
  return draftsOf({
    kind: 'service',
    facts: quilmesServiceFacts,
    texts: { es: quilmesServicesEs, en: quilmesServicesEn },
  });
}
