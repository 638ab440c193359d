import { type HsdsPage, hsdsPageSchema } from '@ventanilla/contracts';
import { type EntityName, hsdsTopicTermId, validateHsds } from '@ventanilla/directory';
import { aHelpLine, aLocation, anOrganization, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

const at = (...locations: string[]) => locations.map((location) => ({ location, schedules: [], phones: [] }));

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba');
  await publish(core.administrator, anOrganization({ key: 'org.health' }));
  await publish(core.administrator, aLocation({ key: 'loc.centre' }));
  await publish(core.administrator, aLocation({ key: 'loc.south', facts: { organization: 'org.health' } }));
  await publish(
    core.administrator,
    aService({
      key: 'svc.vaccines',
      facts: { organization: 'org.health', atLocations: at('loc.centre', 'loc.south'), topics: ['health', 'children'] },
    }),
  );
  await publish(core.administrator, aService({ key: 'svc.advice', facts: { organization: null, topics: ['work'] } }));
  await publish(core.administrator, aHelpLine({ key: 'line.107' }));
  await core.administrator.createEntry({ body: aService({ key: 'svc.draft' }) });
});
afterAll(() => core?.stop());

const send = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${core.baseUrl}/hsds/quilmes${path}`, { headers });

/** An answer that has been held against the standard. */
async function ask<Answer>(path: string, entity: EntityName): Promise<Answer> {
  const response = await send(path);
  expect(response.status).toBe(200);
  const json = await response.json();
  expect(validateHsds(json, entity)).toEqual([]);
  return json as Answer;
}

const lists = [
  ['services', 'service', 3],
  ['organizations', 'organization', 2],
  ['locations', 'location', 2],
  ['service_at_locations', 'service_at_location', 2],
] as const;

const page = (path: string, entity: EntityName = 'service') => ask<HsdsPage>(path, entity);
describe('what is public, as HSDS', () => {
  it('says which version it is and where it is described', async () => {
    const api = await (await send('/')).json();
    expect(api).toMatchObject({ version: '3.1', publisher: { name: 'Quilmes' } });
    expect(api).toMatchObject({ openapi_url: expect.stringMatching(/\/openapi\.json$/) });
  });

  it.each(lists)('lists %s, plain and full, and each by its id, all of it valid', async (list, entity, total) => {
    for (const query of ['', '?full=true']) {
      const answer = await page(`/${list}${query}`, entity);
      expect(hsdsPageSchema.parse(answer)).toMatchObject({ total_items: total, size: total, empty: false });
      for (const { id } of answer.contents) expect((await ask<{ id: string }>(`/${list}/${id}`, entity)).id).toBe(id);
    }
  });

  it('lists only what has one value, and nests everything when asked to', async () => {
    const [plain] = (await page('/services?search=vaccines')).contents;
    expect(plain).toMatchObject({ organization: { name: expect.any(String) } });
    expect(Object.keys(plain ?? {})).not.toContain('phones');
    const [full] = (await page('/services?search=vaccines&full=true')).contents;
    expect(full).toMatchObject({
      schedules: expect.arrayContaining([expect.objectContaining({ freq: 'WEEKLY' })]),
      service_at_locations: [{ location: { addresses: [{}] } }, {}],
      attributes: expect.arrayContaining([
        expect.objectContaining({ value: 'children', taxonomy_term: expect.objectContaining({ code: 'children' }) }),
      ]),
    });
  });

  it('names the organization in charge of a location, by itself and inside a service', async () => {
    const { id } = (await page('/organizations?search=org.health', 'organization')).contents[0] ?? {};
    const inCharge = expect.objectContaining({ organization_id: id });
    expect((await page('/locations', 'location')).contents).toEqual([expect.not.objectContaining(inCharge), inCharge]);
    const [full] = (await page('/services?search=vaccines&full=true')).contents;
    expect(full).toMatchObject({ service_at_locations: [{}, { location: { organization_id: id } }] });
  });

  it('shows no draft', async () => {
    expect(JSON.stringify(await page('/services?full=true'))).not.toContain('svc.draft');
  });

  it('goes page by page, in an order that stays', async () => {
    const first = await page('/services?per_page=2');
    const second = await page('/services?per_page=2&page=2');
    expect(first).toMatchObject({ total_pages: 2, page_number: 1, first_page: true, last_page: false, size: 2 });
    expect(second).toMatchObject({ page_number: 2, first_page: false, last_page: true, size: 1 });
    expect(new Set([...first.contents, ...second.contents].map(({ id }) => id)).size).toBe(3);
    expect(await page('/services?page=9')).toMatchObject({ empty: true, contents: [], last_page: true });
  });

  it('is found by words, organization, topic and date', async () => {
    const [organization] = (await page('/organizations?search=org.health', 'organization')).contents;
    const found = async (query: string) => (await page(`/services?${query}`)).total_items;
    expect(await found('search=vaccines')).toBe(1);
    expect(await found('search=nothing+like+it')).toBe(0);
    expect(await found(`organization_id=${organization?.id}`)).toBe(1);
    expect(await found('organization_id=00000000-0000-4000-8000-000000000000')).toBe(0);
    expect(await found(`taxonomy_term_id=${hsdsTopicTermId('work')}`)).toBe(1);
    expect(await found(`taxonomy_term_id=${hsdsTopicTermId('weather')}`)).toBe(0);
    expect(await found('modified_after=2020-01-01')).toBe(3);
    expect(await found('modified_after=2999-01-01T00:00:00Z')).toBe(0);
  });

  it('tells just which services there are and when each changed, all at once', async () => {
    const { contents, ...envelope } = await page('/services');
    const minimal = (await (await send('/services?minimal=true')).json()) as HsdsPage;
    expect(hsdsPageSchema.parse(minimal)).toMatchObject(envelope);
    const known = contents.map(({ id, last_modified }) => ({ id, last_modified }));
    expect(minimal.contents).toEqual(known);
    const few = (await (await send('/services?minimal=true&per_page=2&search=vaccines')).json()) as HsdsPage;
    expect(few.contents).toEqual([{ id: expect.any(String), last_modified: expect.any(String) }]);
  });

  it('lists every taxonomy and term that what is published points to, and finds it by them', async () => {
    const taxonomies = (await page('/taxonomies', 'taxonomy')).contents;
    const terms = (await page('/taxonomy_terms?per_page=100', 'taxonomy_term')).contents;
    const all = JSON.stringify(
      await Promise.all(
        ['services', 'locations', 'organizations'].map((list) =>
          send(`/${list}?full=true`).then((answer) => answer.json()),
        ),
      ),
    );
    const named = new Set([...all.matchAll(/"taxonomy_term_id":"([^"]+)"/g)].map(([, id]) => id));
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((id) => !terms.some((term) => term.id === id))).toEqual([]);
    for (const { id } of taxonomies) {
      const own = await page(`/taxonomy_terms?taxonomy_id=${id}&top_only=true&per_page=100`, 'taxonomy_term');
      expect(own.contents).toEqual(terms.filter((term) => term['taxonomy_id'] === id));
      expect((await ask<{ id: string }>(`/taxonomies/${id}`, 'taxonomy')).id).toBe(id);
    }
    const [health] = (await page('/taxonomy_terms?search=health', 'taxonomy_term')).contents;
    expect(await ask(`/taxonomy_terms/${health?.id}`, 'taxonomy_term')).toEqual(health);
    expect(await page(`/taxonomy_terms?parent_id=${health?.id}`, 'taxonomy_term')).toMatchObject({ total_items: 0 });
    const total = async (query: string) => (await page(`/services?${query}`)).total_items;
    expect(await total(`taxonomy_id=${health?.['taxonomy_id']}`)).toBe(3);
    expect(await total(`taxonomy_id=${health?.['taxonomy_id']}&taxonomy_term_id=${health?.id}`)).toBe(1);
    expect(await total('taxonomy_id=00000000-0000-4000-8000-000000000000')).toBe(0);
  });

  it('names the services of an organization, the municipality’s own among them', async () => {
    const { contents } = await page('/organizations', 'organization');
    const services = await Promise.all(
      contents.map(({ id }) => ask<{ services: unknown[] }>(`/organizations/${id}`, 'organization')),
    );
    expect(services.map((each) => each.services.length).sort()).toEqual([1, 2]);
  });

  it('brings organizations with their services in full when asked to', async () => {
    const { contents, ...envelope } = await page('/organizations?full_service=true&search=org.health', 'organization');
    expect(envelope).toMatchObject({ total_items: 1, size: 1 });
    expect(contents).toMatchObject([
      { services: [{ name: expect.any(String), service_at_locations: [{ location: {} }, {}] }] },
    ]);
    expect(JSON.stringify(contents)).not.toContain('"organization":');
    const [{ id } = { id: '' }] = contents;
    expect(await ask(`/organizations/${id}?full_service=true`, 'organization')).toEqual(contents[0]);
    const own = await page('/organizations?full_service=true&per_page=1', 'organization');
    expect(own.contents).toMatchObject([{ services: [{ name: expect.any(String) }, {}] }]);
  });

  it('follows what is taken down, and what is offered at a place that is taken down', async () => {
    const input = aLocation({ key: 'loc.brief' });
    const place = await publish(core.administrator, input);
    const service = await publish(
      core.administrator,
      aService({ key: 'svc.brief', facts: { atLocations: at('loc.brief') } }),
    );
    const total = async (list: string, entity: EntityName) => (await page(`/${list}`, entity)).total_items;
    expect([await total('service_at_locations', 'service_at_location'), await total('services', 'service')]).toEqual([
      3, 4,
    ]);
    await core.administrator.unpublishEntry({
      params: { id: place.id },
      query: { version: place.version, languages: Object.keys(input.texts).join(',') },
    });
    expect([await total('service_at_locations', 'service_at_location'), await total('locations', 'location')]).toEqual([
      2, 2,
    ]);
    expect((await page('/services?search=brief&full=true')).contents[0]).not.toHaveProperty('service_at_locations');
    await core.administrator.unpublishEntry({
      params: { id: service.id },
      query: { version: service.version, languages: 'es,en' },
    });
    expect(await total('services', 'service')).toBe(3);
  });
});

describe('a caller who asks again', () => {
  it('is told that nothing changed, until something is published', async () => {
    const response = await send('/services');
    const tag = response.headers.get('etag') ?? '';
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    const again = await send('/services', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await send('/services?page=2', { 'if-none-match': tag })).status).toBe(200);
    await publish(core.administrator, aLocation({ key: 'loc.new' }));
    expect((await send('/services', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('what can not be answered', () => {
  const refused = async (path: string) => {
    const response = await fetch(`${core.baseUrl}/hsds/${path}`);
    const { error } = (await response.json()) as { error: { code: string; problems?: { path: string }[] } };
    return [response.status, error.code, ...(error.problems ?? []).map((problem) => problem.path)];
  };

  it('says what is wrong', async () => {
    expect(await refused('atlantis/services')).toEqual([404, 'notFound']);
    expect(await refused('quilmes/services?per_page=101')).toEqual([400, 'invalid', 'per_page']);
    expect(await refused('quilmes/services?format=xml')).toEqual([400, 'invalid', 'format']);
    expect(await refused('quilmes/services?modified_after=ayer')).toEqual([400, 'invalid', 'modified_after']);
    expect(await refused('quilmes/services/svc.vaccines')).toEqual([400, 'invalid', 'id']);
    expect(await refused('quilmes/services?minimal=true&full=true')).toEqual([400, 'invalid', 'minimal']);
    expect(await refused('quilmes/services?minimal=true&per_page=10001')).toEqual([400, 'invalid', 'per_page']);
    expect(await refused('quilmes/organizations?full_service=true&per_page=11')).toEqual([400, 'invalid', 'per_page']);
    expect(await refused('quilmes/organizations?full_service=all')).toEqual([400, 'invalid', 'full_service']);
    expect(await refused('quilmes/service_at_locations?postcode=1878')).toEqual([400, 'invalid', '']);
    expect(await refused('quilmes/locations?minimal=true')).toEqual([400, 'invalid', '']);
    const [key] = (await page('/taxonomy_terms?search=ventanilla.key', 'taxonomy_term')).contents;
    expect(await refused(`quilmes/services?taxonomy_term_id=${key?.id}`)).toEqual([400, 'invalid', 'taxonomy_term_id']);
    for (const list of ['taxonomies', 'taxonomy_terms']) {
      expect(await refused(`atlantis/${list}`)).toEqual([404, 'notFound']);
      expect(await refused(`quilmes/${list}/00000000-0000-4000-8000-000000000000`)).toEqual([404, 'notFound']);
    }
  });

  it('keeps cities apart', async () => {
    const { id } = (await page('/services')).contents[0] ?? { id: '' };
    expect(await refused(`caba/services/${id}`)).toEqual([404, 'notFound']);
  });

  it('has no caching headers', async () => {
    const response = await send('/services?per_page=0');
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, null]);
  });
});

describe('a database from before', () => {
  it('gets what is public into the API when core starts', async () => {
    const { default: mongoose } = await import('mongoose');
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    const before = await page('/service_at_locations', 'service_at_location');
    await connection.collection('hsds').deleteMany({});
    await connection.close();
    expect(await page('/services')).toMatchObject({ empty: true });
    const restarted = await startCore({}, async () => ({ uri: core.database.uri, stop: async () => undefined }));
    await restarted.stop();
    expect((await page('/service_at_locations', 'service_at_location')).contents).toEqual(before.contents);
  });
});
