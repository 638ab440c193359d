import { aFinding, aHelpLine, aProfile, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

const services = { es: 'Centro de salud', ar: 'مركز صحي' };

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  const { administrator } = core;
  await openMunicipality(administrator, 'quilmes', { languages: ['es', 'ar'] });
  const phones = [{ number: '0800 222 1002', extension: null, type: 'voice' as const, languages: [] }];
  const facts = { topics: ['health' as const], phones };
  const { texts } = aService({ facts, text: { name: services.es } });
  const arabic = { ...texts['es'], name: services.ar } as NonNullable<(typeof texts)['es']>;
  await publish(administrator, aService({ facts, text: { name: services.es }, texts: { ar: arabic } }));
  await publish(administrator, aHelpLine({ key: 'line.911', text: { name: 'Emergencias' } }));
  await publish(administrator, aProfile());
  await publish(administrator, aFinding());
  await openMunicipality(administrator, 'villa', { languages: ['es', 'ar'] });
  const domains = [
    { number: 1, names: { es: 'Derechos de los migrantes' }, scope: { es: 'Lo que acordamos acá.' } },
    { number: 2, names: { es: 'Deportes en el barrio' }, scope: {} },
  ];
  const own = aProfile({ municipality: 'villa', facts: { domains } });
  const told = { ...own.texts['es'], title: 'بلدة' } as NonNullable<(typeof own.texts)['es']>;
  await publish(administrator, { ...own, texts: { ...own.texts, ar: told } });
  await core.catchUp();
}, 120_000);
afterAll(() => core?.stop());

const read = async (path: string) => (await fetch(`${core.baseUrl}/m/quilmes/ar${path}`)).text();

describe('a page in Arabic', () => {
  it('is read from the right, in Arabic words around what is published', async () => {
    const page = await read('/topics/health');
    expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(page).toContain('الصحة');
    expect(page).toContain(services.ar);
    expect(page).not.toMatch(/Servicios|Saltar|Inicio/);
  });

  it('says in what language a text is that is not there in Arabic, and which way that is read', async () => {
    expect(await read('/help-lines')).toMatch(/lang="es" dir="ltr"[^>]*>Emergencias/);
  });

  it('names the six domains of a profile in Arabic, on the wheel and above what each is about', async () => {
    const profile = await read('/profile');
    for (const name of ['حقوق المهاجرين', 'نهج الحكومة بأكملها', 'الهجرة الآمنة والمنظمة والنظامية']) {
      expect(profile).toContain(name);
    }
    expect(profile).not.toContain('Derechos de los migrantes');
    expect(await read('/profile/domains/1')).toContain('<p class="lead">هل يصل القادمون الجدد إلى الصحة');
  });

  it('names a domain of a set of one’s own so too where it is one of the six, and does not explain it otherwise', async () => {
    const get = async (path: string) => (await fetch(`${core.baseUrl}/m/villa/ar/profile${path}`)).text();
    const profile = await get('');
    expect(profile).toContain('حقوق المهاجرين');
    expect(profile).toContain('Deportes en el barrio');
    const domain = await get('/domains/1');
    expect(domain).toContain('<p class="lead">Lo que acordamos acá.');
    expect(domain).not.toContain('هل يصل القادمون الجدد');
  });

  it('keeps the digits of a phone number in their order', async () => {
    expect(await read('')).toMatch(/<a class="call" href="tel:[^"]+"><b dir="ltr">[\d ]+<\/b>/);
    expect(await read('/services/svc.q.vacunas')).toMatch(/<a href="tel:[^"]+" dir="ltr">[^<]+<\/a>/);
  });
});
