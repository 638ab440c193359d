import { aGuide, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

/** One more than fits on one leaf. */
const OF_EACH = 61;

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en'] });
  for (let number = 1; number <= OF_EACH; number += 1) {
    const padded = String(number).padStart(3, '0');
    await publish(
      core.administrator,
      aService({ key: `svc.${padded}`, facts: { topics: ['health'] }, text: { name: `Oficina ${padded}` } }),
    );
    await publish(
      core.administrator,
      aGuide({ key: `guide.${padded}`, facts: { topics: ['health'] }, text: { title: `Consejo ${padded}` } }),
    );
  }
  await core.catchUp();
}, 120_000);
afterAll(() => core?.stop());

const get = (path: string) => fetch(`${core.baseUrl}/m/quilmes/es${path}`);
const read = async (path: string) => (await get(path)).text();
const named = (page: string) => [...page.matchAll(/<b>((?:Oficina|Consejo) \d+)<\/b>/g)].map(([, name]) => name);

describe('a list longer than a page', () => {
  it('is told in leaves, each thing on one of them, with a way on and back', async () => {
    const [first, second] = [await read('/services'), await read('/services/page/2')];
    expect([named(first).length, named(first)[0], named(second)]).toEqual([60, 'Oficina 001', ['Oficina 061']]);
    expect(first).toContain('rel="next" href="/m/quilmes/es/services/page/2"');
    expect(first).not.toContain('rel="prev"');
    expect(second).toContain('rel="prev" href="/m/quilmes/es/services"');
    expect(second).not.toContain('rel="next"');
    expect(second).toContain('Página 2 de 2');
  });

  it('is told so of guides too', async () => {
    const [first, second] = [await read('/guides'), await read('/guides/page/2')];
    expect([named(first).length, named(first)[0], named(second)]).toEqual([60, 'Consejo 001', ['Consejo 061']]);
    expect(first).toContain('rel="next" href="/m/quilmes/es/guides/page/2"');
    expect(second).toContain('rel="prev" href="/m/quilmes/es/guides"');
  });

  it('is told so of a topic: its services first, then its guides', async () => {
    const leaves = await Promise.all(['', '/page/2', '/page/3'].map((leaf) => read(`/topics/health${leaf}`)));
    const names = leaves.map(named);
    expect(names.map(({ length }) => length)).toEqual([60, 60, 2]);
    expect(names[1]?.slice(0, 2)).toEqual(['Oficina 061', 'Consejo 001']);
    expect(new Set(names.flat()).size).toBe(2 * OF_EACH);
    expect(leaves[0]).not.toContain('<h2>Guías</h2>');
    expect(leaves[2]).not.toContain('<h2>Servicios</h2>');
    expect(leaves[1]).toContain('rel="next" href="/m/quilmes/es/topics/health/page/3"');
  });

  it.each(['page/0', 'page/1', 'page/3', 'page/x', 'page/2/1', 'page'])('has no leaf at %s', async (rest) => {
    for (const list of ['services', 'guides']) expect((await get(`/${list}/${rest}`)).status).toBe(404);
  });

  it.each(['page/0', 'page/1', 'page/4', 'page', 'x'])('has no leaf of a topic at %s', async (rest) => {
    expect((await get(`/topics/health/${rest}`)).status).toBe(404);
  });

  it('is found whole by search engines', async () => {
    const map = await (await fetch(`${core.baseUrl}/m/quilmes/sitemap.xml`)).text();
    expect(map).toContain('/m/quilmes/es/services/page/2</loc>');
    expect(map).not.toContain('/services/page/3');
    for (const path of ['/guides/page/2', '/topics/health', '/topics/health/page/3'])
      expect(map).toContain(`/m/quilmes/es${path}</loc>`);
    expect(map).not.toMatch(/guides\/page\/3|health\/page\/4/);
  });
});
