import type { CoreClient } from '@ventanilla/contracts';
import { aFinding, aProfile, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
/** Works in Quilmes and nowhere else. */
let marta: CoreClient;

const names = { quilmes: 'Quilmes', caba: 'Ávila del Río', rosario: 'Rosario' };

beforeAll(async () => {
  core = await startCore();
  const { administrator } = core;
  for (const [id, es] of Object.entries(names)) await openMunicipality(administrator, id, { names: { es } });
  await publish(administrator, aProfile({ key: 'perfil', facts: { period: '2024-03' } }));
  await publish(administrator, aProfile({ municipality: 'caba', key: 'perfil', facts: { period: '2022-11' } }));
  const finding = (municipality: string, key: string, facts: object) =>
    publish(
      administrator,
      aFinding({ municipality, key, facts: { profile: 'perfil', domain: 1, order: 1, ...facts } }),
    );
  await finding('quilmes', 'q1a', { type: 'potential' });
  await finding('quilmes', 'q1w2', { order: 2 });
  await finding('quilmes', 'q1w1', {});
  await finding('quilmes', 'q9w1', { domain: 9 });
  await finding('caba', 'c2a', { domain: 2, type: 'potential' });
  const draft = { profile: 'perfil', domain: 1, order: 9 };
  await administrator.createEntry({ body: aFinding({ municipality: 'caba', key: 'draft', facts: draft }) });
  await administrator.createEntry({ body: aProfile({ municipality: 'rosario', key: 'profile.draft' }) });
  marta = (await signedIn(core, aStaffMember({ municipalities: ['quilmes'] }))).core;
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

const compare = (municipalities: string, who = marta, language = 'es') =>
  who.compareProfiles({ query: { municipalities, language } });

describe('published profiles side by side', () => {
  it('stand in the order of their names, however they are asked for and whatever they count', async () => {
    const orders = ['rosario,quilmes,caba', 'caba,rosario,quilmes', 'quilmes,caba,quilmes,rosario'];
    const answers = await Promise.all(orders.map((order) => compare(order)));
    expect(answers[0]?.cities.map(({ name }) => name)).toEqual(['Ávila del Río', 'Quilmes', 'Rosario']);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('show what is public of other municipalities, to whoever works in one, and nothing that is not', async () => {
    const { cities } = await compare('caba,rosario');
    expect(cities.map(({ municipality, profile }) => [municipality, profile?.key])).toEqual([
      ['caba', 'perfil'],
      ['rosario', undefined],
    ]);
    const keys = cities.flatMap(({ profile }) => profile?.domains.flatMap(({ findings }) => findings) ?? []);
    expect(keys.map(({ key }) => key)).toEqual(['c2a']);
  });

  it('are counted by domain, with their topics in the order of the profile, and no total of all', async () => {
    const { domains, cities } = await compare('quilmes,caba');
    expect(domains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 9]);
    const counts = cities.map(({ profile }) =>
      profile?.domains.map(({ number, wellDeveloped, potential }) => [number, wellDeveloped, potential].join(' ')),
    );
    expect(counts).toEqual([
      ['1 0 0', '2 0 1', '3 0 0', '4 0 0', '5 0 0', '6 0 0'],
      ['1 2 1', '2 0 0', '3 0 0', '4 0 0', '5 0 0', '6 0 0', '9 1 0'],
    ]);
    const [first] = cities[1]?.profile?.domains ?? [];
    expect(first?.findings.map(({ key, type, language }) => [key, type, language])).toEqual([
      ['q1w1', 'well-developed', 'es'],
      ['q1w2', 'well-developed', 'es'],
      ['q1a', 'potential', 'es'],
    ]);
    expect(Object.keys(cities[0]?.profile ?? {}).sort()).toEqual([
      'domains',
      'key',
      'period',
      'questionnaire',
      'title',
    ]);
  });

  it('name domains in the language asked for', async () => {
    expect((await compare('quilmes', marta, 'en')).domains[0]?.name).toBe('Migrants’ rights');
  });

  it('are named by their own set, and refused where a number means something else elsewhere', async () => {
    await openMunicipality(core.administrator, 'salto', { names: { es: 'Salto' } });
    const domains = [{ number: 1, names: { es: 'Salud' }, scope: {} }];
    const facts = { period: '2026-03', domains };
    await publish(core.administrator, aProfile({ municipality: 'salto', key: 'perfil', facts }));
    await core.catchUp();
    expect((await compare('salto')).domains).toEqual([{ number: 1, name: 'Salud' }]);
    expect(await codeOf(compare('salto,quilmes'))).toBe('notComparable');
  });

  it('are refused without an account, for a municipality that is none, and for too many', async () => {
    expect(await codeOf(compare('quilmes', core.client()))).toBe('unauthenticated');
    expect(await codeOf(compare('quilmes,nowhere'))).toBe('notFound');
    expect(await codeOf(compare('a1,a2,a3,a4,a5,a6,a7'))).toBe('invalid');
  });
});
