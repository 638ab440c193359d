import { draftsOf } from '../../drafts/entries.js';
import { nationalLawsEn } from './en.js';
import { nationalLawsEs } from './es.js';
import { type LocalWays, nationalLawFacts } from './facts.js';
import { nationalLawsFr } from './fr.js';
import { nationalLawsHt } from './ht.js';
import { nationalLawsPt } from './pt.js';

export function nationalLaws(ways: LocalWays) {
  return draftsOf({
    kind: 'guide',
    facts: nationalLawFacts(ways),
    texts: { es: nationalLawsEs, en: nationalLawsEn, pt: nationalLawsPt, fr: nationalLawsFr, ht: nationalLawsHt },
  });
}
