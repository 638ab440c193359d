import { draftsOf } from '../../drafts/entries.js';
import { cabaServicesEn } from './en.js';
import { cabaServicesEs } from './es.js';
import { cabaServiceFacts } from './facts.js';

export function cabaServices() {
  return draftsOf({
    kind: 'service',
    facts: cabaServiceFacts,
    texts: { es: cabaServicesEs, en: cabaServicesEn },
  });
}
