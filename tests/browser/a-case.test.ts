import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Colleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, dataOf, pressWhenShown, settledPerson } from '../support/persons.js';

let window: TestWindow;
let browser: Browser;
let lucia: Colleague;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
  lucia = await aColleague(window, { name: 'Lucía', role: 'caseWorker' });
  await answerAtAnyHour();
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** Whatever the time of the day is where this runs, somebody is there. */
async function answerAtAnyHour(): Promise<void> {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const periods = [{ days: [...days], opensAt: '00:00', closesAt: '24:00' }];
  const hours = [{ validFrom: null, validTo: null, periods, exceptions: [], byAppointment: false }];
  const functions = [{ key: 'trabajo-social', names: { es: 'Trabajo social' }, staff: [] }];
  const settings = { offered: true, hours, functions, textDays: 30, consentDays: 7, silence: null };
  await window.administrator.updateCaseSettings({ params: { id: 'quilmes' }, body: { version: 0, settings } });
}

const reads = (person: Person, words: RegExp): Promise<SeenMessage> =>
  person.waitFor((message) => message.fromBot && words.test(message.text), { timeoutMs: 30_000 });

/** Presses the button of a message whose data begins so. */
function press(person: Person, message: SeenMessage, begins: string): void {
  const data = dataOf(message).find((each) => each.startsWith(begins)) ?? `no ${begins}`;
  person.press(data, { messageId: message.id });
}

const conversation = (page: Page) => page.getByRole('log', { name: 'Conversación' });
const field = (page: Page) => page.getByRole('textbox', { name: /Mensaje a la persona/ });

describe('a person in danger and a case worker, at the same time', () => {
  let person: Person;
  let desk: Desk;
  beforeAll(async () => {
    person = await settledPerson(window, 'es', 'quilmes');
    desk = await openDesk(browser, window, lucia, 'cases');
    await desk.page.getByText('Nadie espera').waitFor();
  });
  afterAll(() => desk?.close());

  it('is told whom to call first, and only then goes to the people', async () => {
    expect((await ask(person, 'mi marido me pega, tengo miedo')).text).toContain('144');
    await pressWhenShown(person, /^person:/, 'danger');
    press(person, await reads(person, /Hablar con una persona/), 'person-begin:');
    await reads(person, /Es tu consulta número 1/);
    const waiting = desk.page.getByRole('link', { name: /Caso 1.*Urgente.*Peligro: Violencia/ });
    await waiting.waitFor();
    await desk.page.getByRole('menuitem', { name: /^Casos.*1 caso espera respuesta$/ }).waitFor({ timeout: 40_000 });
    expect(await desk.page.title()).toMatch(/^\(1\) /);
    expect(await seriousFindings(desk.page)).toEqual([]);
    await waiting.click();
  });

  it('reads in Telegram what is written in the browser, and the other way round, while both write', async () => {
    const { page } = desk;
    await conversation(page).getByText('mi marido me pega, tengo miedo').waitFor();
    await field(page).fill('Hola, soy del equipo. ¿Podés escribir sin que nadie lea?');
    await page.keyboard.press('Control+Enter');
    const { text } = await reads(person, /¿Podés escribir sin que nadie lea\?/);
    expect(text).not.toContain('Lucía');
    await field(page).fill('Si estás en pel');
    expect((await ask(person, 'sí, estoy sola ahora')).text).toContain('Guardado');
    await conversation(page).getByText('sí, estoy sola ahora').waitFor();
    expect(await field(page).inputValue()).toBe('Si estás en pel');
    await conversation(page).getByText('Entregado a Telegram').waitFor();
    await field(page).fill('');
    const danger = await ask(person, 'volvió y me está pegando');
    expect(danger.text).toContain('911');
    await conversation(page).getByText('volvió y me está pegando').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('is passed on to an organization only after saying yes to exactly that', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Proponer una derivación' }).click();
    const dialog = page.getByRole('dialog', { name: 'Proponer una derivación' });
    await dialog.getByLabel('Organización').selectOption({ label: 'Otra, que no está en el directorio' });
    await dialog.getByLabel(/Nombre, como lo va a leer/).fill('Casa Abierta');
    await dialog.getByLabel(/Para qué, en una frase/).fill('Que te acompañe una abogada.');
    await dialog.getByLabel('Qué necesita', { exact: true }).check();
    await dialog.getByLabel(/Qué necesita: qué/).fill('Acompañamiento de una abogada');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Preguntarle a la persona' }).click();
    const question = await reads(person, /Casa Abierta/);
    expect(question.text).toContain('Acompañamiento de una abogada');
    const card = page.getByRole('article', { name: 'Casa Abierta' });
    await card.getByText('Espera la respuesta de la persona').waitFor();
    expect(await card.getByRole('button', { name: 'Anotar que se hizo' }).count()).toBe(0);
    press(person, question, 'consent:');
    await card.getByRole('button', { name: 'Anotar que se hizo' }).click({ timeout: 30_000 });
    await card.getByText('Hecha', { exact: true }).waitFor();
    await reads(person, /Le pasaron a Casa Abierta lo que aceptaste/);
  });

  it('talks to the bot again once the case is closed', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Cerrar el caso' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cerrar el caso 1' });
    await dialog.getByLabel('Cómo terminó').selectOption({ label: 'Se derivó a una organización' });
    await dialog.getByLabel(/Última palabra/).fill('Cuidate mucho.');
    await dialog.getByRole('button', { name: 'Cerrar el caso' }).click();
    await page.getByText(/Se derivó a una organización\. Cerrado el/).waitFor();
    await reads(person, /Cuidate mucho/);
    expect((await ask(person, '¿dónde vacunan a mi bebé?')).text).toMatch(/[Vv]acun/);
    expect(desk.failures).toEqual([]);
  });
});

describe('hours, ready replies and protocols', () => {
  it('are for those who run the window, and nothing there is seriously wrong for anybody', async () => {
    const { firstStaffEmail: email, firstStaffPassword: password } = window.stack.secrets;
    const desk = await openDesk(browser, window, { email, password }, 'cases/settings');
    await desk.page.getByRole('button', { name: /^Revisar y cambiar: Violencia/ }).click();
    await desk.page.getByRole('dialog', { name: 'Violencia' }).waitFor();
    expect(await seriousFindings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await seriousFindings(desk.page)).toEqual([]);
    await desk.close();
    const ofWorker = await openDesk(browser, window, lucia, 'cases/settings');
    await ofWorker.page.getByText('Tu rol no permite hacer esto.', { exact: false }).waitFor();
    await ofWorker.close();
  });
});

describe('a case of somebody else', () => {
  it('is nothing to a viewer, and nothing to a case worker of another municipality', async () => {
    const { items } = await lucia.core.listCases({ query: { municipality: 'quilmes', state: 'closed' } });
    const place = `cases/${items[0]?.id}`;
    const viewer = await aColleague(window, { name: 'Vera', role: 'viewer' });
    const elsewhere = await aColleague(window, { name: 'Carla', role: 'caseWorker', municipalities: ['caba'] });
    const ofViewer = await openDesk(browser, window, viewer, place);
    await ofViewer.page.getByText('Tu rol no permite hacer esto.', { exact: false }).waitFor();
    expect(await ofViewer.page.getByRole('menuitem', { name: /^Casos/ }).count()).toBe(0);
    const ofOther = await openDesk(browser, window, elsewhere, place);
    await ofOther.page.getByText('Esto ya no existe o nunca existió.', { exact: false }).waitFor();
    await Promise.all([ofViewer.close(), ofOther.close()]);
  });
});
