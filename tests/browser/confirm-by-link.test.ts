import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPage } from '../support/browser.js';
import { openDesk } from '../support/dashboard.js';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let manager: Awaited<ReturnType<typeof contentManager>>;

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
  manager = await contentManager(window, ['quilmes']);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** A service of an organization that has both public. */
async function aPublicService() {
  const { items } = await manager.core.listEntries({
    query: { municipality: 'quilmes', kind: 'service', limit: 100, state: 'published' },
  });
  const service = items.find((entry) => entry.kind === 'service' && entry.facts.organization !== null);
  if (service?.kind !== 'service' || service.facts.organization === null) throw new Error('There is no such service');
  return { service, organization: service.facts.organization };
}

describe('an organization that got a link', () => {
  it('confirms with one tap without an account, and corrects a phone that waits for review', async () => {
    const { service, organization: key } = await aPublicService();
    const [organization] = (await manager.core.listEntries({ query: { municipality: 'quilmes', keys: key } })).items;

    const desk = await openDesk(browser, window, manager, `organizations/${organization?.id}`);
    const { page, failures } = desk;
    await page.getByRole('button', { name: 'Crear un enlace' }).click();
    const address = await page.getByRole('textbox', { name: 'Confirmación por enlace' }).inputValue();

    const phone = await browser.newContext({
      locale: 'es-AR',
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const opened = await openPage(phone);
    const theirs = opened.page;
    await theirs.goto(address);
    const article = theirs.locator(`article:has(form[action*="${service.id}"])`);

    await article.getByRole('button', { name: 'Sigue todo igual' }).click();
    await theirs.getByText('Confirmado').first().waitFor();
    const confirmed = await manager.core.getEntry({ params: { id: service.id } });
    expect(confirmed.published?.facts).toMatchObject({ checkedHow: 'organizationLink' });

    const own = theirs.locator(`article:has(form[action*="${organization?.id}"])`);
    await own.getByText('Corregir algo').click();
    await own.getByLabel('Agregar otro teléfono').fill('4253-0199');
    await own.getByRole('button', { name: 'Enviar la corrección' }).click();
    await theirs
      .getByText(/Recibimos tu corrección|Listo, gracias/)
      .first()
      .waitFor();

    const waiting = await manager.core.getEntry({ params: { id: organization?.id ?? '' } });
    expect(waiting.marks.map(({ mark }) => mark)).toContain('inReview');
    expect(JSON.stringify(waiting.facts)).toContain('4253-0199');
    expect(JSON.stringify(waiting.published)).not.toContain('4253-0199');
    expect([...failures, ...opened.failures]).toEqual([]);
    await Promise.all([desk.close(), phone.close()]);
  });
});
