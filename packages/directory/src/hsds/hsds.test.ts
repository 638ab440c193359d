import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchedule, buenosAires } from '../../test/schedule-builder.js';
import { aLocation, aPhone, aService } from '../../test/service-builder.js';
import { openingStatus } from '../opening-status.js';
import { type Schedule, weekdays } from '../schedule.js';
import { validateSchedule } from '../validate-schedule.js';
import { fromHsds } from './from-hsds.js';
import { type HsdsSource, toHsds } from './to-hsds.js';

const clock = { timeZone: buenosAires, at: new Date('2026-03-02T12:00:00Z') };

function aSource(overrides: Partial<HsdsSource['service']> = {}): HsdsSource {
  const facts = aService({
    atLocations: [{ location: 'loc.centre', schedules: [aSchedule()], phones: [aPhone({ number: '107' })] }],
    eligibility: { residenceStatus: 'regular', minimumAge: 18, maximumAge: null },
    phones: [aPhone({ extension: '12', type: 'whatsapp' })],
    serviceAreas: ['Bernal'],
  });
  const texts = {
    name: 'Salud para todas las personas',
    description: 'Atención sin turno.',
    howToApply: '',
    eligibility: '',
    costNote: '',
    notice: '',
  };
  return {
    ...clock,
    municipality: 'quilmes',
    service: { key: 'svc.health', facts, texts, checkedAt: '2026-02-01', ...overrides },
    organization: {
      key: 'org.health',
      facts: { phones: [], email: null, url: 'https://example.org' },
      texts: { name: 'Secretaría de Ejemplo', description: '' },
    },
    locations: [{ key: 'loc.centre', facts: aLocation(), texts: { name: 'Centro Ejemplo', directions: '' } }],
    documentNames: { identityDocument: 'DNI', passport: 'Pasaporte' },
  };
}

const withSchedule = (schedule: Schedule) => aSource({ facts: aService({ schedules: [schedule] }) });
const rowsOf = (schedule: Schedule) => toHsds(withSchedule(schedule)).schedules?.map(({ id: _, ...row }) => row);

describe('a service as HSDS', () => {
  it('has the fields the standard requires and those that are known, and no others', () => {
    const hsds = toHsds(aSource());
    expect(hsds).toMatchObject({
      name: 'Salud para todas las personas',
      status: 'active',
      minimum_age: 18,
      assured_date: '2026-02-01',
      organization: { name: 'Secretaría de Ejemplo', description: '', website: 'https://example.org' },
      phones: [{ number: '11 5000-0000', extension: 12, type: 'whatsapp', languages: [{ code: 'es' }] }],
      languages: [{ code: 'es' }, { code: 'gn' }],
      service_areas: [{ name: 'Bernal' }],
      required_documents: [{ document: 'DNI / Pasaporte' }],
      cost_options: [{ option: 'free' }],
      attributes: [{ label: 'residenceStatus', value: 'regular' }],
    });
    expect(Object.keys(hsds)).not.toContain('maximum_age');
    expect(Object.keys(hsds)).not.toContain('alert');
  });

  it('carries its locations with address, position, hours and phones', () => {
    expect(toHsds(aSource()).service_at_locations).toMatchObject([
      {
        phones: [{ number: '107' }],
        schedules: [{ byday: 'MO,TU,WE,TH,FR', opens_at: '08:00-03:00', closes_at: '16:00-03:00', timezone: -3 }],
        location: {
          location_type: 'physical',
          latitude: -34.5,
          addresses: [{ address_1: 'Calle Ejemplo 123', city: 'Quilmes', postal_code: '', country: 'AR' }],
        },
      },
    ]);
  });

  it('gives everything an id of its own that never changes', () => {
    const ids = JSON.stringify(toHsds(aSource())).match(/"id":"[^"]+"/g) ?? [];
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toHsds(aSource())).toEqual(toHsds(aSource()));
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
    expect(rowsOf(aSchedule({ exceptions }))?.at(-1)).toMatchObject({
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
  it('returns the facts that HSDS can hold', () => {
    const source = aSource();
    const hsds = toHsds(source);
    const { service, organization, locations, problems } = fromHsds(JSON.parse(JSON.stringify(hsds)), clock);
    expect(problems).toEqual([]);
    expect(service).toEqual({
      ...source.service,
      key: hsds.id,
      facts: {
        ...source.service.facts,
        organization: hsds.organization?.id,
        requiredDocuments: [{ anyOf: ['DNI', 'Pasaporte'] }],
        atLocations: [{ ...source.service.facts.atLocations[0], location: locations[0]?.key }],
      },
    });
    expect(organization?.texts).toEqual(source.organization?.texts);
    expect(locations[0]?.facts).toEqual(source.locations[0]?.facts);
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
        const read = fromHsds(toHsds(withSchedule(original)), clock);
        expect(read.problems).toEqual([]);
        const now = new Date(Date.parse('2026-03-01T03:00:00Z') + halfHours * 30 * 60_000);
        const [before, after] = [[original], read.service?.facts.schedules ?? []].map((schedules) =>
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
  const others = (fields: object) => fromHsds({ id: 'a1', name: 'Food bank', status: 'active', ...fields }, clock);
  const row = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00:00', closes_at: '18:00:00' };
  const found = (fields: object) => others(fields).problems.map(({ path, code }) => `${path} ${code}`);

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
    expect(problems).toMatchObject([{ path: 'schedules.1', code }]);
    expect(service?.facts.schedules).toHaveLength(1);
  });

  it('reports a location without an address and keeps the others', () => {
    const address = { address_1: 'Calle Ejemplo 1', city: '', state_province: '', postal_code: '', country: 'ar' };
    const service_at_locations = [
      { id: 'x', location: { id: 'v', location_type: 'virtual' } },
      { id: 'y', location: { id: 'p', location_type: 'physical', addresses: [address] } },
    ];
    expect(found({ service_at_locations })).toEqual(['service_at_locations.0.location.addresses noAddress']);
    expect(others({ service_at_locations }).locations).toMatchObject([
      { key: 'p', facts: { address: { country: 'AR' } } },
    ]);
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
      'url url',
      'phones.0.number phone',
    ]);
  });

  it('is refused when it is no service, and never breaks the reader', () => {
    expect(fromHsds({ id: 'a1' }, clock)).toMatchObject({ service: null, problems: [{ code: 'notAService' }] });
    const scraps = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.string(), name: fc.string(), schedules: fc.jsonValue() }),
    );
    fc.assert(fc.property(scraps, (json) => void fromHsds(json, clock)));
  });
});
