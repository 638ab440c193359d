import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDirectory } from '../../../test/any-directory.js';
import { aSchedule, buenosAires } from '../../../test/schedule-builder.js';
import { aLocation, aPhone, aService } from '../../../test/service-builder.js';
import { openingStatus } from '../../opening-status.js';
import { type Schedule, weekdays } from '../../schedule.js';
import { decodeText } from '../../tables/decode-text.js';
import { openZip } from '../../tables/zip.js';
import { validateSchedule } from '../../validate-schedule.js';
import type { HsdsDocument } from '../document/hsds-document.js';
import { openHsds } from '../document/open-hsds.js';
import { hsdsToJson, hsdsToZip } from '../document/pack-hsds.js';
import { type Fields, listIn } from '../fields.js';
import { validateHsds } from '../schema/validate-hsds.js';
import { validateHsdsTables } from '../schema/validate-hsds-tables.js';
import type { Directory } from './directory.js';
import { readHsds } from './read-hsds.js';
import { writeHsds } from './write-hsds.js';

const setting = {
  municipality: { id: 'quilmes', name: 'Quilmes' },
  language: 'es',
  clock: { timeZone: buenosAires, at: new Date('2026-03-02T12:00:00Z') },
  documentNames: { identityDocument: 'DNI', passport: 'Pasaporte' },
};
const about = { name: 'quilmes', title: 'Quilmes' };

const known = { topics: ['health'], checkedAt: '2026-02-01' };
const serviceTexts = {
  name: 'Salud para todas las personas',
  description: 'Atención sin turno.',
  howToApply: '',
  eligibility: '',
  costNote: '',
  notice: '',
};

function aDirectory(facts: Partial<ReturnType<typeof aService>> = {}): Directory {
  const service = aService({
    atLocations: [{ location: 'loc.centre', schedules: [aSchedule()], phones: [aPhone({ number: '107' })] }],
    eligibility: { residenceStatus: 'regular', minimumAge: 18, maximumAge: null },
    phones: [aPhone({ extension: '12', type: 'whatsapp' })],
    serviceAreas: ['Bernal'],
    ...facts,
  });
  return {
    organizations: [
      {
        key: 'org.health',
        facts: { ...known, phones: [], email: null, url: 'https://example.org' },
        texts: { es: { name: 'Secretaría de Ejemplo', description: '' } },
      },
    ],
    locations: [
      { key: 'loc.centre', facts: { ...known, ...aLocation() }, texts: { es: { name: 'Centro', directions: '' } } },
    ],
    services: [
      {
        key: 'svc.health',
        facts: { ...known, ...service },
        texts: { es: serviceTexts, ht: { ...serviceTexts, name: 'Sante pou tout moun' } },
      },
    ],
    helpLines: [
      {
        key: 'line.107',
        facts: { ...known, phones: [aPhone({ number: '107' })], schedules: [] },
        texts: { es: { name: 'SAME', description: 'Urgencias.' } },
      },
    ],
  };
}

const withSchedule = (schedule: Schedule) => aDirectory({ schedules: [schedule] });
const rowsOf = (schedule: Schedule) =>
  listIn(serviceOf(writeHsds(withSchedule(schedule), setting)), 'schedules').map(({ id: _, ...row }) => row);
const serviceOf = ({ services = [] }: HsdsDocument): Fields => services[0] ?? {};
const again = (document: HsdsDocument) => readHsds(openHsds(hsdsToJson(document)).document ?? {}, setting);
/** What somebody else makes of our service. */
const edited = (change: (service: Record<string, unknown>) => void) => {
  const document = JSON.parse(decodeText(hsdsToJson(writeHsds(aDirectory(), setting))));
  change(document.services[0]);
  return readHsds(document, setting).directory.services[0];
};

describe('a directory as HSDS', () => {
  it('has the fields the standard requires and those that are known, and no others', () => {
    const service = serviceOf(writeHsds(aDirectory(), setting));
    expect(service).toMatchObject({
      name: 'Salud para todas las personas',
      status: 'active',
      minimum_age: 18,
      assured_date: '2026-02-01',
      phones: [{ number: '11 5000-0000', extension: 12, type: 'whatsapp', languages: [{ code: 'es' }] }],
      languages: [{ code: 'es' }, { code: 'gn' }],
      service_areas: [{ name: 'Bernal' }],
      required_documents: [{ document: 'DNI / Pasaporte' }],
      cost_options: [{ option: 'free' }],
    });
    expect(Object.keys(service)).not.toContain('maximum_age');
    expect(Object.keys(service)).not.toContain('alert');
  });

  it('lists organizations and locations once, and refers to them', () => {
    const { organizations = [], locations = [], services = [] } = writeHsds(aDirectory(), setting);
    expect(organizations.map(({ name }) => name)).toEqual(['Quilmes', 'Secretaría de Ejemplo']);
    expect(services.map(({ organization_id: id }) => id)).toEqual([organizations[1]?.['id'], organizations[0]?.['id']]);
    expect(services[0]?.['service_at_locations']).toMatchObject([
      {
        location_id: locations[0]?.['id'],
        phones: [{ number: '107' }],
        schedules: [{ byday: 'MO,TU,WE,TH,FR', opens_at: '08:00-03:00', closes_at: '16:00-03:00', timezone: -3 }],
      },
    ]);
    expect(locations).toMatchObject([
      {
        location_type: 'physical',
        latitude: -34.5,
        addresses: [{ address_1: 'Calle Ejemplo 123', city: 'Quilmes', postal_code: '-', country: 'AR' }],
      },
    ]);
  });

  it('names the organization in charge of a location, and none where there is none', () => {
    const { locations } = aDirectory();
    const inCharge = locations.map((each) => ({ ...each, facts: { ...each.facts, organization: 'org.health' } }));
    const document = writeHsds({ ...aDirectory(), locations: inCharge }, setting);
    expect(document.locations?.[0]).toMatchObject({ organization_id: document.organizations?.[1]?.['id'] });
    expect(JSON.stringify(document.locations)).not.toContain('ventanilla.facts.organization');
    expect(again(document).directory.locations[0]?.facts.organization).toBe('org.health');
    expect(writeHsds(aDirectory(), setting).locations?.[0]).not.toHaveProperty('organization_id');
  });

  it('says what the standard has no field for in labelled attributes, and topics in a taxonomy', () => {
    const document = writeHsds(aDirectory(), setting);
    const said = listIn(serviceOf(document), 'attributes').map(({ label, value }) => [label, value]);
    expect(said).toEqual([
      ['ventanilla.topic', 'health'],
      ['ventanilla.residenceStatus', '"regular"'],
      ['ventanilla.key', '"svc.health"'],
      ['ventanilla.translations', expect.stringContaining('Sante pou tout moun')],
    ]);
    expect(document.taxonomies?.map(({ name }) => name)).toEqual(['Ventanilla extensions', 'Ventanilla topics']);
    expect(document.meta_table_descriptions?.[0]).toMatchObject({ language: 'es' });
  });

  it('gives everything an id of its own that never changes', () => {
    const text = JSON.stringify(writeHsds(aDirectory(), setting));
    const ids = text.match(/"id":"[^"]+"/g) ?? [];
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(writeHsds(aDirectory(), setting))).toBe(text);
  });

  it('writes a holiday as a gap between two rules, because HSDS has no exceptions', () => {
    const exceptions = [{ date: '2026-05-25', closed: true, periods: [] }];
    expect(rowsOf(aSchedule({ validFrom: '2026-03-01', validTo: '2026-11-30', exceptions }))).toMatchObject([
      { valid_from: '2026-03-01', valid_to: '2026-05-24' },
      { valid_from: '2026-05-26', valid_to: '2026-11-30' },
    ]);
  });

  it('writes other hours on one date as a rule of that day', () => {
    const exceptions = [{ date: '2026-12-24', closed: false, periods: [{ opensAt: '08:00', closesAt: '12:00' }] }];
    expect(rowsOf(aSchedule({ exceptions })).at(-1)).toMatchObject({
      valid_from: '2026-12-24',
      valid_to: '2026-12-24',
      byday: 'TH',
      closes_at: '12:00-03:00',
    });
  });

  it('does not split a rule for a holiday on a day without hours', () => {
    const sunday = [{ date: '2026-05-24', closed: true, periods: [] }];
    expect(rowsOf(aSchedule({ exceptions: sunday }))).toHaveLength(1);
  });

  it('says "by appointment" also where no hours are known', () => {
    expect(rowsOf(aSchedule({ byAppointment: true, periods: [] }))).toEqual([{ attending_type: 'By appointment' }]);
  });
});

describe('there and back', () => {
  it('is equal through JSON and through a zip of tables, and valid, whatever is in the directory', () => {
    const kept = fc.property(anyDirectory, (any) => {
      const document = writeHsds(any, setting);
      const packed = hsdsToZip(document, about);
      const tables = Object.entries(openZip(packed)).filter(([name]) => name.endsWith('.csv'));
      expect([
        ...validateHsds(document),
        ...validateHsdsTables(Object.fromEntries(tables.map(([name, bytes]) => [name, decodeText(bytes)]))),
      ]).toEqual([]);
      for (const file of [hsdsToJson(document), packed]) {
        const opened = openHsds(file);
        expect(opened).toEqual({ document, problems: [] });
        // JSON has no undefined: a directory never had any.
        expect(JSON.parse(JSON.stringify(readHsds(opened.document ?? {}, setting).directory))).toEqual(
          JSON.parse(JSON.stringify(any)),
        );
      }
    });
    fc.assert(kept, { numRuns: 40 });
  });

  it('has nothing to report about what is as it should be', () => {
    expect(again(writeHsds(aDirectory(), setting)).problems).toEqual([]);
  });

  it('keeps the rest when somebody changes what they know how to change', () => {
    const service = edited((json) => {
      json['name'] = 'Vacunatorio';
      json['required_documents'] = [{ id: 'd', document: 'Libreta / DNI' }];
      json['phones'] = [{ id: 'p', number: '147' }];
    });
    expect(service).toMatchObject({
      key: 'svc.health',
      facts: {
        topics: ['health'],
        eligibility: { residenceStatus: 'regular' },
        requiredDocuments: [{ anyOf: ['Libreta', 'identityDocument'] }],
        phones: [{ number: '147' }],
      },
      texts: { es: { name: 'Vacunatorio' }, ht: { name: 'Sante pou tout moun' } },
    });
  });

  it('believes the standard’s field and not the extension that says otherwise', () => {
    const holiday = [{ date: '2026-05-25', closed: true, periods: [] }];
    const document = JSON.parse(JSON.stringify(writeHsds(withSchedule(aSchedule({ exceptions: holiday })), setting)));
    expect(again(document).directory.services[0]?.facts.schedules).toEqual([aSchedule({ exceptions: holiday })]);
    document.services[0].schedules = [
      { id: document.services[0].schedules[0].id, byday: 'SA', opens_at: '09:00', closes_at: '13:00' },
    ];
    expect(again(document).directory.services[0]?.facts.schedules).toMatchObject([
      { periods: [{ days: ['SA'], opensAt: '09:00', closesAt: '13:00' }], exceptions: [] },
    ]);
  });

  it('never breaks on an extension that somebody filled with something else', () => {
    const broken = fc.property(fc.jsonValue(), fc.nat({ max: 12 }), (value, at) => {
      const document = JSON.parse(
        JSON.stringify(
          writeHsds(
            withSchedule(aSchedule({ exceptions: [{ date: '2026-05-25', closed: true, periods: [] }] })),
            setting,
          ),
        ),
      );
      const attributes = [...document.services, ...document.locations].flatMap((each) => each.attributes);
      attributes[at % attributes.length].value = JSON.stringify(value);
      readHsds(document, setting);
    });
    fc.assert(broken);
    const schedules = { label: 'ventanilla.facts.schedules', value: '[{"validFrom":"ayer"}]' };
    const document = { services: [{ id: 'a', name: 'A', status: 'active', attributes: [schedules] }] };
    expect(readHsds(document, setting).problems).toMatchObject([{ code: 'brokenExtension' }]);
  });

  it('reports a key that two have', () => {
    const [service] = aDirectory().services;
    const twice = writeHsds(
      { organizations: [], locations: [], services: service ? [service] : [], helpLines: [] },
      setting,
    );
    const copied = { ...twice, services: [serviceOf(twice), { ...serviceOf(twice), id: 'another' }] };
    expect(readHsds(copied, setting).problems).toMatchObject([{ path: 'services.1', code: 'repeatedKey' }]);
  });

  it('opens and closes the door at the same minutes as before', () => {
    const time = fc.constantFrom('00:00', '06:30', '08:00', '12:00', '20:00', '22:30');
    const closing = fc.constantFrom('02:00', '12:00', '13:00', '18:00', '24:00');
    const date = fc.integer({ min: 0, max: 20 }).map((day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
    const hours = fc.record({ opensAt: time, closesAt: closing });
    const exceptions = fc
      .uniqueArray(fc.record({ date, periods: fc.array(hours, { maxLength: 1 }) }), {
        selector: ({ date: on }) => on,
        maxLength: 4,
      })
      .map((dates) => dates.map((each) => ({ ...each, closed: each.periods.length === 0 })));
    const schedule = fc.record({
      validFrom: fc.option(date),
      validTo: fc.option(date),
      periods: fc.array(
        fc.record({ days: fc.subarray([...weekdays], { minLength: 1 }), opensAt: time, closesAt: closing }),
        { maxLength: 2 },
      ),
      exceptions,
      byAppointment: fc.constant(false),
    });
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 21 * 48 }), (original, halfHours) => {
        fc.pre(validateSchedule(original).length === 0);
        const read = readHsds(
          { services: [{ ...serviceOf(writeHsds(withSchedule(original), setting)), attributes: [] }] },
          setting,
        );
        expect(read.problems).toEqual([]);
        const now = new Date(Date.parse('2026-03-01T03:00:00Z') + halfHours * 30 * 60_000);
        const [before, after] = [[original], read.directory.services[0]?.facts.schedules ?? []].map((schedules) =>
          openingStatus(schedules, now, buenosAires),
        );
        if (before?.state === 'open') expect(after).toEqual(before);
        else expect(after?.state).not.toBe('open');
      }),
      { numRuns: 300 },
    );
  });
});

describe('what others publish', () => {
  const others = (fields: object, more: HsdsDocument = {}) => {
    const service = { id: 'a1', name: 'Food bank', status: 'active', ...fields };
    const { directory, problems } = readHsds({ services: [service], ...more }, setting);
    return { service: directory.services[0], locations: directory.locations, problems };
  };
  const aStreet = { id: 'a', address_1: 'Calle Ejemplo 1', country: 'AR' };
  const row = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00:00', closes_at: '18:00:00' };
  const found = (fields: object, more?: HsdsDocument) =>
    others(fields, more).problems.map(({ path, code }) => `${path} ${code}`);

  it('is read with the little that is required', () => {
    const { service, problems } = others({});
    expect(problems).toEqual([]);
    expect(service?.facts).toMatchObject({ cost: { option: 'unknown' }, eligibility: { residenceStatus: 'unknown' } });
  });

  it('is read with rules of seconds, dtstart and until', () => {
    const schedules = [{ ...row, dtstart: '2026-01-05', until: '2026-06-30', valid_to: '2026-12-31' }];
    expect(others({ schedules }).service?.facts.schedules).toMatchObject([
      {
        validFrom: '2026-01-05',
        validTo: '2026-06-30',
        periods: [{ days: ['MO'], opensAt: '10:00', closesAt: '18:00' }],
      },
    ]);
  });

  it.each([
    ['every second week', { ...row, interval: 2 }, 'unsupportedRecurrence'],
    ['every month', { ...row, freq: 'MONTHLY', byday: '2MO' }, 'unsupportedRecurrence'],
    ['ten times', { ...row, count: 10 }, 'unsupportedRecurrence'],
    ['no day', { ...row, byday: '' }, 'unsupportedRecurrence'],
    ['no hours', { freq: 'WEEKLY', byday: 'MO' }, 'time'],
    ['times of another zone', { ...row, opens_at: '10:00Z' }, 'foreignTime'],
    ['a date in words', { ...row, valid_to: 'summer' }, 'date'],
  ])('reports hours with %s and leaves them out', (_, schedule, code) => {
    const { service, problems } = others({ schedules: [row, schedule] });
    expect(problems).toMatchObject([{ path: 'services.0.schedules.1', code }]);
    expect(service?.facts.schedules).toHaveLength(1);
  });

  it('reports a location without an address and keeps the others', () => {
    const address = { address_1: 'Calle Ejemplo 1', city: '', state_province: '', postal_code: '', country: 'ar' };
    const locations = [
      { id: 'v', location_type: 'virtual' },
      { id: 'p', location_type: 'physical', addresses: [address] },
    ];
    const service_at_locations = [
      { id: 'x', location_id: 'v' },
      { id: 'y', location_id: 'p' },
    ];
    expect(found({ service_at_locations }, { locations })).toEqual(['locations.0.addresses noAddress']);
    const read = others({ service_at_locations }, { locations });
    expect(read.locations).toMatchObject([{ key: 'p', facts: { address: { country: 'AR' } } }]);
    expect(read.service?.facts.atLocations).toMatchObject([{ location: 'p' }]);
  });

  it('is told what there is no place for', () => {
    const accessibility = [{ id: 'r', description: 'Ramp', url: 'https://example.org' }];
    const address = { address_1: 'Calle Ejemplo 1', country: 'AR' };
    const locations = [{ id: 'l', location_type: 'physical', addresses: [address], accessibility }];
    const attributes = [{ id: 't', label: 'theirs', value: '1' }];
    const programs = [{ id: 'g', name: 'G', description: 'G' }];
    expect(found({ wait_time: 'two weeks', attributes }, { locations, programs }).sort()).toEqual([
      'locations.0.accessibility.0.url notKept',
      'programs notKept',
      'services.0.attributes notKept',
      'services.0.wait_time notKept',
    ]);
  });

  it('is told what is nested in something else and has no place, however deep', () => {
    const phones = [{ id: 'p', number: '11 5000-0000', description: 'Mornings' }];
    const contacts = [{ id: 'c', name: 'Ana', title: 'Director', phones }];
    const service_at_locations = [{ id: 'x', location_id: 'l', description: 'At the back', contacts }];
    const schedules = [{ ...row, notes: 'Closed in January', description: 'Mondays' }];
    const cost_options = [{ id: 'a', amount: 1, currency: 'ARS', amount_description: 'a coin' }];
    const locations = [{ id: 'l', location_type: 'physical', addresses: [aStreet, { ...aStreet, id: 'b' }] }];
    const service = { service_at_locations, schedules, cost_options, program_id: 'g' };
    expect(found(service, { locations }).sort()).toEqual([
      'locations.0.addresses.1 notKept',
      'services.0.cost_options.0.amount_description notKept',
      'services.0.program_id notKept',
      'services.0.schedules.0.description notKept',
      'services.0.schedules.0.notes notKept',
      'services.0.service_at_locations.0.contacts.0.name notKept',
      'services.0.service_at_locations.0.contacts.0.phones.0.description notKept',
      'services.0.service_at_locations.0.contacts.0.title notKept',
      'services.0.service_at_locations.0.description notKept',
    ]);
  });

  it('gives the numbers and the address of contact persons, without the persons', () => {
    const own = { id: 'p', number: '11 5000-0000' };
    const contacts = [
      { id: 'c', name: 'Ana', phones: [{ id: 'q', number: '11 5000-0001' }, own] },
      { id: 'd', email: 'ayuda@example.org' },
      { id: 'e', email: 'otra@example.org' },
    ];
    const { service, problems } = others({ phones: [own], contacts });
    expect(service?.facts.phones.map(({ number }) => number)).toEqual(['11 5000-0000', '11 5000-0001']);
    expect(service?.facts.email).toBe('ayuda@example.org');
    expect(JSON.stringify(service)).not.toContain('Ana');
    expect(problems.map(({ path }) => path)).toEqual(['services.0.contacts.0.name', 'services.0.contacts.2.email']);
  });

  it('tells how to get into a place after how to get there', () => {
    const accessibility = [{ id: 'r', description: 'Ramp', details: 'Ring the bell.' }];
    const locations = [
      { id: 'l', location_type: 'physical', addresses: [aStreet], transportation: 'Bus 85.', accessibility },
    ];
    const { locations: read, problems } = others({}, { locations });
    expect(problems).toEqual([]);
    expect(read?.[0]?.texts['es']).toMatchObject({ directions: 'Bus 85.\nRamp\nRing the bell.' });
  });

  it('never makes a service look as if it ran when its status is unheard of', () => {
    expect(others({ status: 'paused' }).service?.facts.status).toBe('inactive');
  });

  it('turns an amount into a price, zero into free, and several prices into "varies"', () => {
    const costOf = (...cost_options: object[]) => others({ cost_options }).service?.facts.cost;
    expect(costOf({ amount: 35, currency: 'gbp' })).toEqual({ option: 'paid', amount: 35, currency: 'GBP' });
    expect(costOf({ amount: 0 })).toEqual({ option: 'free', amount: null, currency: null });
    expect(costOf({ amount: 1 }, { amount: 2 })).toEqual({ option: 'varies', amount: null, currency: null });
  });

  it('is checked like anything typed in', () => {
    expect(found({ phones: [{ id: 'p', number: 'ask inside' }], url: 'not a url' })).toEqual([
      'services.0.url url',
      'services.0.phones.0.number phone',
    ]);
  });
});
