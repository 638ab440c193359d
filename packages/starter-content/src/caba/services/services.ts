import { draftsOf } from '../../drafts/entries.js';
import { cabaServicesEn } from './en.js';
import { cabaServicesEs } from './es.js';
import { cabaServiceFacts } from './facts.js';
import { cabaServicesFr } from './fr.js';
import { cabaServicesHt } from './ht.js';
import { cabaServicesPt } from './pt.js';

export function cabaServices() {
  return draftsOf({
    kind: 'service',
    facts: cabaServiceFacts,
    texts: { es: cabaServicesEs, en: cabaServicesEn, pt: cabaServicesPt, fr: cabaServicesFr, ht: cabaServicesHt },
  });
}
