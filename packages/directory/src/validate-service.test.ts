import { describe, expect, it } from 'vitest';
import { aSchedule } from '../test/schedule-builder.js';
import { aLocation, aPhone, aService } from '../test/service-builder.js';
import { phonesAt, type Service, schedulesAt } from './service.js';
import { validateLocation, validateOrganization, validateService } from './validate-service.js';

const found = (overrides: Partial<Service>) =>
  validateService(aService(overrides)).map(({ path, code }) => `${path} ${code}`);

describe('a service as a manager types it', () => {
  it('passes when all its facts are in order', () => {
    const atLocations = [{ location: 'loc.centre', schedules: [aSchedule()], phones: [aPhone({ number: '107' })] }];
    expect(found({ atLocations, cost: { option: 'paid', amount: 1500, currency: 'ARS' } })).toEqual([]);
  });

  const refusals: [string, Partial<Service>, string][] = [
    ['two numbers in one phone', { phones: [aPhone({ number: '5000-0000 / 01' })] }, 'phones.0.number phone'],
    ['words for an extension', { phones: [aPhone({ extension: 'guardia' })] }, 'phones.0.extension extension'],
    ['a language that is not a code', { languages: ['es', 'Guaraní'] }, 'languages.1 language'],
    ['a web address without http', { url: 'quilmes.example' }, 'url url'],
    ['a script for a web address', { url: 'javascript:alert(1)' }, 'url url'],
    ['an e-mail address without a host', { email: 'salud@' }, 'email email'],
    [
      'a lowest age above the highest',
      { eligibility: { residenceStatus: 'any', minimumAge: 18, maximumAge: 17 } },
      'eligibility.maximumAge agesReversed',
    ],
    [
      'an age of 130',
      { eligibility: { residenceStatus: 'any', minimumAge: 130, maximumAge: null } },
      'eligibility.minimumAge age',
    ],
    [
      'a price on something free',
      { cost: { option: 'free', amount: 10, currency: 'ARS' } },
      'cost.amount amountWithoutPrice',
    ],
    ['a negative price', { cost: { option: 'paid', amount: -1, currency: 'ARS' } }, 'cost.amount amount'],
    ['a price without a currency', { cost: { option: 'paid', amount: 10, currency: null } }, 'cost.currency currency'],
    [
      'a requirement that names no document',
      { requiredDocuments: [{ anyOf: [] }] },
      'requiredDocuments.0.anyOf noDocuments',
    ],
    ['a nameless service area', { serviceAreas: ['Bernal', ' '] }, 'serviceAreas.1 emptyText'],
    [
      'the same location twice',
      {
        atLocations: [
          { location: 'loc.centre', schedules: [], phones: [] },
          { location: 'loc.centre', schedules: [], phones: [] },
        ],
      },
      'atLocations.1.location repeatedLocation',
    ],
    [
      'bad hours at one location, with their whole path',
      { atLocations: [{ location: 'loc.centre', schedules: [aSchedule({ periods: [] })], phones: [] }] },
      'atLocations.0.schedules.0 emptySchedule',
    ],
  ];
  it.each(refusals)('refuses %s', (_, overrides, problem) => {
    expect(found(overrides)).toEqual([problem]);
  });
});

describe('a location and an organization as a manager types them', () => {
  it('passes a location that nobody has put on the map yet', () => {
    expect(validateLocation(aLocation({ position: null }))).toEqual([]);
  });

  it.each([
    ['a latitude beyond the pole', { latitude: 90.1, longitude: 0 }, 'position.latitude'],
    ['a longitude beyond the date line', { latitude: 0, longitude: -180.5 }, 'position.longitude'],
    ['no number at all', { latitude: Number.NaN, longitude: 1 }, 'position.latitude'],
    ['the middle of the ocean where empty forms end up', { latitude: 0, longitude: 0 }, 'position'],
  ])('refuses %s', (_, position, path) => {
    expect(validateLocation(aLocation({ position })).map((problem) => problem.path)).toEqual([path]);
  });

  it('refuses an address without a street and with a country in words', () => {
    const address = { ...aLocation().address, address1: ' ', country: 'Argentina' };
    expect(validateLocation(aLocation({ address })).map(({ code }) => code)).toEqual(['emptyText', 'country']);
  });

  it('refuses an organization whose phone cannot be dialled', () => {
    const organization = { phones: [aPhone({ number: 'consultar' })], email: null, url: null };
    expect(validateOrganization(organization)).toMatchObject([{ path: 'phones.0.number', code: 'phone' }]);
  });
});

describe('what holds at a location', () => {
  const [there, general, building] = ['08:00', '09:00', '10:00'].map((opensAt) =>
    aSchedule({ periods: [{ days: ['MO'], opensAt, closesAt: '12:00' }] }),
  );
  const atLocations = [
    { location: 'loc.own', schedules: there ? [there] : [], phones: [aPhone({ number: '147' })] },
    { location: 'loc.none', schedules: [], phones: [] },
  ];

  it('is the hours given there, else those of the service, else those of the building', () => {
    const service = aService({ atLocations, schedules: general ? [general] : [] });
    const place = aLocation({ schedules: building ? [building] : [] });
    expect(schedulesAt(service, 'loc.own', place)).toEqual([there]);
    expect(schedulesAt(service, 'loc.none', place)).toEqual([general]);
    expect(schedulesAt({ ...service, schedules: [] }, 'loc.none', place)).toEqual([building]);
    expect(schedulesAt({ ...service, schedules: [] }, 'loc.none', null)).toEqual([]);
  });

  it('is the phone given there, else the service’s own', () => {
    const service = aService({ atLocations });
    expect(phonesAt(service, 'loc.own', null)).toEqual([aPhone({ number: '147' })]);
    expect(phonesAt(service, 'loc.none', null)).toEqual([aPhone()]);
  });
});
