import {
  createKnowledge,
  type Danger,
  type Entry,
  type GuideEntry,
  type HelpLineEntry,
  type Knowledge,
  type Municipality,
  type ServiceEntry,
  type Topic,
} from '../src/index.js';

/** Quilmes as answering sees it: a handful of what is published there. */
export const quilmes: Municipality = {
  id: 'quilmes',
  names: { es: 'Municipio de Quilmes', en: 'Municipality of Quilmes' },
  aliases: ['Quilmes'],
  places: ['Bernal', 'Ezpeleta', 'La Ribera'],
  sourceLanguage: 'es',
  languages: ['es', 'en'],
  handoff: 'svc.q.atencionvecino',
};

type About = { key: string; topics: readonly Topic[]; keywords?: readonly string[] };

export function aService(about: About & { name: string; description: string }): ServiceEntry {
  const { key, topics, keywords = [], name, description } = about;
  const notes = { howToApply: '', eligibility: '', costNote: '', documentsNote: '', notice: '' };
  return {
    kind: 'service',
    key,
    facts: { topics, superseded: null, status: 'active', serviceAreas: [], atLocations: [] },
    texts: { es: { keywords, name, description, ...notes } },
  };
}

export function aLine(
  key: string,
  name: string,
  dangers: readonly [Danger, number][],
  keywords: string[],
): HelpLineEntry {
  return {
    kind: 'helpLine',
    key,
    facts: {
      topics: ['emergency'],
      superseded: null,
      phones: [{ number: key.replace('line.', '') }],
      dangers: dangers.map(([danger, rank]) => ({ danger, rank })),
    },
    texts: { es: { keywords, name, description: name } },
  };
}

export function aGuide(about: About & { title: string; sections: readonly [string, string][] }): GuideEntry {
  const { key, topics, keywords = [], title, sections } = about;
  return {
    kind: 'guide',
    key,
    facts: { topics, superseded: null, nature: 'law' },
    texts: {
      es: { keywords, title, summary: title, sections: sections.map(([heading, body]) => ({ heading, body })) },
    },
  };
}

export const entries: readonly Entry[] = [
  aLine(
    'line.911',
    'Emergencias y policía',
    [
      ['crime', 1],
      ['violence', 1],
      ['medical', 2],
      ['fire', 2],
    ],
    ['policía'],
  ),
  aLine('line.107', 'SAME: ambulancia', [['medical', 1]], ['ambulancia', 'urgencias médicas']),
  aLine('line.100', 'Bomberos de Quilmes', [['fire', 1]], ['incendio', 'bomberos']),
  aLine('line.144', 'Violencia de género', [['violence', 2]], ['violencia de género', 'mujer']),
  aLine('line.145', 'Trata de personas y explotación', [['trafficking', 1]], ['trata', 'taller clandestino']),
  aService({
    key: 'svc.q.salud',
    topics: ['health'],
    name: 'Salud pública y vacunas en Quilmes',
    description: 'Hospital Iriarte y centros de salud (CAPS). La vacunación infantil es gratis y sin orden médica.',
    keywords: ['vacuna', 'hospital', 'salita', 'pediatra', 'médico'],
  }),
  aService({
    key: 'svc.q.migrantes',
    topics: ['documents'],
    name: 'Dirección de Migrantes de Quilmes',
    description: 'Orienta a personas migrantes sobre residencia, DNI y otros trámites.',
    keywords: ['papeles', 'radicación', 'precaria', 'dni'],
  }),
  aService({
    key: 'svc.q.empleo',
    topics: ['work'],
    name: 'Oficina de Empleo de Quilmes',
    description: 'Ayuda a buscar trabajo y a emprender.',
    keywords: ['trabajo', 'laburo', 'empleo'],
  }),
  aService({
    key: 'svc.q.cgpc',
    topics: ['community'],
    name: 'Centros de Gestión y Participación Ciudadana',
    description: 'Oficinas municipales de cada barrio.',
    keywords: ['cgpc', 'municipalidad'],
  }),
  aService({
    key: 'svc.q.atencionvecino',
    topics: ['community'],
    name: 'Atención al Vecino de Quilmes',
    description: 'Línea municipal de consultas y reclamos.',
    keywords: ['hablar con una persona'],
  }),
  aGuide({
    key: 'law.edu',
    topics: ['education'],
    title: 'Escuela y universidad sin DNI o sin residencia',
    keywords: ['escuela', 'colegio', 'sin dni no lo reciben'],
    sections: [
      ['Escuela', 'La escuela inicial, primaria y secundaria está abierta a todas las personas, también sin DNI.'],
      [
        'Universidad',
        'Las universidades del Estado pueden cobrar un arancel a quienes no tienen residencia permanente.',
      ],
    ],
  }),
];

/** All of it, ready to be asked; `more` is published as well. */
export function knowQuilmes(...more: Entry[]): Knowledge {
  return createKnowledge({ municipality: quilmes, entries: [...entries, ...more] });
}
