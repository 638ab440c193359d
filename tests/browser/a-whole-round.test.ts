import { aMunicipality } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { type Answerer, accept, answerByHand, answerRest } from '../support/round/answering.js';
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
let focal: Desk;
let doctor: Answerer;
let teacher: Answerer;
let round: string;

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  const names = { es: 'Villa Ejemplo', en: 'Villa Ejemplo' };
  await window.administrator.createMunicipality({ body: { id: municipality, municipality: aMunicipality({ names }) } });
  const fabia = await aColleague(window, { name: 'Fabia', role: 'focalPoint', municipalities: [municipality] });
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
    expect([...focal.failures, ...doctor.failures, ...teacher.failures]).toEqual([]);
  });
});
