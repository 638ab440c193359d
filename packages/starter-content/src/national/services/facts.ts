import type { Facts } from '@ventanilla/contracts';
import { free, serviceFacts } from '../../drafts/facts.js';
import { nationalSources } from '../../sources/national.js';

export const nationalServiceFacts = {
  'svc.n.residencia': serviceFacts({
    topics: ['documents'],
    sources: [nationalSources.residencias, nationalSources.radex],
    organization: 'org.n.dnm',
    url: 'https://www.argentina.gob.ar/interior/migraciones/residencias',
  }),
  'svc.n.spanish': serviceFacts({
    topics: ['language', 'education'],
    sources: [nationalSources.ubaRefugiados, nationalSources.cuiAfricanos],
    organization: 'org.n.uba',
    email: 'espanol@filo.uba.ar',
    url: 'http://idiomas.filo.uba.ar/index.php/es/refugiados',
    atLocations: [{ location: 'loc.n.uba-idiomas', schedules: [], phones: [] }],
    cost: free,
  }),
  'svc.n.asilo': serviceFacts({
    topics: ['documents', 'justice', 'children'],
    sources: [nationalSources.dgnRefugiados, nationalSources.protocoloNinez],
    organization: 'org.n.dgn',
    cost: free,
  }),
  'svc.n.caref': serviceFacts({
    topics: ['documents', 'justice', 'community'],
    sources: [nationalSources.caref],
    organization: 'org.n.caref',
    url: 'https://caref.org.ar',
    cost: free,
  }),
  'svc.n.consuladoparaguay': serviceFacts({
    topics: ['consulate', 'documents'],
    sources: [nationalSources.consuladoParaguay],
    atLocations: [{ location: 'loc.n.consulado-paraguay', schedules: [], phones: [] }],
  }),
} satisfies Record<string, Facts<'service'>>;

export type NationalService = keyof typeof nationalServiceFacts;
