import { draftsOf } from '../../drafts/entries.js';
import { quilmesServicesEn } from './en.js';
import { quilmesServicesEs } from './es.js';
import { quilmesServiceFacts } from './facts.js';
import { quilmesServicesFr } from './fr.js';
import { quilmesServicesHt } from './ht.js';
import { quilmesServicesPt } from './pt.js';

export function quilmesServices() {
  return draftsOf({
    kind: 'service',
    facts: quilmesServiceFacts,
    texts: {
      es: quilmesServicesEs,
      en: quilmesServicesEn,
      pt: quilmesServicesPt,
      fr: quilmesServicesFr,
      ht: quilmesServicesHt,
    },
  });
}
