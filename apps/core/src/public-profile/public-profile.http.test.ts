import { aFinding, aProfile, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

const params = { municipality: 'quilmes' };
const superseded = { reason: { es: 'El programa terminó.' }, by: null };

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  const { administrator } = core;
  for (const id of ['quilmes', 'caba', 'rosario']) await openMunicipality(administrator, id);
  await publish(administrator, aProfile({ key: 'profile.2019', facts: { period: '2019-03' } }));
  await publish(administrator, aProfile({ key: 'profile.2022', facts: { period: '2022-11' } }));
  const finding = (key: string, facts: object) =>
    publish(administrator, aFinding({ key, facts: { profile: 'profile.2022', domain: 1, order: 1, ...facts } }));
  await finding('q1w2', { order: 2 });
  await finding('q1w1', {});
  await finding('q1a1', { type: 'potential' });
  await finding('q2a1', { domain: 2, type: 'potential' });
  await finding('q3w1', { domain: 3, superseded });
  await finding('q7w1', { domain: 7 });
  await finding('old', { profile: 'profile.2019', order: 3 });
  await administrator.createEntry({
    body: aFinding({ key: 'draft', facts: { profile: 'profile.2022', domain: 1, order: 4 } }),
  });
  await administrator.createEntry({ body: aProfile({ municipality: 'caba', key: 'profile.draft' }) });
  await core.catchUp();
});
afterAll(() => core?.stop());

const profileIn = (language: string) => core.client().getPublicProfile({ params, query: { language } });

describe('the public profile', () => {
  it('is the newest that is published, with its date in the language asked for', async () => {
    expect(await profileIn('es')).toMatchObject({ key: 'profile.2022', date: 'noviembre de 2022' });
    expect((await profileIn('en')).date).toBe('November 2022');
  });

  it('counts all that was published, of every domain, and says it in words', async () => {
    const { domains, wheel } = await profileIn('es');
    expect(domains.map(({ number, wellDeveloped, potential }) => [number, wellDeveloped, potential])).toEqual([
      [1, 2, 1],
      [2, 0, 1],
      [3, 1, 0],
      [4, 0, 0],
      [5, 0, 0],
      [6, 0, 0],
      [7, 1, 0],
    ]);
    expect(wheel).toMatch(/^Derechos de los migrantes: bien desarrollados 2, con potencial 1; Enfoque integrado/);
  });

  it('states what is well developed in the order of the profile, never what has potential or was overtaken', async () => {
    const { domains } = await profileIn('es');
    expect(domains.map(({ statements }) => statements.map(({ key }) => key))).toEqual([
      ['q1w1', 'q1w2'],
      [],
      [],
      [],
      [],
      [],
      ['q7w1'],
    ]);
  });

  it('has its page, as services have theirs, once core is told its public address', async () => {
    expect((await profileIn('es')).pageUrl).toBeNull();
    const open = await startCore({ PUBLIC_URL: 'https://ventanilla.example/' });
    await openMunicipality(open.administrator, 'quilmes');
    await publish(open.administrator, aProfile());
    await publish(open.administrator, aFinding());
    await open.catchUp();
    const profile = await open.client().getPublicProfile({ params, query: { language: 'ht' } });
    await publish(open.administrator, aService({ key: 'svc.q.salud' }));
    await open.catchUp();
    const body = { municipality: 'quilmes', question: 'vacunas', language: 'es' };
    const [service] = (await open.client().ask({ body })).items;
    await open.stop();
    expect(service?.pageUrl).toBe('https://ventanilla.example/m/quilmes/es/services/svc.q.salud');
    const page = 'https://ventanilla.example/m/quilmes/es/profile';
    expect(profile.pageUrl).toBe(page);
  });

  it('names domains in the nearest language they have a name in', async () => {
    expect((await profileIn('ht')).domains[0]?.name).toBe('Dwa migran yo');
    expect((await profileIn('gn')).domains[0]?.name).toBe('Derechos de los migrantes');
    expect((await profileIn('es')).domains[6]?.name).toMatch(/7/);
  });

  it('has the domains of its own set, here and on its page, in the nearest language that set is written in', async () => {
    await openMunicipality(core.administrator, 'salto');
    const domains = [{ number: 1, names: { es: 'Salud', pt: 'Saúde' }, scope: { es: 'Quién atiende y a quién.' } }];
    await publish(core.administrator, aProfile({ municipality: 'salto', facts: { period: '2026-03', domains } }));
    await core.catchUp();
    const read = (language: string) =>
      core.client().getPublicProfile({ params: { municipality: 'salto' }, query: { language } });
    expect((await read('pt')).domains.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Saúde']);
    expect((await read('en')).domains[0]?.name).toBe('Salud');
    const page = await (await fetch(`${core.baseUrl}/m/salto/es/profile/domains/1`)).text();
    expect(page).toContain('<h1>Salud</h1>');
    expect(page).toContain('Quién atiende y a quién.');
  });

  it('says of each statement in which language it is, and of all that they are of their date', async () => {
    const { domains, note } = await profileIn('fr');
    expect(domains[0]?.statements[0]).toMatchObject({ language: 'es', institution: 'Secretaría de Salud' });
    expect(note).toContain('novembre 2022');
  });

  it('has its wheel as a picture, in the own language where there is none in that asked for', async () => {
    for (const language of ['es', 'pt']) {
      const { fileName, mediaType, content } = await core.client().getPublicWheel({ params, query: { language } });
      expect([fileName, mediaType]).toEqual(['wheel-quilmes-es.png', 'image/png']);
      expect(Buffer.from(content, 'base64').subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it.each(['caba', 'nowhere'])('has no picture where none is published: %s', async (municipality) => {
    const asked = core.client().getPublicWheel({ params: { municipality }, query: { language: 'es' } });
    expect(await codeOf(asked)).toBe('notFound');
  });

  it.each(['caba', 'rosario', 'nowhere'])('is not found where none is published: %s', async (municipality) => {
    const asked = core.client().getPublicProfile({ params: { municipality }, query: { language: 'es' } });
    expect(await codeOf(asked)).toBe('notFound');
  });

  it('is refused in a language that is none', async () => {
    expect(await codeOf(profileIn('español'))).toBe('invalid');
  });
});
