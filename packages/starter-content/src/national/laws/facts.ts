import type { Facts } from '@ventanilla/contracts';
import { lawFacts } from '../../drafts/facts.js';
import { lawSources } from '../../sources/laws.js';
import { nationalSources } from '../../sources/national.js';

/** Where a municipality's people go with what a national law gives them: keys of its own entries. */
export type LocalWays = { migrants: string; health: string; education: string; justice: string[]; money: string };

export type NationalLaw =
  | 'law.inadi'
  | 'law.health.national'
  | 'law.edu'
  | 'law.precaria'
  | 'law.family'
  | 'law.fees'
  | 'law.venezuela'
  | 'law.auh'
  | 'law.brasil'
  | 'law.caj';

export function nationalLawFacts(ways: LocalWays): Record<NationalLaw, Facts<'guide'>> {
  return {
    'law.inadi': lawFacts({
      topics: ['discrimination', 'justice'],
      sources: [lawSources.decree696, lawSources.inadiChequeado, lawSources.inadiDeQueLaVa],
      related: ways.justice,
    }),
    'law.health.national': lawFacts({
      topics: ['health'],
      sources: [lawSources.dnu366, lawSources.dnuHealth],
      related: [ways.health],
      terms: [
        { standing: 'permanent', rule: 'careFree' },
        { standing: 'withoutDni', rule: 'careMayBeCharged' },
        { standing: 'precaria', rule: 'careMayBeCharged' },
        { standing: 'temporary', rule: 'careMayBeCharged' },
        { standing: 'any', rule: 'emergencyCareNeverRefused' },
      ],
    }),
    'law.edu': lawFacts({
      topics: ['education', 'children'],
      sources: [lawSources.dnu366, lawSources.dnuEducation],
      related: [ways.education],
      terms: [
        { standing: 'any', rule: 'schoolOpen' },
        { standing: 'withoutDni', rule: 'universityMayBeCharged' },
        { standing: 'precaria', rule: 'universityMayBeCharged' },
        { standing: 'temporary', rule: 'universityMayBeCharged' },
      ],
    }),
    'law.precaria': lawFacts({
      topics: ['documents', 'work'],
      sources: [lawSources.dnuPrecaria],
      related: ['svc.n.residencia', ways.migrants],
      terms: [
        { standing: 'precaria', rule: 'workAllowed' },
        { standing: 'precaria', rule: 'studyAllowed' },
      ],
    }),
    'law.family': lawFacts({
      topics: ['family', 'documents'],
      sources: [lawSources.dnuPrecaria, lawSources.dnuFamily],
      related: ['svc.n.residencia', ways.migrants],
    }),
    'law.fees': lawFacts({
      topics: ['documents', 'finance'],
      sources: [lawSources.decree584, lawSources.fees],
      related: ['svc.n.residencia', 'svc.n.caref'],
    }),
    'law.venezuela': lawFacts({
      topics: ['documents', 'consulate'],
      sources: [lawSources.venezuela],
      related: ['svc.n.residencia', ways.migrants],
    }),
    'law.auh': lawFacts({
      topics: ['socialSecurity', 'children', 'family'],
      sources: [lawSources.auhR24n, lawSources.auhDecree],
      related: [ways.money],
    }),
    'law.brasil': lawFacts({
      topics: ['documents'],
      sources: [lawSources.brasil],
      related: ['svc.n.residencia'],
    }),
    'law.caj': lawFacts({
      topics: ['justice'],
      sources: [nationalSources.cajCierre],
      related: ways.justice,
    }),
  };
}
