import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRoundInValidation } from '../support/a-round.js';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
  // Without animations nothing is looked at half faded in.
  context = await browser.newContext({
    locale: 'es-AR',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const admin = (place: string) => `${window.stack.coreUrl}/admin/#/${place}`;

async function signIn(): Promise<void> {
  const { firstStaffEmail, firstStaffPassword } = window.stack.secrets;
  await page.getByLabel(/correo/i).fill(firstStaffEmail);
  await page
    .getByLabel(/contraseña/i)
    .first()
    .fill(firstStaffPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Servicios' }).waitFor();
}

/** Opens a page of the dashboard and waits until it has its heading and nothing is being loaded. */
async function open(place: string): Promise<void> {
  await page.goto(admin(place));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const waiting = page.getByRole('main').getByRole('progressbar');
  await expect.poll(() => waiting.count(), { timeout: 30_000 }).toBe(0);
}

/** Every page that the menu leads to, whoever added it. */
async function placesOfMenu(): Promise<string[]> {
  await open('');
  const links = await page
    .getByRole('menuitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
  return links.filter((link) => link.startsWith('#/')).map((link) => link.slice(2));
}

async function firstId(kind: 'service' | 'guide' | 'finding' | 'profile'): Promise<string> {
  const { items } = await window.administrator.listEntries({ query: { municipality: 'quilmes', kind, limit: 1 } });
  return items[0]?.id ?? '';
}

/** A round of the set that every window has, and a draft tailored from it. */
async function aRoundOfTheStarterSet(): Promise<{ set: string; draft: string; round: string }> {
  const core = window.administrator;
  const { items } = await core.listIndicatorSets({ query: { key: 'mgi-topics' } });
  const set = items[0]?.id ?? '';
  const names = { es: 'Preguntas de prueba' };
  const draft = await core.createIndicatorSet({ body: { owner: 'quilmes', key: 'de-prueba', names, from: set } });
  const institutions = [{ key: 'salud', name: 'Área de salud' }];
  const plan = { municipality: 'quilmes', key: 'de-prueba', title: 'Ronda de prueba', indicatorSet: set, institutions };
  const asks = [{ indicator: 'T1.1', institution: 'salud' }];
  const assessment = { ...plan, asks, calendar: [], focalPoints: [], profile: null };
  const round = await core.openAssessment({ body: { assessment } });
  return { set, draft: draft.id, round: round.id };
}

/** An action about a finding of the published profile, a training and a certification that has just begun. */
async function aPlanAtWork(): Promise<{ action: string; training: string; certification: string }> {
  const core = window.administrator;
  const place = { municipality: 'quilmes', profile: 'profile.quilmes.2022' };
  const { findings } = await core.getActionPlan({ params: place });
  const plan = {
    ...place,
    findings: [findings[0]?.key ?? ''],
    title: 'Publicar las estadísticas',
    dueOn: '2026-01-31',
  };
  const institution = { key: 'datos', name: 'Área de datos' };
  const rest = { institution, progressIndicator: 'Una publicación por año', budget: null };
  const action = await core.planAction({ body: { action: { ...plan, ...rest } } });
  const modules = [{ key: 'derechos', name: 'Derechos', materials: [] }];
  const frame = { municipality: 'quilmes', title: 'Derechos', givenBy: 'Villa Ejemplo', modules, capacities: [] };
  const requirement = { hours: null, allModules: false };
  const training = await core.createTraining({
    body: { training: { ...frame, requirement, namesUntil: '2099-01-01' } },
  });
  const body = { municipality: 'quilmes', edition: 'Edición de prueba' };
  const certification = await core.applyForCertification({ body });
  return { action: action.id, training: training.id, certification: certification.id };
}

describe('axe finds nothing serious', () => {
  it('on the page that lets people in', async () => {
    await page.goto(admin(''));
    await page.getByLabel(/correo/i).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await signIn();
  });

  it('on any page of the menu', async () => {
    const places = await placesOfMenu();
    expect(places).toContain('services');
    const findings: Record<string, string[]> = {};
    for (const place of places) {
      await open(place);
      findings[place] = await seriousFindings(page);
    }
    expect(findings).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });

  it('in any editor', async () => {
    const places = [
      `services/${await firstId('service')}`,
      `guides/${await firstId('guide')}`,
      `findings/${await firstId('finding')}`,
      `profiles/${await firstId('profile')}/whole`,
      'profiles/read',
      'services/create',
      'guides/create',
      'helpLines/create',
      'locations/create',
      'mobileStops/create',
      'organizations/create',
      'profiles/create',
      'municipalities/create',
      'municipalities/quilmes',
      'staff/create',
      'testQuestions/create',
      'why?question=vacunas',
    ];
    const findings: Record<string, string[]> = {};
    for (const place of places) {
      await open(place);
      findings[place] = await seriousFindings(page);
    }
    expect(findings).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });

  it('on any page of a round and of an indicator set', async () => {
    const { set, draft, round } = await aRoundOfTheStarterSet();
    const ofRound = ['', '/plan', '/asks', '/links', '/institutions', '/minutes'].map(
      (part) => `rounds/${round}${part}`,
    );
    const ofSets = [`indicator-sets/${set}`, `indicator-sets/${draft}/edit`, `indicator-sets/${draft}/compare`];
    const places = ['rounds/new', ...ofRound, ...ofSets];
    const findings: Record<string, string[]> = {};
    for (const place of places) {
      await open(place);
      findings[place] = await seriousFindings(page);
    }
    expect(findings).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });

  it('on the matrix, the answers and the workshop of a round, and in what opens there', async () => {
    const { id } = await aRoundInValidation(window.administrator);
    for (const place of ['matrix?standing=settled', 'answers']) {
      await open(`rounds/${id}/${place}`);
      expect({ place, findings: await seriousFindings(page) }).toEqual({ place, findings: [] });
    }
    await open(`rounds/${id}/matrix`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /S1, Dirección de Niñez/ }).click();
    await page.getByRole('dialog', { name: /La guardia atiende/ }).waitFor();
    await page.getByText('Nadie comentó todavía.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await open(`rounds/${id}/workshop?question=S1`);
    await page.keyboard.press('n');
    await page.getByLabel('Lo que se habló').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('form', { name: 'Aceptar una respuesta' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ir a una pregunta' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('on two rounds and on cities side by side', async () => {
    const core = window.administrator;
    const set = (await core.listIndicatorSets({ query: { key: 'mgi-topics' } })).items[0]?.id ?? '';
    const plan = { municipality: 'quilmes', indicatorSet: set, institutions: [], focalPoints: [], asks: [] };
    const openRound = (key: string) =>
      core.openAssessment({
        body: { assessment: { ...plan, key, title: `Ronda ${key}`, calendar: [], profile: null } },
      });
    const [before, after] = [await openRound('a-comparar'), await openRound('comparada')];
    for (const choice of [`mode=rounds&before=${before.id}&after=${after.id}`, 'mode=cities&cities=quilmes']) {
      await open(`comparison?${choice}`);
      await page.getByRole('table', { name: 'Por dimensión' }).waitFor();
      expect({ choice, findings: await seriousFindings(page) }).toEqual({ choice, findings: [] });
    }
  });

  it('on an action of a plan, a training and a certification', async () => {
    const { action, training, certification } = await aPlanAtWork();
    const places = [
      'action-plans',
      `action-plans/${action}`,
      `trainings/${training}`,
      `certifications/${certification}`,
    ];
    const findings: Record<string, string[]> = {};
    for (const place of places) {
      await open(place);
      findings[place] = await seriousFindings(page);
    }
    expect(findings).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });

  it('in what opens above an editor', async () => {
    await open(`services/${await firstId('service')}`);
    for (const name of ['Publicar', 'Borrar', 'Historial', 'Verificar ahora', 'Marcar como desactualizado']) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      expect({ name, findings: await seriousFindings(page) }).toEqual({ name, findings: [] });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('on the chat page', async () => {
    window.telegram.driver.person({ name: 'Persona de prueba', languageCode: 'es' });
    await page.goto(window.telegram.chatUrl);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Español' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
