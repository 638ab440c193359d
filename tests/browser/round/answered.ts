import { expect, it } from 'vitest';
import { accept, answerByHand, answerRest } from '../../support/round/answering.js';
import { childhood, health, questions, restOfChildhood, restOfHealth } from '../../support/round/questionnaire.js';
import { giveOut, invite, moveOn, openRound, progressOn, releaseSet } from '../../support/round/running.js';
import { expectNeeds, lines, shown, type Walk } from './walk.js';

/** The questions are given out and answered, and what contradicts itself shows. */
export function answered(walk: Walk): void {
  it('begins with a table of questions, given out to two institutions that are let in by a link', async () => {
    const { window, browser, focal } = walk;
    await releaseSet(focal);
    walk.round = await openRound(focal);
    await expectNeeds(walk, 'Decidí qué institución responde estas preguntas.');
    await giveOut(focal, walk.round);
    const dora = { institution: health.name, name: 'Dora', email: 'dora@villa.example' };
    const tito = { institution: childhood.name, name: 'Tito', email: 'tito@villa.example' };
    const links = [await invite(focal, walk.round, dora), await invite(focal, walk.round, tito)] as const;
    await moveOn(focal, walk.round, 'Recolección de datos', 2);
    walk.doctor = await accept(browser, window, links[0], dora);
    walk.teacher = await accept(browser, window, links[1], tito);
  });

  it('shows each institution its own questions alone, and stores what it answers and rests on', async () => {
    const { doctor, teacher, round } = walk;
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
    const { focal, round } = walk;
    await focal.page.reload();
    await shown(() => progressOn(focal), {
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
}
