import type { Alert, AlertInput } from '@ventanilla/contracts';
import { anId } from './builders.js';

const moment = '2026-11-20T12:00:00.000Z';

/** A storm over an invented town, as a draft of Marta's; say only what the test is about. */
export function anAlert(overrides: Partial<Alert> = {}): Alert {
  const id = anId();
  return {
    id,
    municipality: 'quilmes',
    kind: 'alert',
    identifier: `ventanilla.quilmes.${id}`,
    sender: 'quilmes@ventanilla.example',
    ...aStorm(),
    version: 1,
    state: 'draft',
    references: [],
    followedBy: null,
    writers: [{ id: anId(), name: 'Marta' }],
    returned: null,
    approvedBy: null,
    sentAt: null,
    failure: null,
    origin: null,
    createdAt: moment,
    updatedAt: moment,
    ...overrides,
  };
}

function aStorm(): AlertInput {
  return {
    event: 'storm',
    categories: ['Met'],
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    responses: ['Shelter'],
    onset: null,
    expires: '2099-11-21T02:00:00.000Z',
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
    },
  };
}
