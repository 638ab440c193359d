import type { Person } from '@ventanilla/telegram-sandbox';
import { aService } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, dataOf, pressWhenShown, settledPerson } from '../support/persons.js';

const PATIENCE_MS = 30_000;
const NAME = 'Sala de lectura';

let window: TestWindow;
let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  const text = { name: NAME, description: 'Se prestan libros y hay mesas para estudiar.', keywords: [] };
  const { id, version } = await window.administrator.createEntry({ body: aService({ key: 'svc.q.lectura', text }) });
  await window.administrator.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
  desk = await openDesk(browser, window, await aColleague(window, { name: 'Marta' }), 'gaps');
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await window?.close();
});

const isTold = (person: Person, words: RegExp) =>
  person.waitFor((message) => message.fromBot && words.test(message.text), { timeoutMs: PATIENCE_MS });

/** Asks what nothing answers, and agrees to be told when something does. */
async function waitForAnAnswer(person: Person, question: string): Promise<void> {
  const reply = await ask(person, question);
  person.press(dataOf(reply).find((data) => data.startsWith('tell:')) ?? 'no offer', { messageId: reply.id });
  await pressWhenShown(person, /^told:/, ':yes');
  await person.waitFor((seen) => dataOf(seen).some((data) => data.endsWith(':leave')), { timeoutMs: PATIENCE_MS });
}

describe('a question that nothing answers', () => {
  it('is answered by linking an entry with a word people use, and who waited is told once', async () => {
    const { page, failures } = desk;
    const person = await settledPerson(window, 'es', 'quilmes');
    await waitForAnAnswer(person, 'dónde hay una biblioteca');
    await page.reload();
    await page.getByText('dónde hay una biblioteca').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Responder' }).first().click();
    await page.getByRole('combobox', { name: 'Buscar otra ficha' }).fill('lectura');
    await page.getByRole('option', { name: new RegExp(NAME) }).click();
    await page.getByText('Todavía no la responde').waitFor();
    await page.getByRole('button', { name: 'biblioteca', exact: true }).click();
    await page.getByText('Responde 1 de 1').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Agregar las palabras y cerrar' }).click();
    await page.getByText('Le avisamos a 1 persona', { exact: false }).waitFor();
    const { text } = await isTold(person, /Ahora hay una respuesta/);
    expect(text).toContain(NAME);
    const later = await settledPerson(window, 'es', 'quilmes');
    expect((await ask(later, 'dónde hay una biblioteca')).text).toContain(NAME);
    expect(person.messages().filter((message) => /Ahora hay una respuesta/.test(message.text))).toHaveLength(1);
    expect(failures).toEqual([]);
  });
});
