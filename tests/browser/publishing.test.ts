import { anOrganization, aService } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { openWindowByHand, type WindowByHand } from '../support/by-hand.js';
import { aColleague, openDesk } from '../support/dashboard.js';
import { ask, settledPerson } from '../support/persons.js';

let window: WindowByHand;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindowByHand({ content: 'none' }), launchChromium()]);
  const body = anOrganization({ key: organization, text: { name: 'Casa del Circo' } });
  await window.administrator.createEntry({ body });
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const organization = 'org.circo-de-prueba';
const plain = { reviewed: true, howToApply: '', eligibility: '', costNote: '', documentsNote: '', notice: '' };

function aWorkshop(art: string, es: string, english: string) {
  const en = { ...plain, name: `Workshop: ${art}`, description: english, keywords: [art] };
  const text = { name: `Taller de ${art}`, description: es, keywords: [art] };
  return aService({ key: `svc.q.${art}`, facts: { organization, topics: [] }, text, texts: { en } });
}

/** A workshop that is public in Spanish and English, whose drafts in both somebody has begun to rewrite. */
async function aPublicWorkshop(art: string): Promise<string> {
  const core = window.administrator;
  const { id, version } = await core.createEntry({
    body: aWorkshop(art, 'Todos los viernes.', 'Every Friday at the library.'),
  });
  const published = await core.publishEntry({ params: { id }, body: { version, languages: ['es', 'en'] } });
  const entry = aWorkshop(art, 'Todos los sábados.', 'Every Saturday, half rewri');
  await core.updateEntry({ params: { id }, body: { version: published.version, entry } });
  return id;
}

/** Somebody who asks the bot, and what it tells them. */
async function asking(language: string): Promise<(question: string) => Promise<string>> {
  const person = await settledPerson(window, language, 'quilmes');
  return async (question) => (await ask(person, question)).text;
}

describe('a text that waits for review', () => {
  it('is sent by who wrote it, published by who reads it, and no other language with it', async () => {
    const id = await aPublicWorkshop('payasos');
    const [inSpanish, inEnglish] = [await asking('es'), await asking('en')];
    const lucia = await aColleague(window, {
      name: 'Lucía',
      role: 'organizationEditor',
      organizations: [organization],
    });
    const author = await openDesk(browser, window, lucia, `services/${id}`);
    await author.page
      .getByRole('textbox', { name: /^Descripción/ })
      .first()
      .fill('Ahora los domingos, a las 10.');
    await author.page.getByRole('button', { name: 'Guardar borrador' }).click();
    await author.page.getByText('Todo está guardado', { exact: false }).waitFor();
    expect(await author.page.getByRole('button', { name: 'Publicar', exact: true }).count()).toBe(0);
    await author.page.getByRole('button', { name: 'Mandar a revisar' }).click();
    const step = author.page.getByRole('dialog');
    await step.getByRole('checkbox', { name: 'English' }).uncheck();
    expect(await seriousFindings(author.page)).toEqual([]);
    await step.getByLabel('Nota (opcional)').fill('Cambió el día.');
    await step.getByRole('button', { name: 'Mandar a revisar' }).click();
    await author.page.getByText('Quedó para revisar.').waitFor();
    expect(await inSpanish('taller de payasos')).toContain('Todos los viernes.');

    const raul = await aColleague(window, { name: 'Raúl', role: 'reviewer' });
    const reviewer = await openDesk(browser, window, raul, 'review');
    const waiting = reviewer.page.getByRole('article', { name: 'Taller de payasos' });
    await waiting.getByText('“Cambió el día.”').waitFor();
    expect(await seriousFindings(reviewer.page)).toEqual([]);
    await waiting.getByRole('link', { name: 'Revisar' }).click();
    await reviewer.page.getByRole('button', { name: 'Publicar', exact: true }).click();
    const publish = reviewer.page.getByRole('dialog');
    expect(await publish.getByRole('checkbox', { name: 'Español' }).isChecked()).toBe(true);
    expect(await publish.getByRole('checkbox', { name: 'English' }).isChecked()).toBe(false);
    await publish.getByRole('button', { name: 'Publicar', exact: true }).click();
    await publish.waitFor({ state: 'detached' });

    const after = await window.administrator.getEntry({ params: { id } });
    expect(after).toMatchObject({
      states: { es: 'published', en: 'changed' },
      marks: [],
      texts: { en: { description: 'Every Saturday, half rewri' } },
      published: { texts: { en: { description: 'Every Friday at the library.' } } },
    });
    await expect.poll(() => inSpanish('taller de payasos'), { timeout: 15_000 }).toContain('Ahora los domingos');
    expect(await inEnglish('workshop payasos')).toContain('Every Friday at the library.');
    await reviewer.open('review');
    await reviewer.page.getByText('No hay nada para revisar').waitFor();
    expect([...author.failures, ...reviewer.failures]).toEqual([]);
    await Promise.all([author.close(), reviewer.close()]);
  });
});

/** Days from now, as the dashboard asks for a moment in Quilmes, and the moment itself: 8 o'clock there is 11 in UTC. */
function eightOClockIn(days: number): { clock: string; moment: Date } {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return { clock: `${day}T08:00`, moment: new Date(`${day}T11:00:00Z`) };
}

async function scheduleSpanish(page: Page, deed: 'Publicar' | 'Volver a borrador', clock: string): Promise<void> {
  await page.getByRole('button', { name: 'Más pasos' }).click();
  await page.getByRole('menuitem', { name: 'Programar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: deed }).check();
  await dialog.getByRole('checkbox', { name: 'English' }).uncheck();
  await dialog.getByLabel('Día y hora').fill(clock);
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Programar' }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('a publish that is scheduled', () => {
  it('happens at its moment and not before, in its language alone, and is taken back at another', async () => {
    const id = await aPublicWorkshop('malabares');
    const inSpanish = await asking('es');
    const marta = await aColleague(window, { name: 'Marta' });
    const { page, failures, close } = await openDesk(browser, window, marta, `services/${id}`);
    const [comes, leaves] = [eightOClockIn(2), eightOClockIn(30)];
    await scheduleSpanish(page, 'Publicar', comes.clock);
    await page.getByText('Español: se publica el', { exact: false }).waitFor();
    await scheduleSpanish(page, 'Volver a borrador', leaves.clock);
    await page.getByText('Español: vuelve a borrador el', { exact: false }).waitFor();

    await window.runJobAt('scheduled deeds', new Date(comes.moment.getTime() - 1_000));
    expect((await marta.core.getEntry({ params: { id } })).states).toEqual({ es: 'changed', en: 'changed' });
    await window.runJobAt('scheduled deeds', comes.moment);
    expect((await marta.core.getEntry({ params: { id } })).states).toEqual({ es: 'published', en: 'changed' });
    await expect.poll(() => inSpanish('taller de malabares'), { timeout: 15_000 }).toContain('Todos los sábados.');
    await page.reload();
    await page.getByText('Español: vuelve a borrador el', { exact: false }).waitFor();
    expect(await page.getByText('Español: se publica el', { exact: false }).count()).toBe(0);

    await window.runJobAt('scheduled deeds', leaves.moment);
    expect((await marta.core.getEntry({ params: { id } })).states).toEqual({ es: 'draft', en: 'changed' });
    await expect.poll(() => inSpanish('taller de malabares'), { timeout: 15_000 }).not.toContain('Todos los sábados.');
    const { items } = await window.administrator.listAudit({ query: { resourceId: id, limit: 2 } });
    expect(items.map(({ action, staff }) => [action, staff?.name])).toEqual([
      ['unpublish', 'Marta'],
      ['publish', 'Marta'],
    ]);
    expect(failures).toEqual([]);
    await close();
  });
});
