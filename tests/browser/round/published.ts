import { expect, it } from 'vitest';
import { openPage } from '../../support/browser.js';
import { aColleague, openDesk } from '../../support/dashboard.js';
import {
  answerForTheRest,
  completeProfile,
  coverageOn,
  draftFindings,
  publishProfile,
  typesOn,
  wordFinding,
} from '../../support/round/publishing.js';
import { childhood, health, municipality, questions } from '../../support/round/questionnaire.js';
import { moveOn } from '../../support/round/running.js';
import { expectNeeds, interpreters, lines, type Walk } from './walk.js';

/** What was decided becomes findings, and these a profile that anybody reads. */
export function published(walk: Walk): void {
  it('becomes seven findings with their evidence, of which each is worded and answered for', async () => {
    const { window, browser, focal, round } = walk;
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
    walk.manager = await openDesk(browser, window, marta);
    await wordFinding(walk.manager, round, 'S2', interpreters);
    await expectNeeds(walk, 'Redactá estos hallazgos y hacelos revisar.');
    await answerForTheRest(marta.core);
    await focal.page.reload();
    await moveOn(focal, round, 'Publicación', 6);
  });

  it('is published as a profile, and read by anybody without a script', async () => {
    const { window, browser, focal, manager, round } = walk;
    const context = await browser.newContext({
      ...{ locale: 'es-AR', viewport: { width: 390, height: 844 } },
      javaScriptEnabled: false,
    });
    walk.reader = (await openPage(context)).page;
    const address = `${window.stack.coreUrl}/m/${municipality}/es/profile`;
    expect((await walk.reader.goto(address))?.status()).toBe(404);

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

    await expect.poll(async () => (await walk.reader.goto(address))?.status(), { timeout: 15_000 }).toBe(200);
    const text = await walk.reader.locator('main').textContent();
    for (const said of ['Villa Ejemplo crece junto al río.', 'Censo de Villa Ejemplo', interpreters]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain(questions.M2);
    // The domains of the questionnaire, which has four.
    const slices = await walk.reader.locator('svg a[data-domain]').all();
    expect(await Promise.all(slices.map((link) => link.getAttribute('aria-label')))).toEqual([
      'Derechos de los migrantes: bien desarrollados 2, con potencial 1',
      'Enfoque integrado de gobierno: bien desarrollados 0, con potencial 2',
      'Alianzas: bien desarrollados 0, con potencial 1',
      'Migración segura, ordenada y regular: bien desarrollados 1, con potencial 0',
    ]);
    await walk.reader.locator('svg a[data-domain="2"]').click();
    expect(await walk.reader.locator('.findings .text').allTextContents()).toEqual([
      'Hay un área sin personal propio.',
      'No se publican datos sobre migración.',
    ]);
    await focal.page.reload();
    await moveOn(focal, round, 'Seguimiento', 7);
  });
}
