import type { Facts } from '@ventanilla/contracts';
import type { Words } from '../words.js';
import { blankFacts, blankText } from './blank-draft.js';
import type { EntrySheetKind } from './columns.js';
import type { Draft } from './draft.js';

const week = [
  { days: ['MO', 'TU', 'WE', 'TH', 'FR'] as const, opensAt: '08:00', closesAt: '16:00' },
  { days: ['SA'] as const, opensAt: '09:00', closesAt: '13:00' },
];
const schedules = [{ validFrom: null, validTo: null, periods: week, exceptions: [], byAppointment: false }];
const phones = [{ number: '11 5555-0000', extension: '12', type: 'voice', languages: [] }];

type Some<Kind extends EntrySheetKind> = Partial<Record<keyof Facts<Kind>, unknown>>;

const service: Some<'service'> = {
  ...{ organization: 'org.salud', phones, schedules, url: 'https://example.org', languages: ['es', 'pt'] },
  atLocations: [{ location: 'loc.centro', schedules: [], phones: [] }],
  requiredDocuments: [{ anyOf: ['identityDocument', 'passport'] }, { anyOf: ['photo'] }],
  cost: { option: 'paid', amount: 1500, currency: 'ARS' },
  eligibility: { residenceStatus: 'any', minimumAge: 18, maximumAge: null },
};

const examples: Readonly<Record<EntrySheetKind, Record<string, unknown>>> = {
  service,
  location: { phones, schedules, position: { latitude: -34.7203, longitude: -58.2546 } } satisfies Some<'location'>,
  helpLine: {
    ...{ phones: [{ number: '107', extension: null, type: 'voice', languages: [] }], free: true, aroundTheClock: true },
    dangers: [{ danger: 'medical', rank: 1 }],
  } satisfies Some<'helpLine'>,
};

/** The row a template shows how to fill in; it is told by its key and never brought in. */
export function exampleOf(kind: EntrySheetKind, language: string, country: string, words: Words): Draft {
  const name = words(`exchange.example.${kind}`);
  const text = {
    ...blankText[kind],
    name,
    ...('description' in blankText[kind] && { description: words('exchange.example.description') }),
  };
  const address = {
    address1: words('exchange.example.address'),
    crossStreets: null,
    locality: null,
    region: null,
    postalCode: null,
    country,
  };
  const checked = {
    topics: ['health'],
    sources: [{ name: words('exchange.example.source'), url: null, date: '2026-02' }],
    checkedAt: '2026-02-24',
  };
  const facts = {
    ...blankFacts(kind, country),
    ...checked,
    ...examples[kind],
    ...(kind === 'location' && { address }),
  };
  return { key: words('exchange.cell.example'), facts, texts: { [language]: text } };
}

export function scheduleExample(words: Words): Draft {
  const exceptions = [{ date: '2026-12-25', closed: true, periods: [] }];
  const season = { validFrom: '2026-03-01', validTo: '2026-12-31', byAppointment: false };
  return {
    key: words('exchange.cell.example'),
    facts: { location: 'loc.centro', week, exceptions, ...season },
    texts: {},
  };
}
