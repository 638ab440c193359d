import type { Certification, PlannedAction, Training } from '@ventanilla/contracts';
import { anId } from './builders.js';

/** Actions, trainings and certifications of an invented municipality; say only what the test is about. */

const moment = '2026-11-20T12:00:00.000Z';

export function anAction(overrides: Partial<PlannedAction> = {}): PlannedAction {
  return {
    id: anId(),
    number: 1,
    municipality: 'quilmes',
    profile: 'perfil',
    findings: ['p1a1'],
    title: 'Publicar una guía para quienes llegan',
    institution: { key: 'salud', name: 'Secretaría de Salud' },
    progressIndicator: 'La guía está publicada en tres idiomas.',
    dueOn: '2099-09-30',
    budget: null,
    status: 'planned',
    daysLate: 0,
    lookedAtOn: null,
    version: 1,
    updatedAt: moment,
    ...overrides,
  };
}

export function aTraining(overrides: Partial<Training> = {}): Training {
  return {
    id: anId(),
    municipality: 'quilmes',
    title: 'Acceso a derechos',
    givenBy: 'Dirección de Migraciones de Villa Ejemplo',
    modules: [{ key: 'derechos', name: 'Derechos', materials: [] }],
    requirement: { hours: null, allModules: true },
    capacities: [{ name: 'Orientar sobre residencia', before: 'some', after: 'enough', note: '' }],
    namesUntil: '2099-12-31',
    sessions: 0,
    trainedOfficials: 0,
    files: [],
    version: 1,
    updatedAt: moment,
    ...overrides,
  };
}

export function aCertification(overrides: Partial<Certification> = {}): Certification {
  return {
    id: anId(),
    municipality: 'quilmes',
    edition: '2026',
    phase: 'diagnosis',
    certificate: null,
    application: { generalDataFile: null, measuresFile: null, letter: null },
    assessment: null,
    trainings: [],
    evaluation: '',
    priorities: [],
    profile: null,
    needs: [{ code: 'letterMissing', message: 'Upload the letter.' }],
    results: { score: null, settledShare: null, doneShare: null, trainedOfficials: null },
    shortfalls: [],
    moves: [],
    files: [],
    version: 1,
    updatedAt: moment,
    ...overrides,
  };
}
