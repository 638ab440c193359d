import type { Answer, Item, MunicipalitySummary } from '@ventanilla/contracts';

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

export const quilmes: MunicipalitySummary = {
  id: 'quilmes',
  names: { es: 'Quilmes' },
  country: 'AR',
  sourceLanguage: 'es',
  languages: ['es', 'en'],
  aliases: ['partido de quilmes'],
};

export const caba: MunicipalitySummary = {
  id: 'caba',
  names: { es: 'Ciudad de Buenos Aires', en: 'City of Buenos Aires' },
  country: 'AR',
  sourceLanguage: 'es',
  languages: ['es', 'en'],
  aliases: ['capital', 'capital federal'],
};
