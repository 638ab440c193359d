import { aService } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Desk, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  for (const art of ['clown', 'malabares', 'trapecio']) await aWorkshop(art, true);
  await aWorkshop('magia', false);
  desk = await openDesk(browser, window, await aColleague(window, { name: 'Marta' }), 'services');
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await window?.close();
});

async function aWorkshop(art: string, isPublic: boolean): Promise<void> {
  const text = { name: `Taller de ${art}`, description: 'Los viernes.', keywords: [art] };
  const { id, version } = await window.administrator.createEntry({ body: aService({ key: `svc.q.${art}`, text }) });
  if (isPublic) await window.administrator.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
}

/** Whether each workshop is public, by its name. */
async function isPublic(): Promise<Record<string, boolean>> {
  const { items } = await window.administrator.listEntries({ query: { municipality: 'quilmes', kind: 'service' } });
  return Object.fromEntries(items.map(({ key, published }) => [key.replace('svc.q.', ''), published !== null]));
}

const before = { clown: true, malabares: true, trapecio: true, magia: false };

async function chooseAllAnd(page: Page, deed: string): Promise<void> {
  await page.getByRole('checkbox', { name: 'Elegir todo lo que se ve' }).check();
  await page.getByRole('region', { name: 'Lo elegido' }).getByRole('button', { name: deed }).click();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByText('Deshecho: todo está como antes.').waitFor();
}

describe('many entries at once', () => {
  it('are archived, except what cannot be, and are public again with one click', async () => {
    const { page, failures } = desk;
    await page.getByText('Taller de clown').first().waitFor();
    await chooseAllAnd(page, 'Archivar');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('¿Archivar 3 cosas?').waitFor();
    await dialog.getByText('no es pública', { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Archivar' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await isPublic()).toEqual({ clown: false, malabares: false, trapecio: false, magia: false });
    await undo(page);
    expect(await isPublic()).toEqual(before);
    expect(failures).toEqual([]);
  });

  it('are found again by filters that were saved under a name', async () => {
    const { page, open } = desk;
    await open(`services?filter=${encodeURIComponent(JSON.stringify({ state: 'draft' }))}`);
    await page.getByText('Taller de clown').waitFor({ state: 'detached' });
    await page.getByText('Taller de magia').first().waitFor();
    await page.getByRole('button', { name: 'Mis filtros' }).click();
    await page.getByRole('menuitem', { name: 'Guardar estos filtros…' }).click();
    await page.getByLabel(/^Nombre, por ejemplo/).fill('Sin publicar');
    await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open('services?filter=%7B%7D');
    await page.getByText('Taller de clown').first().waitFor();
    // A browser that was closed and opened again.
    await page.reload();
    await page.getByRole('button', { name: 'Mis filtros' }).click();
    await page.getByRole('menuitem', { name: 'Sin publicar' }).click();
    await page.getByText('Taller de clown').waitFor({ state: 'detached' });
    await page.getByText('Taller de magia').first().waitFor();
  });

  it('go public together in a release, which is taken back whole', async () => {
    const { page, failures } = desk;
    await chooseAllAnd(page, 'Publicar juntas');
    await page.getByRole('dialog').getByRole('button', { name: 'Armar la tanda' }).click();
    await page.getByRole('button', { name: 'Publicar 1 cosa ahora' }).click();
    await page.getByText(/^Publicada el/).waitFor();
    expect(await isPublic()).toEqual({ ...before, magia: true });
    await undo(page);
    await page.getByText(/^En preparación/).waitFor();
    expect(await isPublic()).toEqual(before);
    expect(failures).toEqual([]);
  });
});
