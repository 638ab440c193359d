import { aService } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const headings = 'Clave;Nombre (es);Descripción (es);Horarios;Correo electrónico';
const good = [
  'svc.importado.uno;Taller de títeres;Para toda la familia.;sáb 10-12;titeres@quilmes.example',
  'svc.importado.dos;Taller de zancos;Desde los 12 años.;lun-vie 17-19;',
  'svc.q.vacunas;Vacunación de bebés, niñas y niños;Vacunas del calendario, sin turno.;lun-vie 8-13;',
];
/** The same three rows as somebody typed them: an hour that there is not, no name, an address without its @. */
const bad = [
  'svc.importado.uno;Taller de títeres;Para toda la familia.;sáb 10-25;titeres@quilmes.example',
  'svc.importado.dos;;Desde los 12 años.;lun-vie 17-19;',
  'svc.q.vacunas;Vacunación de bebés, niñas y niños;Vacunas del calendario, sin turno.;lun-vie 8-13;vacunas arroba quilmes',
];

async function bring(page: Page, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from([headings, ...rows].join('\n'));
  await page
    .getByLabel('Elegir archivo')
    .and(page.locator('input'))
    .setInputFiles({ name: 'talleres.csv', mimeType: 'text/csv', buffer });
}

/** What is stored of the table: each entry with its Spanish description. */
async function stored(): Promise<Record<string, string>> {
  const keys = 'svc.importado.uno,svc.importado.dos,svc.q.vacunas';
  const { items } = await window.administrator.listEntries({ query: { municipality: 'quilmes', keys } });
  return Object.fromEntries(items.map(({ key, texts }) => [key, JSON.stringify(texts['es'])]));
}

describe('a table with three bad rows', () => {
  it('is told what is wrong in each, writes nothing, and goes in mended, from where it is taken out again', async () => {
    await window.administrator.createEntry({ body: aService({ key: 'svc.q.vacunas' }) });
    const before = await stored();
    const marta = await aColleague(window, { name: 'Marta' });
    const { page, failures, close } = await openDesk(browser, window, marta, 'exchange');
    await bring(page, bad);
    await page.getByText('Hay 3 problemas.', { exact: false }).waitFor();
    for (const sentence of [
      'Fila 2, columna Horarios: «sáb 10-25» no es un horario; escribí lun-vie 09:00-17:00.',
      'Fila 3, columna Nombre (es): falta completarla.',
      'Fila 4, columna Correo electrónico: «vacunas arroba quilmes» no es un correo electrónico.',
    ]) {
      await page.getByText(sentence).waitFor();
    }
    expect(await page.getByRole('button', { name: /^Importar \d/ }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await stored()).toEqual(before);

    await page.getByRole('link', { name: 'Importar otro archivo' }).click();
    await bring(page, good);
    const preview = page.getByRole('region', { name: 'Cambian' });
    await preview.getByText('Vacunas del calendario, sin turno.').waitFor();
    await preview.getByText(/También para quienes no tienen DNI/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: 'Importar 3 cambios' }).click();
    await page.getByText('Listo: se guardó todo', { exact: false }).waitFor();
    expect(Object.keys(await stored())).toHaveLength(3);
    expect((await stored())['svc.q.vacunas']).toContain('Vacunas del calendario, sin turno.');

    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText('Se deshizo: 3 entradas', { exact: false }).waitFor();
    expect(await stored()).toEqual(before);
    expect(failures).toEqual([]);
    await close();
  });
});
