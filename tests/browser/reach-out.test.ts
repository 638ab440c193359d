import { type CoreClient, CoreError } from '@ventanilla/contracts';
import { createWebhookReceiver } from '@ventanilla/contracts/webhooks';
import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { openWindowByHand, type WindowByHand } from '../support/by-hand.js';
import { aColleague, type Colleague, type Desk, openDesk } from '../support/dashboard.js';
import { joinTown, type Townsperson, timesTold } from '../support/outreach/townspeople.js';
import { pressWhenShown, settledPerson } from '../support/persons.js';
import { type Receiver, startReceiver } from '../support/web/receiver.js';

const PATIENCE_MS = 30_000;
/** With the one who joins by hand enough for the figures to be shown, and accounts that are gone, of which nobody tells the bot. */
const TOWNSPEOPLE = 11;
const GONE = 2;
const HEADLINE = 'Sube el arroyo San Francisco';

let receiver: Receiver;
let window: WindowByHand;
let browser: Browser;
let desks: Record<'inés' | 'marta' | 'rosa', Desk>;
let marta: Colleague;
let people: Townsperson[];
beforeAll(async () => {
  receiver = await startReceiver();
  [window, browser] = await Promise.all([
    openWindowByHand({ content: 'none', env: { core: receiver.env } }),
    launchChromium(),
  ]);
  const inés = await aColleague(window, { name: 'Inés', role: 'municipalityAdministrator' });
  marta = await aColleague(window, { name: 'Marta' });
  const rosa = await aColleague(window, { name: 'Rosa', role: 'reviewer' });
  people = await joinTown(window, TOWNSPEOPLE);
  desks = {
    inés: await openDesk(browser, window, inés, 'programs'),
    marta: await openDesk(browser, window, marta, 'alerts'),
    rosa: await openDesk(browser, window, rosa),
  };
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
  await receiver?.close();
});

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof CoreError ? error.code : String(error)),
  );
const reads = (person: Person, words: RegExp): Promise<SeenMessage> =>
  person.waitFor((message) => message.fromBot && words.test(message.text), { timeoutMs: PATIENCE_MS });

let secret = '';

describe('a webhook', () => {
  it('is made for an address of the internet alone, and shows its secret once', async () => {
    const { page } = desks.inés;
    const section = page.getByRole('region', { name: 'Webhooks' });
    await section.getByLabel('Para qué es').fill('Portal de datos');
    await section.getByLabel('Dirección (https)').fill('https://127.0.0.1/in');
    await section.getByLabel('Se mandó un aviso').check();
    await section.getByRole('button', { name: 'Agregar webhook' }).click();
    await section.getByText(/no está en internet abierta/).waitFor();
    await section.getByLabel('Dirección (https)').fill('https://hooks.example.org/in');
    await section.getByRole('button', { name: 'Agregar webhook' }).click();
    secret = (await section.getByText(/^whsec_/).textContent()) ?? '';
    await section.getByRole('article', { name: 'Portal de datos' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    await section.getByRole('article', { name: 'Portal de datos' }).waitFor();
    expect(await page.getByText(/whsec_/).count()).toBe(0);
  });
});

describe('an alert', () => {
  let haitian: Person;
  let id: string;

  it('is written by one person, who sees it in every language and is not the one to send it', async () => {
    haitian = await settledPerson(window, 'ht', 'quilmes');
    haitian.sendCommand('avi');
    await pressWhenShown(haitian, /^alerts-join/, 'quilmes');
    const { page } = desks.marta;
    await page.getByRole('button', { name: 'Escribir un aviso' }).click();
    await page.getByLabel('De qué se trata').selectOption('flood');
    await page.getByLabel('Título').fill(HEADLINE);
    await page.getByLabel('Qué hacer', { exact: true }).fill('Alejate de la ribera.');
    await page.getByRole('button', { name: 'Guardar' }).click();
    const kreyòl = page.getByRole('article').filter({ hasText: 'Quien lee criollo haitiano' });
    await kreyòl.getByText('lo recibe en español').waitFor();
    await kreyòl.getByText(/Inondasyon/).waitFor();
    await kreyòl.getByText(HEADLINE).waitFor();
    expect(await page.getByRole('article').count()).toBe(5);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pedir que otra persona lo envíe' }).click();
    await page.getByText(/lo tiene que mirar y enviar otra persona/).waitFor();
    expect(await page.getByRole('button', { name: 'Aprobar y enviar' }).count()).toBe(0);
    id = page.url().split('/').at(-1) ?? '';
    expect(await sendAs(marta.core, id)).toBe('refused');
  });

  it('is sent by a second pair of eyes, read by those who asked for it, and counted', async () => {
    receiver.answerWith(500);
    for (const { person } of people.slice(0, GONE)) person.deactivate();
    const { page, open } = desks.rosa;
    await open(`alerts/${id}`);
    await page.getByRole('button', { name: 'Aprobar y enviar' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Aprobar y enviar' }).click();
    const { text } = await reads(haitian, new RegExp(HEADLINE));
    expect(text).toContain('Inondasyon');
    expect(text).toContain('Alejate de la ribera.');
    const figures = page.getByRole('region', { name: 'A quién le llegó' });
    await expect.poll(() => shown(figures, 'Esperan'), { timeout: PATIENCE_MS }).toBe('0');
    const names = ['Para enviar', 'Recibieron', 'Fallaron', 'Nos bloquearon'];
    expect(await Promise.all(names.map((name) => shown(figures, name)))).toEqual(['12', '10', '0', '2']);
    expect(people.map((each) => timesTold(each, HEADLINE))).toEqual([0, 0, ...Array(TOWNSPEOPLE - GONE).fill(1)]);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

/** The alert as it is now, sent by somebody: how core answers. */
async function sendAs(core: CoreClient, id: string): Promise<string> {
  const { version } = await core.getAlert({ params: { id } });
  return codeOf(core.sendAlert({ params: { id }, body: { version } }));
}

/** The number beside its name. */
function shown(figures: Locator, name: string): Promise<string | null> {
  const term = figures.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
  return term.locator('xpath=following-sibling::dd').textContent();
}

describe('the webhook, once the alert went out', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);

  it('is told so, signed, and told again what it answered badly', async () => {
    const { page } = desks.inés;
    const mine = createWebhookReceiver({ secrets: secret });
    await expect.poll(() => receiver.received.length, { timeout: PATIENCE_MS }).toBe(1);
    const [refused] = receiver.received;
    receiver.answerWith(204);
    // Core leaves an address alone for two minutes after such an answer.
    await window.runJobAt('webhooks', minutes(3));
    const again = receiver.received[1];
    expect(again?.headers['webhook-id']).toBe(refused?.headers['webhook-id']);
    const { type, data } = await mine.receive(again?.headers ?? {}, again?.body ?? '');
    expect({ type, data }).toMatchObject({ type: 'alert.sent', data: { municipality: 'quilmes', languages: ['es'] } });
    await page.reload();
    const card = page.getByRole('article', { name: 'Portal de datos' });
    await card.getByText('Registro').click();
    await card.getByText(/Se mandó un aviso · llegó · 204$/).waitFor();
    expect(receiver.received).toHaveLength(2);
    expect(Object.values(desks).flatMap(({ failures }) => failures)).toEqual([]);
  });
});
