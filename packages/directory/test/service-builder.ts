import type { Location, Phone, Service } from '../src/index.js';
import { aSchedule } from './schedule-builder.js';

/** An invented number of the right shape. */
export function aPhone(overrides: Partial<Phone> = {}): Phone {
  return { number: '11 5000-0000', extension: null, type: 'voice', languages: ['es'], ...overrides };
}

export function aService(overrides: Partial<Service> = {}): Service {
  return {
    organization: 'org.health',
    status: 'active',
    phones: [aPhone()],
    email: null,
    url: 'https://example.org/health',
    schedules: [aSchedule()],
    atLocations: [],
    languages: ['es', 'gn'],
    requiredDocuments: [{ anyOf: ['identityDocument', 'passport'] }],
    cost: { option: 'free', amount: null, currency: null },
    eligibility: { residenceStatus: 'any', minimumAge: null, maximumAge: null },
    serviceAreas: [],
    ...overrides,
  };
}

export function aLocation(overrides: Partial<Location> = {}): Location {
  return {
    address: {
      address1: 'Calle Ejemplo 123',
      crossStreets: 'entre Primera y Segunda',
      locality: 'Quilmes',
      region: 'Buenos Aires',
      postalCode: null,
      country: 'AR',
    },
    position: { latitude: -34.5, longitude: -58.25 },
    phones: [],
    schedules: [],
    ...overrides,
  };
}
