import { expect, it } from 'vitest';
import { openDesk } from '../../support/dashboard.js';
import {
  applyWithLetter,
  goOn,
  holdTraining,
  isGenuine,
  putFirst,
  setThreshold,
} from '../../support/round/certifying.js';
import { daysAgo, planAction, planOf, reportDone } from '../../support/round/planning.js';
import { childhood, health } from '../../support/round/questionnaire.js';
import { interpreters, type Walk } from './walk.js';

/** What the profile says becomes a plan and a certificate. */
export function followed(walk: Walk): void {
  it('is followed by a plan, with what each institution does and what is late', async () => {
    const { focal, doctor } = walk;
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
    const { window, browser, fabia, focal, manager, reader, doctor, teacher, round } = walk;
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
}
