import {
  aGuide,
  aHelpLine,
  aLocation,
  aMobileStop,
  anOrganization,
  aProfile,
  aService,
  weekdays,
} from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../../test/running-core.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example/' });
  const { administrator } = core;
  await openMunicipality(administrator, 'quilmes');
  await publish(administrator, anOrganization());
  await publish(administrator, aLocation({ facts: { schedules: [weekdays('08:00', '24:00')] } }));
  const atLocations = [{ location: 'loc.vacunatorio', schedules: [], phones: [] }];
  await publish(administrator, aService({ facts: { organization: 'org.salud', schedules: [], atLocations } }));
  await publish(administrator, aHelpLine());
  await publish(administrator, aGuide());
  await publish(administrator, aProfile());
  await publish(
    administrator,
    aMobileStop({ facts: { service: 'svc.q.vacunas', date: '2099-03-02', opensAt: '09:00', closesAt: '13:00' } }),
  );
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

type Thing = { '@type': string; [property: string]: unknown };

/** Everything a page says of itself to programs. */
async function dataOf(path: string): Promise<Thing[]> {
  const page = await (await fetch(`${core.baseUrl}/m/quilmes/es${path}`)).text();
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const document = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}

const thing = async (path: string, type: string) => (await dataOf(path)).find((each) => each['@type'] === type);

/** Every type named anywhere in what a page says. */
function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [String(value['@type'])] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

describe('what a page says to programs', () => {
  it('is who publishes it, and every number to call', async () => {
    const municipality = await thing('', 'GovernmentOrganization');
    expect(municipality).toMatchObject({
      '@id': 'https://ventanilla.example/m/quilmes#municipality',
      contactPoint: [{ '@type': 'ContactPoint', contactType: 'emergency', telephone: expect.any(String) }],
    });
  });

  it('is a service with its provider, its doors and its hours', async () => {
    expect(await thing('/services/svc.q.vacunas', 'GovernmentService')).toMatchObject({
      url: 'https://ventanilla.example/m/quilmes/es/services/svc.q.vacunas',
      provider: { '@type': 'GovernmentOrganization', name: 'Secretaría de Salud' },
      isAccessibleForFree: true,
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          serviceLocation: {
            '@type': 'Place',
            address: { '@type': 'PostalAddress', streetAddress: 'Calle Inventada 123', addressCountry: 'AR' },
            geo: { '@type': 'GeoCoordinates', latitude: -34.72 },
            openingHoursSpecification: [
              { opens: '08:00', closes: '23:59', dayOfWeek: expect.arrayContaining(['https://schema.org/Monday']) },
            ],
          },
        },
      ],
    });
  });

  it('is a stop as an event in the municipality’s own time', async () => {
    const [{ key } = { key: '' }] = (await core.administrator.listEntries({ query: { kind: 'mobileStop' } })).items;
    expect(await thing(`/mobile-stops/${key}`, 'Event')).toMatchObject({
      startDate: '2099-03-02T12:00:00.000Z',
      endDate: '2099-03-02T16:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  it('is a profile as a dated report, and statistics as a data set with its files', async () => {
    expect(await thing('/profile', 'Report')).toMatchObject({ datePublished: '2022-11', name: 'Perfil 2022' });
    expect(await thing('/statistics', 'Dataset')).toMatchObject({
      distribution: [
        { contentUrl: 'https://ventanilla.example/m/quilmes/es/statistics/questions.csv' },
        { encodingFormat: 'application/json' },
      ],
    });
  });

  it('is the way to it, from the first page', async () => {
    const way = await thing('/guides/guide.escuela', 'BreadcrumbList');
    const steps = way?.['itemListElement'];
    const names = (Array.isArray(steps) ? steps : []).map(({ position, name }: Thing) => `${position} ${name}`);
    expect(names).toEqual(['1 Quilmes', '2 Guías', '3 Inscribir a tu hija o hijo en la escuela']);
  });

  it('knows no null, and only words of schema.org', async () => {
    const pages = [
      '',
      '/services/svc.q.vacunas',
      '/help-lines',
      '/guides/guide.escuela',
      '/profile',
      '/statistics',
      '/mobile-stops',
    ];
    const all = await Promise.all(pages.map(dataOf));
    expect(JSON.stringify(all)).not.toContain('null');
    expect([...new Set(typesIn(all))].sort()).toEqual([
      'AdministrativeArea',
      'Article',
      'BreadcrumbList',
      'ContactPoint',
      'Country',
      'DataDownload',
      'Dataset',
      'Event',
      'GeoCoordinates',
      'GovernmentOrganization',
      'GovernmentService',
      'ListItem',
      'OpeningHoursSpecification',
      'Place',
      'PostalAddress',
      'Report',
      'ServiceChannel',
    ]);
  });
});
