import { type Institution, organizationsOf } from '../drafts/institutions.js';
import { words } from '../drafts/words.js';
import { nationalSources } from '../sources/national.js';

const institutions: Record<string, Institution> = {
  'org.n.dnm': {
    names: {
      es: 'Dirección Nacional de Migraciones',
      en: 'National Directorate for Migration',
      pt: 'Direção Nacional de Migrações',
      fr: 'Direction nationale des migrations',
      ht: 'Direksyon Nasyonal Migrasyon',
    },
    topics: ['documents'],
    sources: [nationalSources.residencias],
    url: 'https://www.argentina.gob.ar/interior/migraciones/residencias',
    keywords: words('dnm, migraciones'),
  },
  'org.n.dgn': {
    names: {
      es: 'Defensoría General de la Nación',
      en: 'National Public Defender’s Office',
      pt: 'Defensoria Geral da Nação',
      fr: 'Défense publique nationale',
      ht: 'Biwo Nasyonal Defans Piblik',
    },
    topics: ['justice'],
    sources: [nationalSources.dgnRefugiados],
    keywords: words('dgn'),
  },
  'org.n.uba': {
    names: {
      es: 'Universidad de Buenos Aires',
      en: 'University of Buenos Aires',
      pt: 'Universidade de Buenos Aires',
      fr: 'Université de Buenos Aires',
      ht: 'Inivèsite Buenos Aires',
    },
    topics: ['education', 'language'],
    sources: [nationalSources.ubaRefugiados],
    keywords: words('uba'),
  },
  'org.n.caref': {
    names: { es: 'CAREF', en: 'CAREF', pt: 'CAREF', fr: 'CAREF', ht: 'CAREF' },
    topics: ['documents', 'justice'],
    sources: [nationalSources.caref],
    url: 'https://caref.org.ar',
  },
};

export function nationalOrganizations() {
  return organizationsOf(institutions);
}
