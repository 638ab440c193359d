import type { Entry, EntryInput } from '@ventanilla/contracts';
import { aGuide } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.js';
import { openDesk } from '../support/dashboard.js';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

type Guide = EntryInput<'guide'>;

const words = (title: string, bodies: readonly [string, string]) => ({
  ...{ title, summary: title, keywords: [], reviewed: true },
  sections: bodies.map((body, at) => ({ heading: `${title} ${at + 1}`, body })),
});

/** A guide that is public in three languages, whose Spanish has changed in its second section since. */
async function aGuideThatChanged(): Promise<Entry<'guide'>> {
  const core = window.administrator;
  const texts = {
    es: words('Inscribir en la escuela', ['Vaya a la escuela.', 'Lleve el DNI.']),
    en: words('Enrol at school', ['Go to the school.', 'Bring your ID.']),
    fr: words('Inscrire à la maternelle', ['Allez à la maternelle.', 'Apportez le DNI.']),
  };
  const { id, version } = await core.createEntry({ body: aGuide({ key: 'guide.inscribir-prueba', texts }) });
  const languages = ['es', 'en', 'fr'];
  const published = (await core.publishEntry({ params: { id }, body: { version, languages } })) as Entry<'guide'>;
  const { kind, municipality, key, facts } = published;
  const es = published.texts['es'];
  if (!es) throw new Error('The guide has lost its Spanish');
  const sections = es.sections.map((one, at) => (at === 1 ? { ...one, body: 'No hace falta el DNI.' } : one));
  const entry: Guide = { kind, municipality, key, facts, texts: { ...published.texts, es: { ...es, sections } } };
  const changed = await core.updateEntry({ params: { id }, body: { version: published.version, entry } });
  return changed as Entry<'guide'>;
}

describe('a guide whose source changed in one section', () => {
  it('shows what changed there, is translated anew and published in that language alone', async () => {
    const { id } = await aGuideThatChanged();
    const manager = await contentManager(window, ['quilmes']);
    const desk = await openDesk(browser, window, manager, `entries/${id}/translations/en`);
    const { page, failures } = desk;
    const changed = page.locator('[data-passage]').filter({ hasText: 'Cambió el original' });
    await changed.first().waitFor();
    expect(await changed.count()).toBe(1);
    expect(await changed.locator('del, s').allTextContents()).not.toEqual([]);

    await changed.getByRole('textbox').fill('No ID needed.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Traducción guardada', { exact: false }).waitFor();
    await desk.open(`guides/${id}`);
    await page.getByRole('button', { name: 'Publicar', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    for (const name of [/Español/, /Français|Francés/]) await dialog.getByRole('checkbox', { name }).uncheck();
    await dialog.getByRole('button', { name: 'Publicar', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    const after = (await window.administrator.getEntry({ params: { id } })) as Entry<'guide'>;
    expect(after.published?.texts['en']?.sections[1]?.body).toBe('No ID needed.');
    expect(after.published?.texts['es']?.sections[1]?.body).toBe('Lleve el DNI.');
    expect(after.gaps.map(({ language, state }) => `${state}.${language}`)).toContain('stale.fr');
    expect(after.gaps.map(({ language, state }) => `${state}.${language}`)).not.toContain('stale.en');
    expect(failures).toEqual([]);
    await desk.close();
  });
});
