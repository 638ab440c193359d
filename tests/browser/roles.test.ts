import { createHmac } from 'node:crypto';
import { type CoreClient, createCoreClient, type Entry } from '@ventanilla/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPage } from '../support/browser.js';
import { contentManager, openWindow, signIn, type TestWindow } from '../support/open-window.js';

const password = 'la frase que elegí yo misma';
let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const adminUrl = () => `${window.stack.coreUrl}/admin/`;

async function typeCredentials(page: Page, email: string, secret: string): Promise<void> {
  await page.goto(adminUrl());
  await page.getByLabel(/correo/i).fill(email);
  await page
    .getByLabel(/contraseña/i)
    .first()
    .fill(secret);
  await page.keyboard.press('Enter');
}

/** The code an authenticator shows: RFC 6238 once more, so that core's own arithmetic does not prove itself. */
function codeOf(base32: string, secondsFromNow: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor((Date.now() / 1_000 + secondsFromNow) / 30)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const at = (digest[19] ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** An administrator of Quilmes invites a translator of French; gives back the link they are shown. */
async function inviteTranslator(email: string): Promise<string> {
  const { firstStaffEmail, firstStaffPassword } = window.stack.secrets;
  const context = await browser.newContext({ locale: 'es-AR', viewport: { width: 1440, height: 900 } });
  const { page, failures } = await openPage(context);
  await typeCredentials(page, firstStaffEmail, firstStaffPassword);
  await page.getByRole('menuitem', { name: 'Equipo' }).click();
  await page.getByRole('link', { name: 'Crear' }).first().click();
  await page.getByRole('textbox', { name: 'Nombre' }).fill('Nadia');
  await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(email);
  await choose(page, 'Rol', ['Traducción']);
  await choose(page, 'Municipios', ['Quilmes']);
  await choose(page, 'Idiomas en que trabaja', ['Francés']);
  await page.getByRole('button', { name: 'Guardar' }).click();
  const link = await page.getByRole('dialog').getByLabel('Enlace', { exact: true }).inputValue();
  expect(failures).toEqual([]);
  await context.close();
  return link;
}

async function choose(page: Page, label: string, names: string[]): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  for (const name of names) await page.getByRole('option', { name, exact: false }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

async function aService(core: CoreClient): Promise<Entry<'service'>> {
  const { items } = await core.listEntries({ query: { municipality: 'quilmes', kind: 'service', limit: 1 } });
  const [entry] = items;
  if (entry?.kind !== 'service') throw new Error('The starter content has no service of Quilmes');
  return entry;
}

describe('a translator of French who is invited', () => {
  it('accepts with a password of their own, sees only French, and is refused everything else', async () => {
    const email = 'nadia@quilmes.example';
    const link = await inviteTranslator(email);
    const context = await browser.newContext({ locale: 'es-AR', viewport: { width: 1440, height: 900 } });
    const { page, failures } = await openPage(context);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Hola, Nadia' }).waitFor();
    await page.getByLabel(/Contraseña nueva/).fill(password);
    await page.getByRole('button', { name: 'Guardar e ingresar' }).click();
    await page.getByRole('menuitem', { name: 'Servicios' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Equipo' }).count()).toBe(0);

    const service = await aService(window.administrator);
    await page.goto(`${adminUrl()}#/services/${service.id}`);
    await page.getByText('Podés escribir en: francés', { exact: false }).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual([expect.stringContaining('Français')]);
    expect(await page.getByRole('button', { name: 'Publicar', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Agregar horario' }).count()).toBe(0);
    await page
      .getByRole('textbox', { name: /^Nombre/ })
      .first()
      .fill('Accueil des voisins');
    await page
      .getByRole('textbox', { name: /^Descripción/ })
      .first()
      .fill('Renseignements et démarches, sans rendez-vous.');
    await page.getByRole('button', { name: 'Guardar borrador' }).click();
    await page.getByText('Todo está guardado', { exact: false }).waitFor();

    const nadia = await signIn(window.stack.coreUrl, email, password);
    const { id, version, kind, municipality, key, facts, texts } = await aService(nadia);
    expect(texts['fr']?.name).toBe('Accueil des voisins');
    const draft = { kind, municipality, key, facts, texts };
    const spanish = { ...texts['es'], name: 'Otra cosa' } as NonNullable<(typeof texts)['es']>;
    const write = (entry: typeof draft) => nadia.updateEntry({ params: { id }, body: { version, entry } });
    await expect(write({ ...draft, texts: { ...texts, es: spanish } })).rejects.toMatchObject({ code: 'refused' });
    await expect(write({ ...draft, facts: { ...facts, email: 'otra@quilmes.example' } })).rejects.toMatchObject({
      code: 'refused',
    });
    const publish = nadia.publishEntry({ params: { id }, body: { version, languages: ['fr'] } });
    await expect(publish).rejects.toMatchObject({ code: 'refused' });

    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { name: 'Este enlace ya no sirve' }).waitFor();
    expect(failures).toEqual([]);
    await context.close();
  });
});

describe('a second factor', () => {
  it('is set up from a code on the page and asked for at the next sign-in', async () => {
    const manager = await contentManager(window, ['quilmes']);
    const context = await browser.newContext({ locale: 'es-AR', viewport: { width: 390, height: 844 } });
    const { page, failures } = await openPage(context);
    await typeCredentials(page, manager.email, manager.password);
    await page.getByText('Hoy en la ventanilla', { exact: false }).waitFor();
    await page.goto(`${adminUrl()}#/account`);
    await page.getByRole('button', { name: 'Activar' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/Contraseña/)
      .fill(manager.password);
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByRole('img', { name: /Código QR/ }).waitFor();
    const shown = (await page.getByRole('dialog').textContent()) ?? '';
    const secret = (/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(shown)?.[0] ?? '').replaceAll(' ', '');
    await page.getByLabel(/Código que muestra/).fill(codeOf(secret, 0));
    await page.getByRole('button', { name: 'Confirmar' }).click();
    await page.getByRole('button', { name: 'Ya los guardé' }).click();
    await page.getByText('Te quedan 10 códigos', { exact: false }).waitFor();

    const next = await browser.newContext({ locale: 'es-AR', viewport: { width: 390, height: 844 } });
    const { page: again } = await openPage(next);
    await typeCredentials(again, manager.email, manager.password);
    await again.getByLabel(/^Código/).fill(codeOf(secret, 30));
    await again.getByRole('button', { name: 'Ingresar' }).click();
    await again.getByText('Hoy en la ventanilla', { exact: false }).waitFor();
    const api = createCoreClient({ baseUrl: window.stack.coreUrl });
    const withoutCode = api.signIn({ body: { email: manager.email, password: manager.password } });
    await expect(withoutCode).rejects.toMatchObject({ code: 'secondFactorNeeded' });
    expect(failures).toEqual([]);
    await next.close();
    await context.close();
  });
});
