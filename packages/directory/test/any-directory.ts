import fc from 'fast-check';
import type { Directory, Schedule } from '../src/index.js';
import { weekdays } from '../src/index.js';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const line = fc.oneof(words, fc.constantFrom('-', '', ' Bernal ', '=1+1', 'Salud "para" todas,\r\ntodos'));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const code = fc.constantFrom('es', 'en', 'pt', 'ht', 'gn', 'uk');
const date = fc
  .integer({ min: 0, max: 400 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const hours = fc.record({ opensAt: time, closesAt: fc.oneof(time, fc.constant('24:00')) });

const phone = fc.record({
  number: fc.oneof(line, fc.constantFrom('107', '11 5000-0000')),
  extension: maybe(fc.constantFrom('12', '007', 'interno')),
  type: fc.constantFrom('voice' as const, 'whatsapp' as const, 'sms' as const, 'fax' as const, 'tty' as const),
  languages: few(code),
});

const schedule: fc.Arbitrary<Schedule> = fc.record({
  validFrom: maybe(date),
  validTo: maybe(date),
  periods: few(
    fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      opensAt: time,
      closesAt: hours.map((h) => h.closesAt),
    }),
  ),
  exceptions: few(
    fc.record(
      { date, closed: fc.boolean(), periods: few(hours), reason: words },
      { requiredKeys: ['date', 'closed', 'periods'] },
    ),
  ),
  byAppointment: fc.boolean(),
});

const web = {
  email: maybe(fc.oneof(fc.constant('mesa@example.org'), line)),
  url: maybe(fc.oneof(fc.webUrl(), line)),
};

/** What the standard has no field for, with whatever may come one day. */
const known = {
  topics: few(fc.constantFrom('health', 'education', 'work')),
  checkedAt: maybe(date),
  sources: few(fc.record({ name: words, url: maybe(fc.webUrl()), date: maybe(date) })),
  reviewBy: maybe(date),
  superseded: maybe(fc.record({ reason: fc.dictionary(code, words), by: maybe(words) })),
  tomorrow: fc.jsonValue(),
};

function texts(names: readonly string[]) {
  const text = fc.record({
    ...Object.fromEntries(names.map((name) => [name, line])),
    keywords: few(words),
    reviewed: fc.boolean(),
    documentsNote: words,
  });
  return fc.dictionary(code, text, { maxKeys: 3 });
}

const address = fc.record({
  address1: words.map((text) => `Calle ${text}`),
  crossStreets: maybe(line),
  locality: maybe(line),
  region: maybe(line),
  postalCode: maybe(line),
  country: fc.constantFrom('AR', 'UY'),
});
const degrees = fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value || 0);

const organization = fc.record({ ...known, phones: few(phone), ...web });
/** Keys of three that there may be, and of one that there never is. */
const reference = (noun: string) => fc.constantFrom(`${noun}.0`, `${noun}.1`, `${noun}.2`, `${noun}.gone`);

const place = {
  ...known,
  address,
  position: maybe(fc.record({ latitude: degrees, longitude: degrees })),
  phones: few(phone),
  schedules: few(schedule),
};
const location = fc.oneof(fc.record(place), fc.record({ ...place, organization: maybe(reference('org')) }));
const helpLine = fc.record({ ...known, phones: few(phone), schedules: few(schedule), free: maybe(fc.boolean()) });

const service = fc.record({
  ...known,
  organization: maybe(reference('org')),
  status: fc.constantFrom('active' as const, 'inactive' as const, 'temporarilyClosed' as const, 'defunct' as const),
  phones: few(phone),
  ...web,
  schedules: few(schedule),
  atLocations: few(fc.record({ location: reference('loc'), schedules: few(schedule), phones: few(phone) })),
  languages: few(code),
  requiredDocuments: few(fc.record({ anyOf: few(fc.oneof(fc.constantFrom('identityDocument', 'passport'), words)) })),
  cost: fc.record({
    option: fc.constantFrom('free' as const, 'paid' as const, 'varies' as const, 'unknown' as const),
    amount: maybe(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
    currency: maybe(fc.constantFrom('ARS', 'USD', 'pesos')),
  }),
  eligibility: fc.record({
    residenceStatus: fc.constantFrom('any' as const, 'regular' as const, 'permanent' as const, 'unknown' as const),
    minimumAge: maybe(fc.nat({ max: 120 })),
    maximumAge: maybe(fc.nat({ max: 120 })),
  }),
  serviceAreas: few(line),
});

function entries<Facts>(noun: string, facts: fc.Arbitrary<Facts>, names: readonly string[]) {
  const entry = fc.record({ facts, texts: texts(names) });
  return few(entry).map((all) => all.map((each, index) => ({ key: `${noun}.${index}`, ...each })));
}

/** Any directory, also one whose references lead nowhere and whose texts are in no language of it. */
export const anyDirectory: fc.Arbitrary<Directory> = fc.record({
  organizations: entries('org', organization, ['name', 'description']),
  locations: entries('loc', location, ['name', 'directions']),
  services: entries('svc', service, ['name', 'description', 'howToApply', 'eligibility', 'costNote', 'notice']),
  helpLines: entries('line', helpLine, ['name', 'description']),
});
