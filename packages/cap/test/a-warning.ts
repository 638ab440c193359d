import type { CapInfo, CapMessage } from '../src/index.js';

/** A storm over a town that does not exist, in two languages. */
export function aWarning(overrides: Partial<CapMessage> = {}): CapMessage {
  return {
    identifier: 'villa-ejemplo-2026-0007',
    sender: 'avisos@villa-ejemplo.example',
    sent: '2026-03-02T09:00:00-03:00',
    status: 'Actual',
    messageType: 'Alert',
    scope: 'Public',
    infos: [spanish(), anInfo()],
    ...overrides,
  };
}

export function anInfo(overrides: Partial<CapInfo> = {}): CapInfo {
  return {
    language: 'en',
    categories: ['Met'],
    event: 'Storm',
    responseTypes: ['Shelter'],
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    effective: '2026-03-02T09:00:00-03:00',
    expires: '2026-03-02T23:00:00-03:00',
    headline: 'Heavy storm tonight',
    instruction: 'Stay inside & keep away from the stream.',
    areas: [
      { description: 'Barrio del Arroyo', polygons: ['-34.70,-58.30 -34.70,-58.25 -34.75,-58.25 -34.70,-58.30'] },
    ],
    ...overrides,
  };
}

function spanish(): CapInfo {
  return anInfo({
    language: 'es-AR',
    event: 'Tormenta',
    headline: 'Tormenta fuerte esta noche',
    instruction: 'Quedate adentro y lejos del arroyo.',
  });
}
