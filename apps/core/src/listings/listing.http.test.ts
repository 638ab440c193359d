import { aHelpLine, aLocation, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

const at = (location: string) => ({ atLocations: [{ location, schedules: [], phones: [] }] });
const params = { municipality: 'quilmes' };

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await publish(
    core.administrator,
    aLocation({ key: 'loc.far', facts: { position: { latitude: -34.9, longitude: -58.4 } } }),
  );
  await publish(
    core.administrator,
    aLocation({ key: 'loc.near', facts: { position: { latitude: -34.721, longitude: -58.251 } } }),
  );
  await publish(core.administrator, aService({ key: 'svc.far', facts: at('loc.far') }));
  await publish(
    core.administrator,
    aService({ key: 'svc.near', facts: { ...at('loc.near'), topics: ['health', 'children'] } }),
  );
  await publish(core.administrator, aService({ key: 'svc.nowhere' }));
  await publish(core.administrator, aService({ key: 'svc.defunct', facts: { status: 'defunct' } }));
  await core.administrator.createEntry({ body: aService({ key: 'svc.draft' }) });
  await publish(
    core.administrator,
    aHelpLine({ key: 'line.137', facts: { dangers: [{ danger: 'violence', rank: 2 }] } }),
  );
  await publish(core.administrator, aHelpLine({ key: 'line.info', facts: { dangers: [] } }));
  await publish(core.administrator, aHelpLine());
  await core.catchUp();
});
afterAll(() => core?.stop());

describe('what is public', () => {
  it('names the municipalities', async () => {
    expect((await core.client().listPublicMunicipalities()).items).toMatchObject([
      { id: 'quilmes', names: { es: 'Quilmes' } },
    ]);
  });

  it('lists help lines, the most urgent first, in the language asked for', async () => {
    const { items } = await core.client().listPublicHelpLines({ params, query: { language: 'en' } });
    expect(items.map(({ key }) => key)).toEqual(['line.107', 'line.137', 'line.info']);
    expect(items[0]).toMatchObject({
      title: 'Medical emergencies',
      facts: [{ value: '107', action: { type: 'call', url: 'tel:107' } }, {}, {}],
    });
  });

  it('counts services by topic, without drafts and what is no longer offered', async () => {
    expect((await core.client().listPublicTopics({ params })).items).toEqual([
      { topic: 'health', services: 3 },
      { topic: 'children', services: 1 },
    ]);
  });

  it('lists services nearest first, those without a place last', async () => {
    const query = { language: 'es', latitude: -34.72, longitude: -58.25 };
    const { items, total } = await core.client().listPublicServices({ params, query });
    expect(items.map(({ key }) => key)).toEqual(['svc.near', 'svc.far', 'svc.nowhere']);
    expect([total, Math.round((items[0]?.distance ?? 0) / 10)]).toEqual([3, 14]);
    expect(items[0]?.facts.find(({ kind }) => kind === 'distance')?.value).toBe('a 140 m');
  });

  it('refuses half a position', async () => {
    expect(await codeOf(core.client().listPublicServices({ params, query: { language: 'es', latitude: 1 } }))).toBe(
      'invalid',
    );
  });

  it('shows one entry in full, and no draft', async () => {
    const client = core.client();
    const item = await client.getPublicItem({ params: { ...params, key: 'svc.near' }, query: { language: 'fr' } });
    expect(item).toMatchObject({
      language: 'es',
      facts: expect.arrayContaining([expect.objectContaining({ label: 'Coût', value: 'Gratuit' })]),
    });
    expect(
      await codeOf(client.getPublicItem({ params: { ...params, key: 'svc.draft' }, query: { language: 'es' } })),
    ).toBe('notFound');
  });
});

describe('what a browser is served', () => {
  it('has a reference that names every operation and loads nothing from elsewhere', async () => {
    const response = await fetch(`${core.baseUrl}/docs`);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('<article id="ask">');
    expect(page).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('has the same reference for programs', async () => {
    const document = (await (await fetch(`${core.baseUrl}/openapi.json`)).json()) as { openapi: string };
    expect(document.openapi).toBe('3.1.0');
  });

  it('says where the dashboard is when it is not built', async () => {
    const bare = await startCore({ ADMIN_DIR: '/nowhere' });
    const response = await fetch(`${bare.baseUrl}/admin/services`);
    await bare.stop();
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('ADMIN_DIR')]);
  });
});
