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

const headings = 'indicator;domain;domain_name_es;question_es;institution_es';
const bad = 'S 1;1;Salud;¿La guardia atiende a todas las personas?;Área de salud';
const good = [
  'S1;1;Salud;¿La guardia atiende a todas las personas?;Área de salud',
  'G1;2;Gobierno;¿Hay un área a cargo de las migraciones?;Jefatura de gabinete',
];

async function bring(page: Page, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from([headings, ...rows].join('\n'));
  await page
    .getByLabel('Elegir archivo')
    .and(page.locator('input'))
    .setInputFiles({ name: 'preguntas.csv', mimeType: 'text/csv', buffer });
}

/** Makes a set of the municipality out of a table, and releases it. */
async function releaseSet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nuevo conjunto' }).click();
  await page.getByRole('dialog').getByLabel('Nombre').fill('Preguntas de Villa Ejemplo');
  await page.getByRole('button', { name: 'Empezar el borrador' }).click();
  await page.getByRole('link', { name: 'Volver al conjunto' }).click();
  await bring(page, [bad]);
  await page.getByRole('cell', { name: /Usá solo letras, números/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await bring(page, good);
  await page.getByText('¿Hay un área a cargo de las migraciones?').waitFor();
  await page.getByRole('button', { name: 'Cerrar esta versión' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar esta versión' }).click();
  await page.getByRole('button', { name: 'Empezar la versión siguiente' }).waitFor();
}

/** Opens a round with that set, and gives its questions out as the set suggests. */
async function openRound(page: Page): Promise<void> {
  await page.getByLabel('Título').fill('Ronda 2027');
  await page.getByLabel('Conjunto de indicadores').click();
  await page.getByRole('option', { name: 'Preguntas de Villa Ejemplo (versión 1)' }).click();
  await page.getByLabel('Punto focal 1', { exact: true }).fill('Fabia Ríos, Dirección de Migraciones');
  await page.getByRole('button', { name: 'Agregar las que sugiere el conjunto (2)' }).click();
  await page.getByLabel('Recolección de datos: empieza').fill('2027-03-01');
  await page.getByLabel('Recolección de datos: termina').fill('2027-03-31');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Abrir una ronda' }).click();
  await page.getByText('2 preguntas no las responde nadie.').waitFor();
}

describe('a focal point', () => {
  it('reads a questionnaire in, opens a round with it and takes it to its second phase', async () => {
    const fabia = await aColleague(window, { name: 'Fabia', role: 'focalPoint' });
    const { page, failures, open, close } = await openDesk(browser, window, fabia, 'indicator-sets');
    await releaseSet(page);
    await open('rounds/new');
    await openRound(page);
    await page.getByRole('link', { name: 'Dónde está' }).click();
    await page.getByText('Decidí qué institución responde estas preguntas.').waitFor();
    expect(await page.getByRole('button', { name: 'Pasar a Recolección de datos' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: /^Ir a resolverlo/ }).click();
    await page.getByRole('button', { name: 'Asignar las que faltan según el conjunto' }).click();
    await page.getByRole('button', { name: 'Guardar el reparto' }).click();
    await page.getByText('Se guardó quién responde qué.').waitFor();
    await page.getByText('Cada pregunta tiene quien la responda.').waitFor();
    await page.getByRole('link', { name: 'Dónde está' }).click();
    await page.getByRole('button', { name: 'Pasar a Recolección de datos' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pasar a Recolección de datos' }).click();
    await page.getByText('Fase 2 de 7: Recolección de datos', { exact: false }).waitFor();
    const { items } = await fabia.core.listAssessments({ query: { municipality: 'quilmes' } });
    expect(items.map(({ key, phase }) => [key, phase])).toEqual([['ronda-2027', 'dataCollection']]);
    expect(failures).toEqual([]);
    await close();
  });
});
