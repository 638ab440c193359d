import type { Assessment } from '@ventanilla/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRoundAtWork } from '../support/a-round.js';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Colleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let fabia: Colleague;
let nora: Colleague;
let round: Assessment;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  fabia = await aColleague(window, { name: 'Fabia', role: 'focalPoint' });
  nora = await aColleague(window, { name: 'Nora', role: 'institution', institutions: ['salud'] });
  round = await aRoundAtWork(fabia.core);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

async function storedAnswers() {
  const { rows } = await fabia.core.getAssessmentMatrix({ params: { id: round.id } });
  return rows.map(({ cells }) => cells.find(({ institution }) => institution === 'salud')?.response ?? null);
}

const question = (page: Page, name: RegExp) => page.getByRole('article', { name });
const guard = (page: Page) => question(page, /La guardia atiende/);
const interpreters = (page: Page) => question(page, /intérpretes/);
const note = 'Explicación (opcional)';

describe('answering for an institution while the connection comes and goes', () => {
  it('loses nothing that was typed, and stores each answer once', async () => {
    const { page, context, close } = await openDesk(browser, window, nora);
    await page.getByRole('link', { name: 'Responder' }).click();
    await guard(page).getByRole('radio', { name: 'Sí', exact: true }).check();
    await guard(page).getByText('Guardado. Nora', { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await context.setOffline(true);
    await guard(page).getByLabel(note).fill('Sin pedir documento.');
    await interpreters(page).getByRole('radio', { name: 'No', exact: true }).check();
    await interpreters(page).getByLabel(note).fill('Solo en el hospital.');
    await page.getByText('Sin enviar: 2', { exact: true }).first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect((await storedAnswers()).map((answer) => answer?.text ?? null)).toEqual(['', null]);

    // Without a connection there is no page to come back to; what was typed waits for the next one.
    await page.reload().catch(() => undefined);
    await context.setOffline(false);
    await page.goto(`${window.stack.coreUrl}/admin/#/rounds/${round.id}/answers`);
    await guard(page).getByText('Guardado. Nora', { exact: false }).waitFor();
    await interpreters(page).getByText('Guardado. Nora', { exact: false }).waitFor();
    expect(await guard(page).getByLabel(note).inputValue()).toBe('Sin pedir documento.');
    expect(await storedAnswers()).toMatchObject([
      { step: 'yes', text: 'Sin pedir documento.', version: 2 },
      { step: 'no', text: 'Solo en el hospital.', version: 1 },
    ]);
    await close();
  });

  it('shows both sides when somebody else answered meanwhile', async () => {
    const { page, context, close } = await openDesk(browser, window, nora, `rounds/${round.id}/answers`);
    await guard(page).getByText('Guardado. Nora', { exact: false }).waitFor();
    await context.setOffline(true);
    await guard(page).getByLabel(note).fill('Sin documento, y de noche también.');
    const [before] = await storedAnswers();
    const response = { step: 'partially', text: 'Solo de día.', evidence: [] };
    await fabia.core.saveResponse({
      params: { id: round.id, indicator: 'S1', institution: 'salud' },
      body: { clientId: 'fabia-00000001', version: before?.version ?? 0, response },
    });
    await context.setOffline(false);
    const conflict = guard(page).getByRole('group', { name: /Fabia respondió esto/ });
    await conflict.getByText('Solo de día.').waitFor();
    await conflict.getByText('Sin documento, y de noche también.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Guardar lo mío' }).click();
    await guard(page).getByText('Guardado. Nora', { exact: false }).waitFor();
    expect((await storedAnswers())[0]).toMatchObject({
      text: 'Sin documento, y de noche también.',
      by: 'Nora',
    });
    await close();
  });
});
