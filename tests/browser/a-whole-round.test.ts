import { aMunicipality } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPage } from '../support/browser.js';
import { aColleague, type Colleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { type Answerer, accept, answerByHand, answerRest } from '../support/round/answering.js';
import { applyWithLetter, goOn, holdTraining, isGenuine, putFirst, setThreshold } from '../support/round/certifying.js';
import { daysAgo, planAction, planOf, reportDone } from '../support/round/planning.js';
import {
  answerForTheRest,
  completeProfile,
  coverageOn,
  draftFindings,
  publishProfile,
  typesOn,
  wordFinding,
} from '../support/round/publishing.js';
import {
  childhood,
  health,
  municipality,
  questions,
  restOfChildhood,
  restOfHealth,
} from '../support/round/questionnaire.js';
import {
  giveOut,
  invite,
  moveOn,
  needsOn,
  openRound,
  progressOn,
  releaseSet,
  writeMinutes,
} from '../support/round/running.js';
import {
  acceptByKey,
  amend,
  nextOpen,
  object,
  openWorkshop,
  shows,
  takeSide,
  writeBeside,
} from '../support/round/validating.js';

/** Each part goes on where the one before it ended: this is one round, walked once. */
let window: TestWindow;
let browser: Browser;
let fabia: Colleague;
let focal: Desk;
let manager: Desk;
let reader: Page;
let doctor: Answerer;
let teacher: Answerer;
let round: string;

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  const names = { es: 'Villa Ejemplo', en: 'Villa Ejemplo' };
  await window.administrator.createMunicipality({ body: { id: municipality, municipality: aMunicipality({ names }) } });
  fabia = await aColleague(window, { name: 'Fabia', role: 'focalPoint', municipalities: [municipality] });
  focal = await openDesk(browser, window, fabia);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** A page shows at first what it knew before: it is looked at until it shows this. */
const shown = <Read>(read: () => Promise<Read>) => expect.poll(read, { timeout: 15_000 });

async function expectNeeds(...sentences: string[]): Promise<void> {
  await focal.open(`rounds/${round}`);
  await shown(() => needsOn(focal)).toEqual(sentences);
}

const lines = (expected: readonly string[]) => expected.map((line) => expect.stringContaining(line));

const interpreters = 'No hay intérpretes en los centros de salud.';

describe('a whole round of an invented municipality', () => {
  it('begins with a table of questions, given out to two institutions that are let in by a link', async () => {
    await releaseSet(focal);
    round = await openRound(focal);
    await expectNeeds('Decidí qué institución responde estas preguntas.');
    await giveOut(focal, round);
    const dora = { institution: health.name, name: 'Dora', email: 'dora@villa.example' };
    const tito = { institution: childhood.name, name: 'Tito', email: 'tito@villa.example' };
    const links = [await invite(focal, round, dora), await invite(focal, round, tito)] as const;
    await moveOn(focal, round, 'Recolección de datos', 2);
    doctor = await accept(browser, window, links[0], dora);
    teacher = await accept(browser, window, links[1], tito);
  });

  it('shows each institution its own questions alone, and stores what it answers and rests on', async () => {
    await answerRest(doctor.core, { round, institution: health.key }, restOfHealth);
    await answerRest(teacher.core, { round, institution: childhood.key }, restOfChildhood);
    await doctor.page.reload();
    const asked = doctor.page.getByRole('region', { name: 'Primera ronda' });
    await asked.getByText('2 de 4 respondidas').waitFor();
    await asked.getByRole('link', { name: 'Responder' }).click();
    await answerByHand(doctor, 'S1', {
      step: 'Sí',
      text: 'La guardia atiende sin pedir documento.',
      evidence: { text: 'Ordenanza 12', link: 'https://villa.example/ordenanza-12', date: '2026-02-03' },
    });
    expect(await doctor.page.getByRole('article').count()).toBe(2);
    await doctor.open(`rounds/${round}/answers?domain=3`);
    await answerByHand(doctor, 'A1', {
      step: 'En parte o caso por caso',
      text: 'Hay un convenio con una asociación; otros se hacen caso por caso.',
      file: { name: 'Convenio.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 convenio') },
    });
    await teacher.open(`rounds/${round}/answers?domain=1`);
    await answerByHand(teacher, 'S1', { step: 'No', text: 'En la guardia pidieron documento dos veces.' });
    const { rows } = await doctor.core.getAssessmentMatrix({ params: { id: round } });
    expect(rows.map(({ indicator }) => indicator)).toEqual(['S1', 'S2', 'A1', 'M1']);
    expect(rows.flatMap(({ cells }) => cells.map(({ institution }) => institution))).toEqual(Array(4).fill(health.key));
  });

  it('counts what was answered, and shows side by side where two contradict each other', async () => {
    await focal.page.reload();
    await shown(() => progressOn(focal)).toEqual({
      // S1 was answered twice and counts once; evidence is that of S1 and E1, of G1, of A1, of M1.
      domains: lines([
        '3 de 3 respondidas · 2 con respaldo · 0 de 3 resueltas',
        '2 de 2 respondidas · 1 con respaldo · 0 de 2 resueltas',
        '1 de 1 respondidas · 1 con respaldo · 0 de 1 resueltas',
        '2 de 2 respondidas · 1 con respaldo · 0 de 2 resueltas',
      ]),
      // Health: S1, S2, A1, M1, and nothing to rest S2 on. Childhood: S1, E1, G1, G2, M2, and something for E1 and G1.
      institutions: lines(['4 de 4 respondidas · 3 con respaldo', '5 de 5 respondidas · 2 con respaldo']),
    });
    await focal.open(`rounds/${round}/matrix`);
    const { page } = focal;
    await page.getByRole('grid').getByRole('button', { name: questions.S1 }).click();
    const dialog = page.getByRole('dialog', { name: questions.S1 });
    await dialog.getByText('Respuestas contradictorias').waitFor();
    await dialog.getByRole('region', { name: health.name }).getByText('sin pedir documento').waitFor();
    await dialog.getByRole('region', { name: childhood.name }).getByText('pidieron documento dos veces').waitFor();
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
  });

  it('is consulted, and validated in a workshop that accepts, amends and objects', async () => {
    await moveOn(focal, round, 'Consulta', 3);
    await expectNeeds('Guardá el acta de por lo menos una reunión, con quiénes participaron.');
    await writeMinutes(focal, round, 'Una asociación cuenta que en la guardia falta un cartel.');
    await moveOn(focal, round, 'Validación', 4);
    await expectNeeds(
      'Aceptá, corregí u objetá estas respuestas.',
      'Las instituciones se contradicen acá. Decidí cuál respuesta vale.',
    );

    await openWorkshop(focal, round, 'S1');
    await takeSide(focal, health.name, 'Lo dice la ordenanza 12.');
    await nextOpen(focal);
    await acceptByKey(focal, 'S2');
    await nextOpen(focal);
    await acceptByKey(focal, 'E1');
    await nextOpen(focal);
    await shows(focal.page, 'G1');
    await object(focal, 'El área existe en el organigrama y nadie trabaja en ella.');
    await focal.page.getByRole('button', { name: 'Pregunta siguiente' }).click();
    await shows(focal.page, 'G2');
    await amend(focal, {
      step: 'No',
      text: 'No se publican datos sobre migración.',
      reason: 'Lo buscamos entre todos.',
    });
    for (const question of ['A1', 'M1', 'M2'] as const) {
      await nextOpen(focal);
      await acceptByKey(focal, question);
    }
    await focal.page.getByRole('meter', { name: '7 de 8 decididas' }).waitFor();
    await writeBeside(focal, 'Niñez vuelve a responder por el área de migraciones.');
    await expectNeeds('Estas respuestas fueron objetadas. Volvé a preguntar o corregí la respuesta.');
  });

  it('asks again where somebody objected, and decides on the new answer', async () => {
    await teacher.open(`rounds/${round}/answers?domain=2`);
    const text = 'Hay un área sin personal propio.';
    await answerByHand(teacher, 'G1', { step: 'En parte o caso por caso', text });
    await focal.page.reload();
    await expectNeeds('Llegó una respuesta nueva después de la decisión. Decidí otra vez.');
    await openWorkshop(focal, round, 'G1');
    await focal.page.getByText(text).first().waitFor();
    await acceptByKey(focal, 'G1');
    await focal.page.getByRole('meter', { name: '8 de 8 decididas' }).waitFor();
    await focal.open(`rounds/${round}`);
    await shown(async () => (await progressOn(focal)).domains).toEqual(
      lines(['3 de 3 resueltas', '2 de 2 resueltas', '1 de 1 resueltas', '2 de 2 resueltas']),
    );
    await moveOn(focal, round, 'Redacción', 5);
  });

  it('becomes seven findings with their evidence, of which each is worded and answered for', async () => {
    await draftFindings(focal, round);
    // Well-developed are S1 and E1, then M1; with potential S2, then G1 and the amended G2, then A1. M2 says nothing.
    const [well, potential] = ['Áreas bien desarrolladas', 'Áreas con potencial'];
    expect(await typesOn(focal, '1. Derechos de los migrantes')).toEqual([`${well} (2)`, `${potential} (1)`]);
    expect(await typesOn(focal, '2. Enfoque integrado de gobierno')).toEqual([`${potential} (2)`]);
    expect(await typesOn(focal, '3. Alianzas')).toEqual([`${potential} (1)`]);
    expect(await typesOn(focal, '6. Migración segura, ordenada y regular')).toEqual([`${well} (1)`]);
    const left = focal.page.getByRole('region', { name: 'Preguntas que no dieron un hallazgo (1)' });
    expect(await left.getByRole('listitem').allTextContents()).toEqual(lines(['M2: ']));
    expect(await coverageOn(focal, health.name)).toEqual(lines(['2 / 2', '–', '1 / 1', '1 / 1']));
    expect(await coverageOn(focal, childhood.name)).toEqual(lines(['2 / 2', '2 / 2', '–', '1 / 1']));

    const marta = await aColleague(window, { name: 'Marta', municipalities: [municipality] });
    manager = await openDesk(browser, window, marta);
    await wordFinding(manager, round, 'S2', interpreters);
    await expectNeeds('Redactá estos hallazgos y hacelos revisar.');
    await answerForTheRest(marta.core);
    await focal.page.reload();
    await moveOn(focal, round, 'Publicación', 6);
  });

  it('is published as a profile, and read by anybody without a script', async () => {
    const context = await browser.newContext({
      ...{ locale: 'es-AR', viewport: { width: 390, height: 844 } },
      javaScriptEnabled: false,
    });
    ({ page: reader } = await openPage(context));
    const address = `${window.stack.coreUrl}/m/${municipality}/es/profile`;
    expect((await reader.goto(address))?.status()).toBe(404);

    const { page } = manager;
    await manager.open(`rounds/${round}/findings`);
    await page.getByRole('link', { name: 'Ver el perfil y publicarlo' }).click();
    await page.getByText('Falta el capítulo de contexto.').waitFor();
    await page.getByText('Faltan las fuentes principales.').waitFor();
    expect(await page.getByRole('button', { name: 'Publicar el perfil completo' }).isDisabled()).toBe(true);
    await completeProfile(manager, 'Villa Ejemplo crece junto al río.', 'Censo de Villa Ejemplo');
    const slice = '1 · 2/1. Derechos de los migrantes: 2 bien desarrollados, 1 con potencial';
    await page.getByRole('button', { name: slice }).waitFor();
    await publishProfile(manager);

    await expect.poll(async () => (await reader.goto(address))?.status(), { timeout: 15_000 }).toBe(200);
    const text = await reader.locator('main').textContent();
    for (const said of ['Villa Ejemplo crece junto al río.', 'Censo de Villa Ejemplo', interpreters]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain(questions.M2);
    // The domains of the questionnaire, which has four.
    const slices = await reader.locator('svg a[data-domain]').all();
    expect(await Promise.all(slices.map((link) => link.getAttribute('aria-label')))).toEqual([
      'Derechos de los migrantes: bien desarrollados 2, con potencial 1',
      'Enfoque integrado de gobierno: bien desarrollados 0, con potencial 2',
      'Alianzas: bien desarrollados 0, con potencial 1',
      'Migración segura, ordenada y regular: bien desarrollados 1, con potencial 0',
    ]);
    await reader.locator('svg a[data-domain="2"]').click();
    expect(await reader.locator('.findings .text').allTextContents()).toEqual([
      'Hay un área sin personal propio.',
      'No se publican datos sobre migración.',
    ]);
    await focal.page.reload();
    await moveOn(focal, round, 'Seguimiento', 7);
  });

  it('is followed by a plan, with what each institution does and what is late', async () => {
    const plan = { progressIndicator: 'Cuántos centros tienen intérprete', institution: health.key };
    await planAction(focal, interpreters, { ...plan, title: 'Contratar intérpretes', dueOn: daysAgo(3) });
    const staff = { progressIndicator: 'Cuántas personas trabajan ahí', institution: childhood.key };
    await planAction(focal, 'Hay un área sin personal propio.', {
      ...staff,
      title: 'Dar personal al área',
      dueOn: daysAgo(10),
    });
    await reportDone(doctor, 'Contratar intérpretes', 'Dos centros tienen intérprete desde esta semana.');
    await focal.page.reload();
    // One of two is done. Of four findings with potential nobody has taken up G2 and A1.
    await focal.page.getByText('50 % hecho · una acción atrasada').waitFor();
    await focal.page.getByRole('heading', { name: '2 hallazgos con potencial sin acción' }).waitFor();
    await focal.page.getByText('Atrasada 10 días').waitFor();
    expect(await planOf(focal, health.name)).toEqual(['0', '0', '1', '0', '0']);
    expect(await planOf(focal, childhood.name)).toEqual(['1', '0', '0', '0', '1']);
  });

  it('leads to a certificate, once a score is reached that was counted by hand, and anybody can check it', async () => {
    await holdTraining(fabia.core, daysAgo(20));
    const id = await applyWithLetter(focal, round);
    for (const phase of ['Capacitación', 'Evaluación', 'Priorización']) await goOn(focal, phase);
    await putFirst(focal, interpreters);
    for (const phase of ['Plan de trabajo', 'Seguimiento', 'Certificado']) await goOn(focal, phase);

    const { firstStaffEmail: email, firstStaffPassword: secret } = window.stack.secrets;
    const network = await openDesk(browser, window, { email, password: secret });
    const grant = network.page.getByRole('button', { name: 'Otorgar el certificado' });
    // Three answers of 1, two of 0.5 and two of 0 are 4 of 7: 57.14 %. What does not apply counts for nothing.
    await setThreshold(network, '57.2');
    await network.open(`certifications/${id}`);
    await network.page.getByText('Puntaje de la ronda, en %: 57,14 / 57,2').waitFor();
    expect(await grant.isDisabled()).toBe(true);
    await setThreshold(network, '57.1');
    await network.open(`certifications/${id}`);
    await grant.click();
    const link = network.page.getByRole('link', { name: 'Abrir la página pública' });
    const path = (await link.getAttribute('href')) ?? '';

    await reader.goto(`${window.stack.coreUrl}${path}`);
    await reader.getByRole('status').getByText('Vigente').waitFor();
    const said = await reader.getByRole('article').textContent();
    expect(said).toContain('Villa Ejemplo');
    expect(said).toContain('Red de Ciudades de Utopía');
    expect(await isGenuine(window.stack.coreUrl, path)).toBe(true);
    expect([focal, doctor, teacher, manager, network].flatMap(({ failures }) => failures)).toEqual([]);
  });
});
