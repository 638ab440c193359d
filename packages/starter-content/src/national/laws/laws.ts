import { draftsOf } from '../../drafts/entries.js';
import { nationalLawsEn } from './en.js';
import { nationalLawsEs } from './es.js';
import { type LocalWays, nationalLawFacts } from './facts.js';

export function nationalLaws(ways: LocalWays) {
  return draftsOf({
    kind: 'guide',
    facts: nationalLawFacts(ways),
    texts: { es: nationalLawsEs, en: nationalLawsEn },
  });
}
