import type {
  CannedReply,
  CaseDetail,
  CaseMessage,
  CaseProtocol,
  CaseSettings,
  CaseWorker,
} from '@ventanilla/contracts';
import { anId } from './builders.js';

/** Cases of invented people; say only what the test is about. */

const moment = '2026-11-27T12:00:00.000Z';

export function aCase(overrides: Partial<CaseDetail> = {}): CaseDetail {
  return {
    id: anId(),
    number: 12,
    municipality: 'quilmes',
    state: 'waiting',
    language: 'es',
    reason: 'asked',
    danger: null,
    topic: 'documents',
    priority: 'normal',
    assignee: null,
    openedAt: moment,
    firstAnsweredAt: null,
    closedAt: null,
    outcome: null,
    reopenUntil: null,
    lastMessageAt: moment,
    waitingSince: moment,
    unread: 1,
    withPerson: true,
    lastSeq: 0,
    forgotten: false,
    version: 1,
    updatedAt: moment,
    protocols: [],
    suggestedProtocol: null,
    closingNote: null,
    ...overrides,
  };
}

type Said = Extract<CaseMessage, { from: 'person' }>;

export function fromPerson(text: string, overrides: Partial<Said> = {}): Said {
  return {
    ...{ from: 'person', id: anId(), seq: 1, place: 1, at: moment, text, attachment: null, editedAt: null },
    ...overrides,
  };
}

export function aCaseWorker(overrides: Partial<CaseWorker> = {}): CaseWorker {
  return { id: anId(), name: 'Lucía', function: 'trabajo-social', openCases: 2, ...overrides };
}

export function aCannedReply(overrides: Partial<CannedReply> = {}): CannedReply {
  return {
    id: anId(),
    municipality: 'quilmes',
    title: 'Pedir un turno',
    texts: {
      es: 'El turno se pide en la oficina, de 8 a 13. ¿Te queda cómodo?',
      en: 'You ask for an appointment at the office, from 8 to 13. Does that suit you?',
    },
    topics: [],
    version: 1,
    updatedAt: moment,
    ...overrides,
  };
}

export function someCaseSettings(overrides: Partial<CaseSettings> = {}): CaseSettings {
  const periods: CaseSettings['hours'][number]['periods'] = [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '15:00' },
  ];
  return {
    municipality: 'quilmes',
    offered: true,
    hours: [{ validFrom: null, validTo: null, periods, exceptions: [], byAppointment: false }],
    functions: [{ key: 'trabajo-social', names: { es: 'Trabajo social', en: 'Social work' }, staff: [] }],
    textDays: 90,
    consentDays: 14,
    silence: null,
    door: {
      municipality: 'quilmes',
      offered: true,
      isOpen: true,
      opensAt: null,
      closesAt: '2026-11-27T18:00:00.000Z',
      wait: { kind: 'known', minutes: 25, cases: 18 },
      timeZone: 'America/Argentina/Buenos_Aires',
    },
    version: 1,
    updatedAt: moment,
    ...overrides,
  };
}

export function aProtocol(overrides: Partial<CaseProtocol> = {}): CaseProtocol {
  return {
    key: 'violence',
    municipality: 'quilmes',
    titles: { es: 'Violencia', en: 'Violence' },
    uses: { es: 'Cuando alguien sufre violencia.', en: 'When somebody suffers violence.' },
    callInDanger: ['line.911'],
    callFirst: ['line.144'],
    steps: [
      {
        id: 'safe-to-write',
        texts: { es: 'Preguntá si puede escribir sin que otra persona lea.', en: 'Ask whether it is safe to write.' },
        required: true,
      },
      { id: 'legal-help', texts: { es: 'Ofrecé abogacía gratuita.', en: 'Offer free lawyers.' }, required: false },
    ],
    sources: [],
    origin: 'readyMade',
    linesInDanger: [{ key: 'line.911', title: 'Emergencias', numbers: ['911'], published: true }],
    lines: [{ key: 'line.144', title: 'line.144', numbers: [], published: false }],
    version: 0,
    updatedAt: null,
    updatedBy: null,
    ...overrides,
  };
}
