import type { Profile, ProfileFinding } from '../src/index.js';
import { anEvidence } from './a-round.js';

/** A reviewed finding of Villa Ejemplo. */
export function aFinding(overrides: Partial<ProfileFinding> = {}): ProfileFinding {
  return {
    domain: 1,
    kind: 'well-developed',
    order: 1,
    text: 'La guardia de Villa Ejemplo atiende a todas las personas.',
    indicators: ['S1'],
    evidence: [anEvidence()],
    reviewed: true,
    superseded: null,
    ...overrides,
  };
}

/** A profile of Villa Ejemplo that can be published. */
export function aProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    title: 'Perfil de gobernanza de la migración: Villa Ejemplo',
    placeName: 'Villa Ejemplo',
    country: 'Utopía',
    language: 'es',
    period: '2026-06',
    set: { key: 'villa-ejemplo', version: 1 },
    context:
      'Villa Ejemplo es un puerto de 40.000 habitantes.\n\nDesde hace diez años recibe a personas de otros países.',
    findings: [
      aFinding(),
      aFinding({ kind: 'potential', text: 'No hay una guía para quienes llegan.', evidence: [] }),
      aFinding({ domain: 3, text: 'Coopera con la universidad.' }),
    ],
    keySources: [{ title: 'Ordenanza 12', url: 'https://villa-ejemplo.example/12', date: '2026-02-03' }],
    ...overrides,
  };
}
