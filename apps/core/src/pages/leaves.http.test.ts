import { aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

/** One more than fits on one leaf. */
const SERVICES = 61;

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en'] });
  for (let number = 1; number <= SERVICES; number += 1) {
    const padded = String(number).padStart(3, '0');
    await publish(core.administrator, aService({ key: `svc.${padded}`, text: { name: `Oficina ${padded}` } }));
  }
  await core.catchUp();
}, 120_000);
afterAll(() => core?.stop());

const get = (path: string) => fetch(`${core.baseUrl}/m/quilmes/es${path}`);
const read = async (path: string) => (await get(path)).text();
const named = (page: string) => [...page.matchAll(/<b>(Oficina \d+)<\/b>/g)].map(([, name]) => name);

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

  it.each(['page/0', 'page/1', 'page/3', 'page/x', 'page/2/1', 'page'])('has no leaf at %s', async (rest) => {
    expect((await get(`/services/${rest}`)).status).toBe(404);
  });

  it('is found whole by search engines', async () => {
    const map = await (await fetch(`${core.baseUrl}/m/quilmes/sitemap.xml`)).text();
    expect(map).toContain('/m/quilmes/es/services/page/2</loc>');
    expect(map).not.toContain('/services/page/3');
  });
});
