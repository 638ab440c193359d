import type { Person } from '@ventanilla/telegram-sandbox';
import { aMobileStop, aService } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { pressWhenShown, settledPerson } from '../support/persons.js';

const PATIENCE_MS = 30_000;
const KEY = 'stop.plaza-de-prueba';

let window: TestWindow;
let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  const service = await window.administrator.createEntry({ body: aService() });
  await window.administrator.publishEntry({
    params: { id: service.id },
    body: { version: service.version, languages: ['es'] },
  });
  const stop = aMobileStop({ key: KEY, facts: { date: inDays(2), repeats: null, exceptions: [] } });
  const { id } = await window.administrator.createEntry({ body: stop });
  const marta = await aColleague(window, { name: 'Marta' });
  desk = await openDesk(browser, window, marta, `mobileStops/${id}`);
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await window?.close();
});

/** Counted so that it is never today, whatever the hour is where this runs. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const told = (person: Person, words: RegExp) =>
  person.messages().filter((message) => message.fromBot && words.test(message.text));
const isTold = (person: Person, words: RegExp) =>
  person.waitFor((message) => message.fromBot && words.test(message.text), { timeoutMs: PATIENCE_MS });
const read = async (path: string) => (await fetch(`${window.stack.coreUrl}/m/quilmes/es/mobile-stops${path}`)).text();

describe('a mobile office that comes every week', () => {
  let person: Person;

  it('is entered as one would say it, said back with its dates, and published', async () => {
    const { page } = desk;
    await page.getByRole('combobox', { name: '¿Se repite?' }).click();
    await page.getByRole('option', { name: 'Sí, cada tantas semanas' }).click();
    await page.getByLabel('Hasta el día').fill(inDays(25));
    await page.getByText(/^Cada semana: /).waitFor();
    await page.getByText(/4 fechas en total/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Guardar borrador' }).click();
    await page.getByText('Todo está guardado', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Publicar', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publicar', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => read(''), { timeout: PATIENCE_MS }).toContain(KEY);
  });

  it('reminds who asked for it, and tells them at once when a date is called off', async () => {
    const { page } = desk;
    person = await settledPerson(window, 'es', 'quilmes');
    person.sendCommand('paradas');
    await pressWhenShown(person, /^remind:/, KEY);
    await isTold(person, /te escribo la tarde anterior a cada fecha/);
    await page
      .getByRole('button', { name: /^Suspender / })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Por el clima' }).click();
    await isTold(person, /suspendido por el clima/);
    await expect.poll(() => read(''), { timeout: PATIENCE_MS }).toContain('suspendido por el clima');
    const [first, second] = (await read(`/${KEY}.ics`)).split('BEGIN:VEVENT').slice(1);
    expect(first).toContain('STATUS:CANCELLED');
    expect(second).toContain('STATUS:CONFIRMED');
  });

  it('tells them where it stops instead, with what else they have to know, once', async () => {
    const { page, failures } = desk;
    await page.getByRole('button', { name: 'Cambiar', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('En otro lugar, solo esta vez').check();
    await dialog.getByLabel(/^Calle y número/).fill('Club de Prueba 10');
    await dialog.getByLabel('Nota sobre esta fecha (español)').fill('Se entra por la escuela.');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cambiar y avisar' }).click();
    const { text } = await isTold(person, /Club de Prueba 10/);
    expect(text).toContain('Se entra por la escuela.');
    await expect.poll(() => read(''), { timeout: PATIENCE_MS }).toContain('Se entra por la escuela.');
    expect(await read('')).toContain('Club de Prueba 10');
    expect([told(person, /suspendido por el clima/).length, told(person, /Club de Prueba 10/).length]).toEqual([1, 1]);
    expect(failures).toEqual([]);
  });
});
