import { anOrganization, aService } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.js';
import { aColleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const organization = 'org.danza-de-prueba';
const plain = { reviewed: true, howToApply: '', eligibility: '', costNote: '', documentsNote: '', notice: '' };

function aWorkshop(englishDescription: string) {
  const en = { ...plain, name: 'Clown workshop', description: englishDescription, keywords: ['clowns'] };
  const text = { name: 'Taller de payasos', description: 'Todos los viernes.', keywords: ['payasos'] };
  return aService({ key: 'svc.q.payasos', facts: { organization, topics: [] }, text, texts: { en } });
}

/** A workshop that is public in Spanish and English, whose English somebody is still rewriting. */
async function aPublicWorkshop(): Promise<string> {
  const core = window.administrator;
  await core.createEntry({ body: anOrganization({ key: organization, text: { name: 'Casa de la Danza' } }) });
  const { id, version } = await core.createEntry({ body: aWorkshop('Every Friday at the library.') });
  const published = await core.publishEntry({ params: { id }, body: { version, languages: ['es', 'en'] } });
  const entry = aWorkshop('Every Friday, half rewri');
  await core.updateEntry({ params: { id }, body: { version: published.version, entry } });
  return id;
}

describe('a text that waits for review', () => {
  it('is sent by who wrote it, published by who reads it, and no other language with it', async () => {
    const id = await aPublicWorkshop();
    const people = {
      es: await settledPerson(window, 'es', 'quilmes'),
      en: await settledPerson(window, 'en', 'quilmes'),
    };
    expect((await ask(people.es, 'taller de payasos')).text).toContain('Todos los viernes.');

    const lucia = await aColleague(window, {
      name: 'Lucía',
      role: 'organizationEditor',
      organizations: [organization],
    });
    const author = await openDesk(browser, window, lucia, `services/${id}`);
    const description = author.page.getByRole('textbox', { name: /^Descripción/ }).first();
    await description.fill('Ahora los sábados, a las 10.');
    await author.page.getByRole('button', { name: 'Guardar borrador' }).click();
    await author.page.getByText('Todo está guardado', { exact: false }).waitFor();
    expect(await author.page.getByRole('button', { name: 'Publicar', exact: true }).count()).toBe(0);
    await author.page.getByRole('button', { name: 'Mandar a revisar' }).click();
    const step = author.page.getByRole('dialog');
    await step.getByRole('checkbox', { name: 'English' }).uncheck();
    await step.getByLabel('Nota (opcional)').fill('Cambió el día.');
    await step.getByRole('button', { name: 'Mandar a revisar' }).click();
    await author.page.getByText('Quedó para revisar.').waitFor();
    expect((await ask(people.es, 'taller de payasos')).text).toContain('Todos los viernes.');

    const raul = await aColleague(window, { name: 'Raúl', role: 'reviewer' });
    const reviewer = await openDesk(browser, window, raul, 'review');
    const waiting = reviewer.page.getByRole('article', { name: 'Taller de payasos' });
    await waiting.getByText('“Cambió el día.”').waitFor();
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
      texts: { en: { description: 'Every Friday, half rewri' } },
      published: { texts: { en: { description: 'Every Friday at the library.' } } },
    });
    await expect.poll(async () => (await ask(people.es, 'taller de payasos')).text).toContain('Ahora los sábados');
    expect((await ask(people.en, 'clown workshop')).text).toContain('Every Friday at the library.');
    await reviewer.open('review');
    await reviewer.page.getByText('No hay nada para revisar').waitFor();
    expect([...author.failures, ...reviewer.failures]).toEqual([]);
    await Promise.all([author.close(), reviewer.close()]);
  });
});
