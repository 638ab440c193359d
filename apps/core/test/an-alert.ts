import type { AlertInput } from '@ventanilla/contracts';
import { inHours } from './at.js';

/** A storm over a town, in Spanish and English, as somebody writes it. */
export function anAlert(overrides: Partial<AlertInput> = {}): AlertInput {
  return {
    event: 'storm',
    categories: ['Met'],
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    responses: ['Shelter'],
    onset: null,
    expires: inHours(6).toISOString(),
    places: ['Bernal'],
    polygons: [],
    circles: [],
    segment: { topics: [], languages: [] },
    web: null,
    sendAt: null,
    texts: {
      es: {
        headline: 'Tormenta fuerte esta noche',
        description: 'Puede caer granizo.',
        instruction: 'Quedate bajo techo y lejos del arroyo.',
      },
      en: {
        headline: 'Heavy storm tonight',
        description: 'There may be hail.',
        instruction: 'Stay under a roof and away from the stream.',
      },
    },
    ...overrides,
  };
}
