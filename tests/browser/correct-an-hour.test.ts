import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPage } from '../support/browser.js';
import { openDesk } from '../support/dashboard.js';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let manager: { email: string; password: string };

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
  manager = await contentManager(window, ['quilmes']);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** A person on the chat page who has chosen Spanish and Quilmes. */
async function openChat(context: BrowserContext): Promise<Page> {
  window.telegram.driver.person({ name: 'Persona de prueba', languageCode: 'es' });
  const { page } = await openPage(context);
  await page.goto(window.telegram.chatUrl);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: /Quilmes/ }).click();
  await page.getByText('Hacé tu pregunta', { exact: false }).waitFor();
  return page;
}

async function write(chat: Page, text: string): Promise<string> {
  const log = chat.getByRole('log');
  const bubbles = log.locator('.message:not(.own)');
  const before = await bubbles.count();
  await chat.getByLabel('Message').fill(text);
  await chat.keyboard.press('Enter');
  await bubbles.nth(before).waitFor();
  return (await bubbles.nth(before).textContent()) ?? '';
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${window.stack.coreUrl}/admin/`);
  await page.getByLabel(/correo/i).fill(manager.email);
  await page
    .getByLabel(/contraseña/i)
    .first()
    .fill(manager.password);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Servicios' }).waitFor();
}

describe('a content manager of Quilmes, in a browser', () => {
  it('signs in, changes an hour, publishes, and the chat page says it', async () => {
    const context = await browser.newContext({ locale: 'es-AR', viewport: { width: 1440, height: 900 } });
    const { page, failures } = await openPage(context);
    const chat = await openChat(context);
    const question = 'teléfono y horario de atención al vecino';
    expect(await write(chat, question)).not.toContain('07:15');

    await signIn(page);
    await page.getByRole('menuitem', { name: 'Servicios' }).click();
    await page.getByText('Atención al Vecino', { exact: false }).first().click();
    await page.getByRole('button', { name: 'Agregar horario' }).first().click();
    await page.getByRole('checkbox', { name: 'lunes' }).first().check();
    await page.getByLabel('lunes, abre', { exact: false }).first().fill('07:15');
    await page.getByLabel('lunes, cierra', { exact: false }).first().fill('11:45');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Guardar borrador' }).click();
    await page.getByText('Todo está guardado', { exact: false }).waitFor();
    expect(await write(chat, question)).not.toContain('07:15');

    await page.getByRole('button', { name: 'Publicar', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicar', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => write(chat, question), { timeout: 15_000 }).toContain('07:15');
    expect(failures).toEqual([]);
    await context.close();
  });

  it('sees nothing of Buenos Aires', async () => {
    const { page, close } = await openDesk(browser, window, manager, 'services');
    await page.getByText('Atención al Vecino', { exact: false }).first().waitFor();
    expect(await page.getByText('svc.c.', { exact: false }).count()).toBe(0);
    await close();
  });
});

describe('every page', () => {
  const places = [
    ['', 360],
    ['services', 360],
    ['findings', 360],
    ['questions', 360],
    ['audit', 360],
    ['', 1440],
    ['guides', 1440],
    ['helpLines', 1440],
    ['locations', 1440],
    ['audit', 1440],
  ] as const;

  it('fits its screen and fails at nothing', async () => {
    for (const [place, width] of places) {
      const { page, failures, close } = await openDesk(browser, window, manager, place, { width });
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(await page.getByRole('heading', { name: 'Algo falló' }).count()).toBe(0);
      expect({ place, width, overflow, failures }).toEqual({ place, width, overflow: 0, failures: [] });
      await close();
    }
  });
});
