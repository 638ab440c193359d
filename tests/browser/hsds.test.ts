import { readFile } from 'node:fs/promises';
import { aLocation, aService } from '@ventanilla/testing';
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
  const atLocations = [{ location: 'loc.centro', schedules: [], phones: [] }];
  await window.administrator.createEntry({ body: aLocation({ key: 'loc.centro' }) });
  await window.administrator.createEntry({ body: aService({ key: 'svc.q.vacunas', facts: { atLocations } }) });
  desk = await openDesk(browser, window, await aColleague(window, { name: 'Marta' }), 'exchange');
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await window?.close();
});

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('combobox', { name: 'Qué vas a importar' }).click();
  await page.getByRole('option', { name: 'Todo el municipio (HSDS)' }).click();
  const input = page.getByLabel('Elegir archivo').and(page.locator('input'));
  await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const id = (end: number) => `00000000-0000-4000-8000-00000000000${end}`;

/** The wardrobe of a charity, as its own directory writes it. */
const theirs = {
  organizations: [{ id: id(1), name: 'Cruz de Ejemplo', description: 'Asociación' }],
  services: [
    {
      id: id(2),
      organization_id: id(1),
      name: 'Ropero',
      description: 'Ropa de abrigo.',
      status: 'active',
      wait_time: 'dos semanas',
      contacts: [{ id: id(3), name: 'Ana Ejemplo', phones: [{ id: id(4), number: '11 5000-0000' }] }],
    },
  ],
};

async function stored(): Promise<string[]> {
  const { items } = await window.administrator.listEntries({ query: { municipality: 'quilmes', sort: 'key' } });
  return items.map(({ key, version }) => `${key} ${version}`);
}

describe('a whole municipality as HSDS', () => {
  it('is downloaded, and brought back is valid and changes nothing', async () => {
    const { page } = desk;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bajar el paquete (ZIP)' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^quilmes-hsds-.*\.zip$/);
    const bytes = await readFile(await file.path());
    await bring(page, file.suggestedFilename(), bytes);
    await page.getByText('El archivo dice lo mismo que ya está cargado.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /^Importar \d/ }).count()).toBe(0);
  });

  it('takes what somebody else publishes, says first what stays in the file, and gives it back', async () => {
    const { page, failures, open } = desk;
    const before = await stored();
    await open('exchange');
    await bring(page, 'cruz.json', Buffer.from(JSON.stringify(theirs)));
    const stays = page.getByRole('region', { name: 'Se queda en el archivo' });
    await stays.getByText('Datos de personas de contacto (contacts.name) en 1 ficha').waitFor();
    await stays.getByText('Tiempo de espera (wait_time) en 1 ficha').waitFor();
    await page.getByText('11 5000-0000', { exact: false }).first().waitFor();
    expect(await page.getByText('Ana Ejemplo').count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: 'Importar 2 cambios' }).click();
    await page.getByText('Listo: se guardó todo', { exact: false }).waitFor();
    expect(await stored()).toEqual([`${id(1)} 1`, `${id(2)} 1`, ...before]);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText('Se deshizo: 2 entradas', { exact: false }).waitFor();
    expect(await stored()).toEqual(before);
    expect(failures).toEqual([]);
  });
});
