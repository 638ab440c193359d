import { aFinding, aHelpLine, aProfile, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { WheelPictures } from './profile/wheel-pictures.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  const { administrator } = core;
  await openMunicipality(administrator, 'quilmes', { languages: ['es', 'en'] });
  await openMunicipality(administrator, 'caba');
  await publish(administrator, aService());
  await publish(administrator, aHelpLine());
  const keySources = [{ name: 'Censo Nacional 2022', url: null, date: '2022' }];
  const context = 'Es un municipio del conurbano.\n\nTiene puerto sobre el río.';
  const text = { introduction: 'Quilmes recibe personas de muchos lugares.', context };
  await publish(administrator, aProfile({ facts: { keySources }, text }));
  const superseded = { reason: { es: 'La reemplaza el perfil de 2022.' }, by: 'profile.2022' };
  await publish(
    administrator,
    aProfile({
      key: 'profile.2019',
      facts: { period: '2019-05', superseded, questionnaire: 'derived' },
      text: { title: 'Perfil 2019' },
    }),
  );
  await publish(administrator, aFinding({ facts: { related: ['svc.q.vacunas'], topics: ['emergency'] } }));
  const over = { reason: { es: 'El instituto cerró en 2024.' }, by: null };
  await publish(
    administrator,
    aFinding({
      key: 'q1w2',
      facts: { order: 2, superseded: over },
      text: { text: 'Hay un convenio con el instituto.' },
    }),
  );
  await publish(
    administrator,
    aFinding({ key: 'q4a1', facts: { domain: 4, type: 'potential' }, text: { text: 'No hay un programa de empleo.' } }),
  );
  const names = [{ es: 'Derechos de los migrantes' }, { es: 'Salud' }, { es: 'Deportes' }];
  const domains = names.map((each, at) => ({
    number: at + 1,
    names: each,
    scope: {},
    topics: at === 1 ? ['health' as const] : [],
  }));
  await openMunicipality(administrator, 'propia');
  await publish(administrator, aService({ municipality: 'propia' }));
  await publish(administrator, aProfile({ municipality: 'propia', facts: { domains } }));
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

const get = (path: string) => fetch(`${core.baseUrl}/m/quilmes${path}`, { redirect: 'manual' });
const read = async (path: string) => (await get(path)).text();

describe('the page of a profile', () => {
  it('shows all the profile said with its date, what is well developed before what has potential', async () => {
    const page = await read('/es/profile');
    for (const said of [
      'noviembre de 2022',
      'no es un ranking',
      'Quilmes recibe personas',
      '<p class="text">Tiene puerto sobre el río.</p>',
      'Fuentes principales</h2>',
      'Censo Nacional 2022',
      'acceden a los servicios de salud',
      'No hay un programa de empleo',
    ]) {
      expect(page).toContain(said);
    }
    expect(page).toMatch(/Bien desarrollado.*Con potencial/s);
  });

  it('says so where it was not made with the official questionnaire', async () => {
    const said = 'no con el cuestionario oficial de los Indicadores de Gobernanza de la Migración';
    expect(await read('/es/profile/profile.2019')).toContain(said);
    expect(await read('/es/profile')).not.toContain(said);
  });

  it('marks what has changed since, and counts it all the same: the profile is what was published', async () => {
    const page = await read('/es/profile');
    expect(page).toContain('Cambió desde entonces: El instituto cerró en 2024.');
    expect(page).toContain('Derechos de los migrantes: bien desarrollados 2, con potencial 0');
  });

  it('draws the wheel into the page, and every slice leads to the findings of its domain', async () => {
    const page = await read('/es/profile');
    expect(page).toContain('role="group"');
    expect(page).toMatch(
      /<a href="\/m\/quilmes\/es\/profile\/domains\/4" class="segment" data-domain="4" aria-label="[^"]+">/,
    );
    expect(page).not.toMatch(/ style="/);
  });

  it('keeps an earlier profile, which says that it was replaced', async () => {
    expect(await read('/es/profile')).toContain('href="/m/quilmes/es/profile/profile.2019"');
    const earlier = await read('/es/profile/profile.2019');
    expect(earlier).toContain('Este perfil fue reemplazado: La reemplaza el perfil de 2022.');
    expect(earlier).not.toContain('acceden a los servicios de salud');
  });

  it('is not there before there is one', async () => {
    expect((await fetch(`${core.baseUrl}/m/caba/es/profile`)).status).toBe(404);
    expect(await (await fetch(`${core.baseUrl}/m/caba/es`)).text()).not.toContain('/profile"');
  });
});

describe('the page of a domain', () => {
  it('has its findings beside the services and help lines of today', async () => {
    const page = await read('/es/profile/domains/1');
    expect(page).toContain('acceden a los servicios de salud');
    expect(page).toContain('href="/m/quilmes/es/services/svc.q.vacunas"');
    expect(page).toContain('Teléfonos de ayuda de esta área');
    expect(page).not.toContain('No hay un programa de empleo');
  });

  it.each(['7', '0', '01', '1/more', 'x', ''])('is not at %s', async (domain) => {
    const { status } = await get(`/es/profile/domains/${domain}`);
    expect(status).toBe(404);
  });
});

describe('the wheel by itself', () => {
  it('leads from a domain to what is published on the topics its own set names, and to no other', async () => {
    const links = async (municipality: string, domain: number) => {
      const page = await (await fetch(`${core.baseUrl}/m/${municipality}/es/profile/domains/${domain}`)).text();
      return [...page.matchAll(/href="[^"]*\/topics\/(\w+)"/g)].map(([, topic]) => topic);
    };
    expect(await links('quilmes', 1)).toEqual(['health']);
    expect(await links('quilmes', 4)).toEqual([]);
    expect([await links('propia', 1), await links('propia', 2), await links('propia', 3)]).toEqual([
      [],
      ['health'],
      [],
    ]);
  });

  it('is an SVG that explains itself in the reader’s language', async () => {
    const answer = await get('/en/profile/wheel.svg');
    const svg = await answer.text();
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('Migrants’ rights: well developed 2, with potential 0');
  });

  it('is a PNG too, made once, and to be had without a request', async () => {
    const answer = await get('/en/profile/wheel.png');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual([
      200,
      'image/png',
      null,
    ]);
    const pictures = core.app.get(WheelPictures);
    const sent = await pictures.find('quilmes', 'en');
    expect(sent?.equals(bytes)).toBe(true);
    expect(await pictures.find('quilmes', 'en')).toBe(sent);
    expect([await pictures.find('caba', 'es'), await pictures.find('atlantis', 'es')]).toEqual([null, null]);
  });

  it('is that of each profile', async () => {
    expect(await read('/es/profile/profile.2019/wheel.svg')).toContain('05/2019');
    expect((await get('/es/profile/wheel.gif')).status).toBe(404);
    expect((await get('/es/profile/no.such/wheel.svg')).status).toBe(404);
  });
});
