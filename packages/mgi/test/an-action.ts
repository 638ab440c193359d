import { type Action, type Certification, noThresholds } from '../src/index.js';

/** An action of Villa Ejemplo that follows from the lack of a guide. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    key: 'guia',
    findings: ['1a1'],
    title: 'Escribir una guía para quienes llegan',
    institution: 'Dirección de Migraciones',
    progressIndicator: 'Guía publicada en cuatro idiomas',
    dueOn: '2026-10-01',
    budget: { amount: 1_500_000, currency: 'ARS' },
    status: 'planned',
    ...overrides,
  };
}

/** A certification of Villa Ejemplo in which nothing is missing. */
export function aCertification(overrides: Partial<Certification> = {}): Certification {
  return {
    phase: 'diagnosis',
    application: {
      generalDataFile: 'datos.pdf',
      measuresFile: 'medidas.pdf',
      letter: { file: 'carta.pdf', signedBy: 'Intendenta de Villa Ejemplo', signedOn: '2026-01-15' },
    },
    diagnosed: true,
    trainedOfficials: 12,
    evaluation: 'El taller vio avances en salud.',
    priorities: ['1a1'],
    actions: [anAction()],
    monitored: 1,
    thresholds: noThresholds,
    results: { score: 0.6, settledShare: 1, doneShare: 0, trainedOfficials: 12 },
    ...overrides,
  };
}
