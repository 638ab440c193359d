import { gunzipSync } from 'node:zlib';
import type { EntryInput } from '@ventanilla/contracts';
import { aGuide, aHelpLine, aLocation, aMobileStop, aService, weekdays } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  core.app.get(Clock).now = () => new Date('2026-06-10T15:00:00Z');
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en', 'pt'] });
  await openMunicipality(core.administrator, 'caba');
  const { administrator } = core;
  await publish(administrator, aHelpLine());
  await publish(administrator, aLocation({ facts: { schedules: [weekdays('08:00', '13:00')] } }));
  const atLocations = [{ location: 'loc.vacunatorio', schedules: [], phones: [] }];
  await publish(administrator, inTwoLanguages(aService({ facts: { atLocations } })));
  await publish(administrator, aGuide());
  await publish(administrator, aMobileStop());
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

function inTwoLanguages(entry: EntryInput<'service'>): EntryInput<'service'> {
  const { es } = entry.texts;
  if (!es) throw new Error('The builder writes Spanish');
  return { ...entry, texts: { es, en: { ...es, name: 'Vaccination', description: 'Vaccines for children.' } } };
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${core.baseUrl}${path}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });
const read = async (path: string) => (await get(path)).text();
const pages = [
  '',
  '/help-lines',
  '/services',
  '/services/svc.q.vacunas',
  '/topics/health',
  '/guides',
  '/guides/guide.escuela',
  '/mobile-stops',
];

describe('the way to a public page', () => {
  it('leads to the reader’s language where it is published, else to the municipality’s own', async () => {
    const answer = await get('/m/quilmes', { 'accept-language': 'en-GB,en;q=0.9' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/m/quilmes/en']);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    const portuguese = await get('/m/quilmes', { 'accept-language': 'pt-BR' });
    expect(portuguese.headers.get('location')).toBe('/m/quilmes/es');
  });

  it('begins with the municipalities there are', async () => {
    const door = await get('/');
    expect([door.status, door.headers.get('location')]).toEqual([302, 'm']);
    const page = await read('/m');
    expect(page).toContain('href="/m/quilmes"');
    expect(page).toContain('href="/m/caba"');
  });
});

describe('a public page', () => {
  it.each(pages)('at %s is whole, small and in the language of its address', async (path) => {
    const answer = await get(`/m/quilmes/es${path}`);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toMatch(/^<!doctype html><html lang="es" dir="ltr"><head>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain(`<link rel="canonical" href="https://ventanilla.example/m/quilmes/es${path}">`);
    expect(page).toContain(
      '<p class="paper">Impreso el 10 de junio de 2026 de https://ventanilla.example/m/quilmes/es',
    );
    const packed = await get(`/m/quilmes/es${path}`, { 'accept-encoding': 'gzip' });
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(30_000);
  });

  it('runs no script, asks nobody else, sets no cookie and tells no other site', async () => {
    // The second time it passes by whatever else would set headers.
    await get('/m/quilmes/es/services/svc.q.vacunas');
    const { headers } = await get('/m/quilmes/es/services/svc.q.vacunas');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self' data:;/,
    );
    expect(headers.get('set-cookie')).toBeNull();
    expect([headers.get('referrer-policy'), headers.get('x-content-type-options')]).toEqual(['no-referrer', 'nosniff']);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('tells where a service is, when it is open, and who last made sure', async () => {
    const page = await read('/m/quilmes/es/services/svc.q.vacunas');
    for (const told of [
      'Calle Inventada 123',
      'https://www.openstreetmap.org/',
      'lunes a viernes: 08:00 a 13:00',
      'Gratis',
    ]) {
      expect(page).toContain(told);
    }
    expect(page).not.toContain('Abierto, hasta');
  });

  it('says plainly that its words are not in the reader’s language yet, and where they are', async () => {
    const page = await read('/m/quilmes/en/guides/guide.escuela');
    expect(page).toContain('This is not in English yet. We show it in Spanish.');
    expect(page).toContain('lang="es" dir="ltr">La escuela pública es gratis');
    expect(page).toMatch(/<h1 lang="es" dir="ltr">/);
    expect(page).toContain(
      '<link rel="canonical" href="https://ventanilla.example/m/quilmes/es/guides/guide.escuela">',
    );
    expect(page).not.toContain('hreflang="en" href="https://');
  });

  it('names its other languages', async () => {
    const page = await read('/m/quilmes/en/services/svc.q.vacunas');
    for (const language of ['es', 'en']) {
      expect(page).toContain(
        `hreflang="${language}" href="https://ventanilla.example/m/quilmes/${language}/services/svc.q.vacunas"`,
      );
    }
    expect(page).not.toContain('language.missing');
  });
});

describe('a public page while the database is away', () => {
  it('still gives the help lines, and for the rest the numbers to call and when to come back', async () => {
    const library = core.app.get(Library);
    const open = vi.spyOn(library, 'open').mockRejectedValue(new ApiError('unavailable', 'The database is away'));
    const helpLines = await get('/m/quilmes/es/help-lines?away');
    const service = await get('/m/quilmes/es/services/svc.q.unknown');
    open.mockRestore();
    expect([helpLines.status, service.status]).toEqual([200, 503]);
    expect(service.headers.get('retry-after')).toBe('60');
    expect(await helpLines.text()).toContain('href="tel:');
    expect(await service.text()).toContain('href="tel:');
    expect((await get('/m/quilmes/es/services/svc.q.unknown')).status).toBe(404);
  });
});

describe('the documents of a municipality', () => {
  it('are listed with their date and where they are, as soon as somebody has added one', async () => {
    expect(await read('/m/caba/es')).not.toContain('/documents"');
    const { administrator } = core;
    const {
      id,
      version,
      revision: _,
      updatedAt: __,
      ...municipality
    } = await administrator.getMunicipality({
      params: { id: 'caba' },
    });
    const programme = {
      title: 'Programa "BA" <2026>',
      url: 'https://ciudad.example/programa.pdf',
      language: 'es',
      date: '2026-02',
    };
    await administrator.updateMunicipality({
      params: { id },
      body: { version, municipality: { ...municipality, documents: [programme] } },
    });
    await core.catchUp();
    expect(await read('/m/caba/es')).toContain('href="/m/caba/es/documents"');
    const page = await read('/m/caba/es/documents');
    expect(page).toContain('href="https://ciudad.example/programa.pdf"');
    expect(page).toContain('Programa &quot;BA&quot; &lt;2026&gt;');
    expect(page).toContain('febrero de 2026 · ciudad.example');
  });
});

describe('what is not public', () => {
  it('is on no page: a draft, a draft of something public, what was taken down', async () => {
    const { administrator } = core;
    await administrator.createEntry({ body: aService({ key: 'svc.q.borrador', text: { name: 'Solo un borrador' } }) });
    expect((await get('/m/quilmes/es/services/svc.q.borrador')).status).toBe(404);
    const { id, version } = await publish(
      administrator,
      aGuide({ key: 'guide.baja', text: { title: 'Guía de antes' } }),
    );
    await core.catchUp();
    expect(await read('/m/quilmes/es/guides')).toContain('Guía de antes');
    const changed = await administrator.updateEntry({
      params: { id },
      body: { version, entry: aGuide({ key: 'guide.baja', text: { title: 'Guía en borrador' } }) },
    });
    await core.catchUp();
    expect(await read('/m/quilmes/es/guides/guide.baja')).toContain('Guía de antes');
    await administrator.unpublishEntry({ params: { id }, query: { version: changed.version, languages: 'es' } });
    await core.catchUp();
    expect((await get('/m/quilmes/es/guides/guide.baja')).status).toBe(404);
    const everything = await Promise.all(pages.map((path) => read(`/m/quilmes/es${path}`)));
    expect(everything.join('')).not.toMatch(/Guía de antes|Guía en borrador|Solo un borrador/);
  });

  it('is shown by no other municipality', async () => {
    expect((await get('/m/caba/es/services/svc.q.vacunas')).status).toBe(404);
  });
});

describe('an address with nothing behind it', () => {
  it.each(['/services/no.such', '/nothing', '/services/svc.q.vacunas/more', '/__proto__', '/constructor'])(
    'such as %s says so in the language of the address, and where to go on',
    async (path) => {
      const answer = await get(`/m/quilmes/en${path}`);
      const page = await answer.text();
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-cache']);
      expect(page).toContain('There is nothing here');
      expect(page).toContain('href="/m/quilmes/en/services"');
    },
  );

  it('in a language nobody publishes in answers in the reader’s', async () => {
    const answer = await get('/m/quilmes/zh/services', { 'accept-language': 'en' });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('There is nothing here')]);
  });

  it('of a municipality that is not here names those that are', async () => {
    const answer = await get('/m/atlantis/es', { 'accept-language': 'fr' });
    const page = await answer.text();
    expect([answer.status, page.includes('href="/m/quilmes"')]).toEqual([404, true]);
    expect(page).toContain('Cette municipalité');
  });
});

describe('what search engines are told', () => {
  const plain = async (path: string) => (await fetch(`${core.baseUrl}${path}`)).text();

  it('is where the lists are, and what is none of their business', async () => {
    expect(await plain('/robots.txt')).toContain('Sitemap: https://ventanilla.example/sitemap.xml');
    expect(await plain('/robots.txt')).toContain('Disallow: /admin');
    expect(await plain('/sitemap.xml')).toContain('<loc>https://ventanilla.example/m/caba/sitemap.xml</loc>');
  });

  it('is every page in the languages it is really in, and every address works', async () => {
    const list = await plain('/m/quilmes/sitemap.xml');
    const addresses = [...list.matchAll(/<loc>https:\/\/ventanilla\.example([^<]+)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    );
    expect(addresses).toContain('/m/quilmes/en/services/svc.q.vacunas');
    expect(addresses).not.toContain('/m/quilmes/en/guides/guide.escuela');
    const statuses = await Promise.all(addresses.map(async (path) => (await get(path)).status));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});

describe('a page asked for again', () => {
  const path = '/m/quilmes/es/services';

  it('is not sent again while nothing has changed, in any packing', async () => {
    const first = await get(path, { 'accept-encoding': 'br' });
    const etag = first.headers.get('etag') ?? '';
    const again = await get(path, { 'if-none-match': etag });
    expect([first.headers.get('content-encoding'), again.status, await again.text()]).toEqual(['br', 304, '']);
    const zipped = await get(path, { 'accept-encoding': 'gzip;q=0, br;q=0' });
    expect([zipped.headers.get('content-encoding'), zipped.headers.get('etag')]).toEqual([null, etag]);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['GZIP;q=1.0, *;q=0', 'gzip'],
    ['br ; q=0.0 , gzip', 'gzip'],
    ['br;q=0.001', 'br'],
    ['x-br, brotli', null],
    ['gzip;q=0, br;q=0', null],
    ['', null],
  ])('comes to who takes %j packed as %j, whether it is sent for the first time or again', async (taken, packing) => {
    const packings = [];
    for (const round of [1, 2]) {
      const answer = await get(`${path}?round=${round}`, { 'accept-encoding': taken });
      packings.push(answer.headers.get('content-encoding'));
    }
    expect(packings).toEqual([packing, packing]);
  });

  it('says the same about itself when it is sent again as when it was made', async () => {
    const saidOf = async (encoding: string) => {
      const response = await get('/m/quilmes/es/topics/health?from=chat', { 'accept-encoding': encoding });
      const { date: _date, 'x-request-id': _id, ...said } = Object.fromEntries(response.headers);
      return { ...said, body: await response.text() };
    };
    for (const encoding of ['identity', 'gzip', 'br']) {
      const made = await saidOf(encoding);
      const again = await saidOf(encoding);
      expect(again).toMatchObject({ 'content-security-policy': expect.stringContaining("default-src 'none'") });
      expect(made).toMatchObject(again);
    }
  });

  it('is another one once something was published', async () => {
    const before = (await get(path)).headers.get('etag');
    await publish(core.administrator, aService({ key: 'svc.q.nuevo', text: { name: 'Servicio nuevo' } }));
    await core.catchUp();
    const answer = await get(path);
    expect(await answer.text()).toContain('Servicio nuevo');
    expect(answer.headers.get('etag')).not.toBe(before);
  });

  it('answers HEAD with the same words about itself and no body', async () => {
    const { headers } = await get(path);
    const answer = await fetch(`${core.baseUrl}${path}`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-length', 'cache-control', 'content-security-policy', 'vary'])
      expect(answer.headers.get(name)).toBe(headers.get(name));
  });

  it('is packed so that it unpacks to the same page', async () => {
    const { request } = await import('node:http');
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      request(`${core.baseUrl}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
      })
        .on('error', reject)
        .end();
    });
    expect(gunzipSync(bytes).toString()).toBe(await read(path));
  });
});

describe('what somebody wrote into an entry', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'</script>&amp;`;

  it('stays text wherever it is shown', async () => {
    const { administrator } = core;
    const facts = { topics: ['health' as const] };
    await publish(
      administrator,
      aService({
        key: 'svc.q.mal',
        facts,
        text: { name: hostile, description: hostile, notice: hostile, howToApply: hostile },
      }),
    );
    const sections = [{ heading: hostile, body: hostile }];
    await publish(administrator, aGuide({ key: 'guide.mal', text: { title: hostile, summary: hostile, sections } }));
    await publish(administrator, aHelpLine({ key: 'line.mal', text: { name: hostile, description: hostile } }));
    await core.catchUp();
    for (const path of [
      '',
      '/services',
      '/services/svc.q.mal',
      '/topics/health',
      '/guides',
      '/guides/guide.mal',
      '/help-lines',
    ]) {
      const page = await read(`/m/quilmes/es${path}`);
      expect(page.match(/<script(?! type="application\/ld\+json">)/g)).toBeNull();
      expect(page).not.toMatch(/<img|onerror=alert\(1\)>/);
      for (const [, data = ''] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(data)).not.toThrow();
      }
    }
  });
});
