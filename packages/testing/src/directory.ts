import type { EntryInput, Facts } from '@ventanilla/contracts';
import { commonFacts, commonTexts, type EntryOverrides } from './entry-overrides.js';

/** An institution. */
export function anOrganization({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'organization'> = {}): EntryInput<'organization'> {
  return {
    kind: 'organization',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'org.salud',
    facts: { ...commonFacts, phones: [], email: null, url: null, ...facts },
    texts: { es: { ...commonTexts, name: 'Secretaría de Salud', description: '', ...text }, ...texts },
  };
}

/** A place to go to. Its address is made up and says so. */
export function aLocation({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'location'> = {}): EntryInput<'location'> {
  const address = {
    address1: 'Calle Inventada 123',
    crossStreets: null,
    locality: 'Quilmes',
    region: null,
    postalCode: null,
    country: 'AR',
  };
  return {
    kind: 'location',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'loc.vacunatorio',
    facts: {
      ...commonFacts,
      address,
      position: { latitude: -34.72, longitude: -58.25 },
      phones: [],
      schedules: [],
      ...facts,
    },
    texts: { es: { ...commonTexts, name: 'Vacunatorio de prueba', directions: '', ...text }, ...texts },
  };
}

/** A service: vaccination, free, for everybody, weekday mornings, with no place of its own unless given. */
export function aService({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'service'> = {}): EntryInput<'service'> {
  return {
    kind: 'service',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'svc.q.vacunas',
    facts: {
      ...commonFacts,
      topics: ['health'],
      organization: null,
      status: 'active',
      phones: [],
      email: null,
      url: null,
      schedules: [weekdays('08:00', '13:00')],
      atLocations: [],
      languages: [],
      requiredDocuments: [],
      cost: { option: 'free', amount: null, currency: null },
      eligibility: { residenceStatus: 'any', minimumAge: null, maximumAge: null },
      serviceAreas: [],
      ...facts,
    },
    texts: { es: { ...commonTexts, ...serviceText, ...text }, ...texts },
  };
}

const serviceText = {
  keywords: ['vacuna', 'vacunatorio'],
  name: 'Vacunación de bebés, niñas y niños',
  description: 'Vacunas del calendario nacional, sin turno. También para quienes no tienen DNI.',
  howToApply: '',
  eligibility: '',
  costNote: '',
  documentsNote: '',
  notice: '',
};

/** Opening hours from Monday to Friday. */
export function weekdays(opensAt: string, closesAt: string): Facts<'service'>['schedules'][number] {
  const periods = [
    { days: ['MO' as const, 'TU' as const, 'WE' as const, 'TH' as const, 'FR' as const], opensAt, closesAt },
  ];
  return { validFrom: null, validTo: null, periods, exceptions: [], byAppointment: false };
}

/** A help line: 107, the ambulance, unless told otherwise. */
export function aHelpLine({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'helpLine'> = {}): EntryInput<'helpLine'> {
  return {
    kind: 'helpLine',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'line.107',
    facts: {
      ...commonFacts,
      topics: ['emergency'],
      phones: [{ number: '107', extension: null, type: 'voice', languages: [] }],
      dangers: [{ danger: 'medical', rank: 1 }],
      aroundTheClock: true,
      free: true,
      schedules: [],
      ...facts,
    },
    texts: {
      es: { ...commonTexts, name: 'Emergencias médicas', description: 'Ambulancia.', ...text },
      en: { ...commonTexts, name: 'Medical emergencies', description: 'Ambulance.' },
      ...texts,
    },
  };
}

/** A dated stop of a mobile office. */
export function aMobileStop({
  municipality,
  key,
  facts,
  text,
  texts,
}: EntryOverrides<'mobileStop'> = {}): EntryInput<'mobileStop'> {
  const address = {
    address1: 'Plaza Inventada',
    crossStreets: null,
    locality: 'Bernal',
    region: null,
    postalCode: null,
    country: 'AR',
  };
  return {
    kind: 'mobileStop',
    municipality: municipality ?? 'quilmes',
    key: key ?? 'stop.bernal',
    facts: {
      ...commonFacts,
      service: 'svc.q.vacunas',
      date: '2026-12-03',
      opensAt: '09:00',
      closesAt: '14:00',
      address,
      position: null,
      cancelled: false,
      ...facts,
    },
    texts: { es: { ...commonTexts, name: 'Quilmes Cerca en Bernal', description: '', ...text }, ...texts },
  };
}
