import type {
  AuditEntry,
  DeskStatistics,
  DomainStatistics,
  Entry,
  Municipality,
  Question,
  Schedule,
  Staff,
  TestQuestion,
} from '@ventanilla/contracts';
import { blankFacts } from '../entries/blank-entry.js';

/** Records with the words of the domain; say only what the test is about. */

let count = 0;
export function anId(): string {
  count += 1;
  return count.toString(16).padStart(24, '0');
}

const moment = '2026-11-20T12:00:00.000Z';

export function aMunicipality(overrides: Partial<Municipality> = {}): Municipality {
  return {
    id: 'quilmes',
    names: { es: 'Quilmes' },
    country: 'AR',
    timeZone: 'America/Argentina/Buenos_Aires',
    sourceLanguage: 'es',
    languages: ['es', 'en', 'pt'],
    aliases: [],
    places: ['Bernal'],
    handoff: null,
    holidays: [],
    secondFactorFor: [],
    version: 1,
    revision: 1,
    updatedAt: moment,
    ...overrides,
  };
}

export function aStaff(overrides: Partial<Staff> = {}): Staff {
  return {
    id: anId(),
    email: 'gestion@quilmes.example',
    name: 'Gestión de Quilmes',
    role: 'contentManager',
    municipalities: ['quilmes'],
    languages: [],
    organizations: [],
    institutions: [],
    active: true,
    version: 1,
    invited: false,
    secondFactor: false,
    lastSignInAt: null,
    createdAt: moment,
    updatedAt: moment,
    ...overrides,
  };
}

export function aSchedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    validFrom: null,
    validTo: null,
    periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '08:00', closesAt: '14:00' }],
    exceptions: [],
    byAppointment: false,
    ...overrides,
  };
}

const life = { version: 1, published: null, publishedAt: null, createdAt: moment, updatedAt: moment, deletedAt: null };

const serviceTexts = {
  keywords: [],
  reviewed: true,
  name: 'Vacunación',
  description: 'Vacunas del calendario nacional para todas las personas.',
  howToApply: '',
  eligibility: '',
  costNote: '',
  documentsNote: '',
  notice: '',
};

export function aService(overrides: Partial<Entry<'service'>> = {}): Entry<'service'> {
  return {
    ...life,
    id: anId(),
    kind: 'service',
    municipality: 'quilmes',
    key: 'svc.q.salud',
    facts: { ...blankFacts.service, topics: ['health'], schedules: [aSchedule()] },
    texts: { es: serviceTexts },
    states: { es: 'draft' },
    marks: [],
    gaps: [],
    scheduled: [],
    ...overrides,
  };
}

export function anOrganization(overrides: Partial<Entry<'organization'>> = {}): Entry<'organization'> {
  return {
    ...life,
    id: anId(),
    kind: 'organization',
    municipality: 'quilmes',
    key: 'org.q.salud',
    facts: { ...blankFacts.organization, sources: [{ name: 'Perfil de Quilmes', url: null, date: '2022-11' }] },
    texts: { es: { keywords: [], reviewed: true, name: 'Secretaría de Salud', description: 'Atención sanitaria.' } },
    states: { es: 'draft' },
    marks: [],
    gaps: [],
    scheduled: [],
    ...overrides,
  };
}

/** A mobile stop on one date of long ago, unless it is said when. */
export function aMobileStop(overrides: Partial<Entry<'mobileStop'>> = {}): Entry<'mobileStop'> {
  return {
    ...life,
    id: anId(),
    kind: 'mobileStop',
    municipality: 'quilmes',
    key: 'stop.plaza',
    facts: {
      ...blankFacts.mobileStop,
      service: 'svc.q.vacunas',
      date: '2026-03-03',
      opensAt: '09:00',
      closesAt: '14:00',
    },
    texts: { es: { keywords: [], reviewed: true, name: 'Oficina móvil en la plaza', description: '' } },
    states: { es: 'draft' },
    marks: [],
    gaps: [],
    scheduled: [],
    ...overrides,
  };
}

/** A guide in two languages whose sections carry their ids. */
export function aGuide(overrides: Partial<Entry<'guide'>> = {}): Entry<'guide'> {
  const common = { keywords: [], reviewed: true };
  return {
    ...life,
    id: anId(),
    kind: 'guide',
    municipality: 'quilmes',
    key: 'guide.q.school',
    facts: { ...blankFacts.guide, sources: [{ name: 'Ley 25.871', url: null, date: '2004-01' }] },
    texts: {
      es: {
        ...common,
        title: 'Inscribir a tu hijo en la escuela',
        summary: 'Puede empezar aunque no tenga DNI.',
        sections: [
          { id: 's1', heading: 'Qué llevar', body: 'Llevá la partida de nacimiento.' },
          { id: 's2', heading: 'Dónde', body: 'En la escuela más cercana, de 8 a 12.' },
        ],
      },
      pt: {
        ...common,
        title: 'Matricular seu filho na escola',
        summary: 'Pode começar mesmo sem DNI.',
        sections: [
          { id: 's1', heading: 'O que levar', body: 'Leve a certidão de nascimento.' },
          { id: 's2', heading: 'Onde', body: 'Na escola mais próxima, das 8 às 12.' },
        ],
      },
    },
    states: { es: 'draft', pt: 'draft' },
    marks: [],
    scheduled: [],
    gaps: [],
    ...overrides,
  };
}

export function aFinding(
  overrides: Partial<Entry<'finding'>> = {},
  facts: Partial<Entry<'finding'>['facts']> = {},
): Entry<'finding'> {
  return {
    ...life,
    id: anId(),
    kind: 'finding',
    municipality: 'quilmes',
    key: `q${count}`,
    facts: { ...blankFacts.finding, profile: 'profile.q.2022', ...facts },
    texts: {
      es: { keywords: [], reviewed: true, text: 'El municipio acerca sus servicios a los barrios.', institution: '' },
    },
    states: { es: 'published' },
    marks: [],
    gaps: [],
    scheduled: [],
    ...overrides,
  };
}

export function aProfile(overrides: Partial<Entry<'profile'>> = {}): Entry<'profile'> {
  return {
    ...life,
    id: anId(),
    kind: 'profile',
    municipality: 'quilmes',
    key: `profile.${count}`,
    facts: { ...blankFacts.profile, period: '2026-11' },
    texts: { es: { keywords: [], reviewed: true, title: 'Perfil de gobernanza de la migración', introduction: '' } },
    states: { es: 'draft' },
    marks: [],
    gaps: [],
    scheduled: [],
    ...overrides,
  };
}

export function aQuestion(overrides: Partial<Question> = {}): Question {
  return {
    id: anId(),
    municipality: 'quilmes',
    askedAt: moment,
    language: 'es',
    topic: 'health',
    danger: null,
    outcome: 'answered',
    keys: ['svc.q.salud'],
    text: 'donde vacunan gratis a mi bebe',
    helped: true,
    ...overrides,
  };
}

export function anAuditEntry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: anId(),
    at: moment,
    staff: { id: anId(), name: 'Gestión de Quilmes' },
    action: 'update',
    resource: 'entry',
    resourceId: anId(),
    title: 'svc.q.salud',
    kind: 'service',
    municipality: 'quilmes',
    languages: ['es'],
    changes: [{ path: 'facts.checkedAt', before: null, after: '2026-11-20' }],
    why: null,
    requestId: 'r-1',
    ...overrides,
  };
}

export function someDomainStatistics(overrides: Partial<DomainStatistics> = {}): DomainStatistics {
  const none = { verified: 0, due: 0, neverChecked: 0, shown: [] };
  const [shown, hidden] = [
    { language: 'es', questions: 40 },
    { language: 'ht', questions: null },
  ];
  const health = { topic: 'health', asked: 52, answered: 40, unanswered: 12, languages: [shown, hidden] } as const;
  const clinic: DomainStatistics['domains'][number]['help']['shown'][number] = {
    id: anId(),
    kind: 'service',
    key: 'svc.q.salud',
    name: 'Hospital Iriarte',
    reliance: 'due',
    indicators: ['S1'],
  };
  return {
    from: '2026-08-23',
    to: '2026-11-20',
    smallest: 10,
    asked: 104,
    unanswered: 31,
    domainsOf: 'profile',
    choices: ['profile'],
    domains: [
      {
        number: 1,
        names: { es: 'Derechos de los migrantes', en: 'Migrants’ rights' },
        covers: ['health', 'education'],
        findings: { wellDeveloped: 5, potential: 1 },
        topics: [{ ...health, languages: [...health.languages] }],
        help: { verified: 1, due: 1, neverChecked: 0, shown: [clinic] },
      },
      {
        number: 6,
        names: { es: 'Migración segura, ordenada y regular' },
        covers: ['justice'],
        findings: { wellDeveloped: 2, potential: 2 },
        topics: [],
        help: none,
      },
    ],
    other: {
      covers: ['privacy'],
      topics: [{ topic: null, asked: null, answered: null, unanswered: null, languages: [hidden] }],
      help: none,
    },
    ...overrides,
  };
}

export function someStatistics(overrides: Partial<DeskStatistics> = {}): DeskStatistics {
  const days = Array.from({ length: 14 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 10, 10 + index)).toISOString().slice(0, 10),
    answered: 5 + ((index * 7) % 11),
    choices: index % 4,
    emergency: index % 3 === 0 ? 1 : 0,
    unknown: (index * 5) % 4,
  }));
  return {
    today: { answered: 9, choices: 2, emergency: 1, unknown: 3 },
    days,
    languages: [
      { language: 'es', questions: 71 },
      { language: 'pt', questions: 14 },
      { language: 'ht', questions: 6 },
    ],
    topics: [
      { topic: 'health', questions: 31 },
      { topic: 'documents', questions: 27 },
      { topic: 'education', questions: 12 },
      { topic: null, questions: 5 },
    ],
    feedback: { helped: 38, notHelped: 7 },
    entries: { total: 62, published: 57, draft: 3, changed: 2, due: 4, neverChecked: 9 },
    freshness: { within3Months: 21, within6Months: 14, within12Months: 9, longer: 4, never: 9 },
    coverage: [
      { language: 'es', published: 57, total: 57 },
      { language: 'en', published: 41, total: 57 },
      { language: 'pt', published: 12, total: 57 },
    ],
    ...overrides,
  };
}

export function aTestQuestion(overrides: Partial<TestQuestion> = {}): TestQuestion {
  return {
    id: anId(),
    municipality: 'quilmes',
    language: 'es',
    question: '¿Dónde vacunan a mi bebé?',
    expects: { kind: 'answer', keys: ['svc.q.salud'], within: 3 },
    active: true,
    note: '',
    version: 1,
    state: 'notRun',
    lastRun: null,
    createdAt: moment,
    updatedAt: moment,
    ...overrides,
  };
}
