import type { Assessment, IndicatorSet, Response } from '@ventanilla/contracts';
import { anId } from './builders.js';

/** Sets and rounds of an invented municipality's offices; say only what the test is about. */

const moment = '2026-11-20T12:00:00.000Z';

type Indicator = IndicatorSet['indicators'][number];

export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    key: 'S1',
    domain: 1,
    subTheme: null,
    question: { es: '¿La guardia atiende a todas las personas?', en: 'Does the emergency room see everyone?' },
    help: {},
    suggestedInstitution: { es: 'Área de salud' },
    gender: false,
    vulnerableGroups: false,
    ...overrides,
  };
}

function aDomain(number: number, names: Record<string, string>): IndicatorSet['domains'][number] {
  return { number, id: `domain-${number}`, names, scope: {}, headings: [], icon: null, subThemes: [], topics: [] };
}

/** A released set of three questions in two domains. */
export function anIndicatorSet(overrides: Partial<IndicatorSet> = {}): IndicatorSet {
  const domains = overrides.domains ?? [
    { ...aDomain(1, { es: 'Salud', en: 'Health' }), subThemes: [{ key: 'guardia', names: { es: 'Guardia' } }] },
    aDomain(2, { es: 'Gobierno', en: 'Government' }),
  ];
  const indicators = overrides.indicators ?? [
    anIndicator({ subTheme: 'guardia' }),
    anIndicator({ key: 'S2', question: { es: '¿Hay intérpretes en los centros de salud?' }, vulnerableGroups: true }),
    anIndicator({ key: 'G1', domain: 2, question: { es: '¿Hay un área a cargo de las migraciones?' } }),
  ];
  return {
    id: anId(),
    key: 'preguntas',
    version: 1,
    owner: 'quilmes',
    state: 'released',
    names: { es: 'Preguntas de Villa Ejemplo', en: 'Questions of Villa Ejemplo' },
    origin: { kind: 'tailored', note: {}, sources: [] },
    basedOn: null,
    scale: [
      { key: 'yes', words: { es: 'Sí', en: 'Yes' }, value: 1, finding: 'well-developed' },
      { key: 'no', words: { es: 'No', en: 'No' }, value: 0, finding: 'potential' },
    ],
    domains,
    indicators,
    counts: { domains: domains.length, indicators: indicators.length },
    saved: 1,
    releasedAt: moment,
    updatedAt: moment,
    problems: [],
    ...overrides,
  };
}

/** A round of that set: health is asked S1 and S2, the children's office S1 and G1. */
export function aRound(set: IndicatorSet, overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: anId(),
    municipality: 'quilmes',
    key: 'mgi-2026',
    title: 'Primera ronda',
    indicatorSet: set.id,
    setReference: { key: set.key, version: set.version },
    calendar: [{ phase: 'dataCollection', startsOn: '2026-03-01', endsOn: '2026-03-31' }],
    institutions: [
      { key: 'salud', name: 'Secretaría de Salud' },
      { key: 'ninez', name: 'Dirección de Niñez' },
    ],
    focalPoints: ['Fabia Ríos, Dirección de Migraciones'],
    asks: [
      { indicator: 'S1', institution: 'salud' },
      { indicator: 'S2', institution: 'salud' },
      { indicator: 'S1', institution: 'ninez' },
      { indicator: 'G1', institution: 'ninez' },
    ],
    links: [],
    profile: null,
    phase: 'induction',
    moves: [],
    version: 1,
    openedAt: moment,
    updatedAt: moment,
    ...overrides,
  };
}

export function aResponse(overrides: Partial<Response> = {}): Response {
  return {
    indicator: 'S1',
    institution: 'salud',
    step: 'yes',
    text: 'Sí, sin pedir documento.',
    evidence: [],
    version: 1,
    at: moment,
    by: 'Salud',
    ...overrides,
  };
}
