import type { Answer, Item, MunicipalitySummary, PublicProfile } from '@ventanilla/contracts';

const ANSWER_ID = '0123456789abcdef01234567';

export function anItem(overrides: Partial<Item> = {}): Item {
  return {
    kind: 'service',
    key: 'svc.q.salud',
    title: 'Hospital Iriarte',
    summary: 'Atención de salud y vacunación.',
    facts: [
      {
        kind: 'address',
        label: 'Dirección',
        value: 'Allison Bell 770',
        action: { type: 'map', url: 'https://www.openstreetmap.org/?mlat=-34.7&mlon=-58.2' },
      },
      { kind: 'cost', label: 'Costo', value: 'Gratis' },
    ],
    sections: [],
    topics: ['health'],
    language: 'es',
    reviewed: true,
    source: { name: 'Radio El Sol', url: null, date: '2023-07-04' },
    checkedAt: '2026-02-24',
    warning: null,
    position: null,
    distance: null,
    ...overrides,
  };
}

export function aHelpLine(number: string, title: string, overrides: Partial<Item> = {}): Item {
  return anItem({
    kind: 'helpLine',
    key: `line.${number}`,
    title,
    summary: '',
    facts: [{ kind: 'phone', label: 'Teléfono', value: number, action: { type: 'call', url: `tel:${number}` } }],
    topics: ['emergency'],
    ...overrides,
  });
}

export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    id: ANSWER_ID,
    outcome: 'answered',
    language: 'es',
    lead: 'Esto encontré:',
    text: '',
    wording: null,
    items: [anItem()],
    handoff: null,
    topic: 'health',
    danger: null,
    grade: null,
    conversation: '',
    ...overrides,
  };
}

export function anEmergency(overrides: Partial<Answer> = {}): Answer {
  return anAnswer({
    outcome: 'emergency',
    lead: 'Llamá ya al 107.',
    danger: 'medical',
    items: [aHelpLine('107', 'SAME, emergencias médicas'), aHelpLine('911', 'Emergencias')],
    ...overrides,
  });
}

export function aFinding(key: string, text: string): Item {
  return anItem({
    kind: 'finding',
    key,
    title: 'Perfil de noviembre de 2022: Secretaría de Salud',
    summary: `Según el perfil de gobernanza de la migración de noviembre de 2022: ${text}`,
    facts: [],
    source: { name: 'OIM, Perfil de gobernanza', url: null, date: '2022-11' },
    checkedAt: null,
    warning: 'Es lo que se publicó en noviembre de 2022: no asegura que el servicio funcione hoy.',
  });
}

export function aProfile(overrides: Partial<PublicProfile> = {}): PublicProfile {
  const statement = (key: string, text: string) => ({ key, text, institution: 'Secretaría de Salud', language: 'es' });
  const statements = [
    statement('q1w1', 'La salud atiende a migrantes.'),
    statement('q1w2', 'La escuela está abierta.'),
  ];
  return {
    key: 'profile.quilmes.2022',
    title: 'Perfil de gobernanza de la migración: Quilmes',
    date: 'noviembre de 2022',
    note: 'Es lo que se publicó en noviembre de 2022: no asegura que el servicio funcione hoy.',
    wheel:
      'Derechos de los migrantes: bien desarrolladas 2, con potencial 1; Alianzas: bien desarrolladas 0, con potencial 1.',
    source: { name: 'OIM, Perfil de gobernanza', url: null, date: '2022-11' },
    pageUrl: null,
    domains: [
      { number: 1, name: 'Derechos de los migrantes', wellDeveloped: 2, potential: 1, statements },
      { number: 3, name: 'Alianzas', wellDeveloped: 0, potential: 1, statements: [] },
    ],
    ...overrides,
  };
}

export const quilmes: MunicipalitySummary = {
  id: 'quilmes',
  names: { es: 'Quilmes' },
  country: 'AR',
  timeZone: 'America/Argentina/Buenos_Aires',
  sourceLanguage: 'es',
  languages: ['es', 'en'],
  aliases: ['partido de quilmes'],
  handoff: 'svc.q.atencionvecino',
};

export const caba: MunicipalitySummary = {
  id: 'caba',
  names: { es: 'Ciudad de Buenos Aires', en: 'City of Buenos Aires' },
  country: 'AR',
  timeZone: 'America/Argentina/Buenos_Aires',
  sourceLanguage: 'es',
  languages: ['es', 'en'],
  aliases: ['capital', 'capital federal'],
  handoff: null,
};
