import type { Page } from 'playwright-core';
import type { Desk } from '../dashboard.js';
import { childhood, table } from './questionnaire.js';

/** Makes a set of questions out of a spreadsheet, and releases it. */
export async function releaseSet({ page, open }: Desk): Promise<void> {
  await open('indicator-sets');
  await page.getByRole('button', { name: 'Nuevo conjunto' }).click();
  await page.getByRole('dialog').getByLabel('Nombre').fill('Preguntas de Villa Ejemplo');
  await page.getByRole('button', { name: 'Empezar el borrador' }).click();
  await page.getByRole('link', { name: 'Volver al conjunto' }).click();
  const file = { name: 'preguntas.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('Elegir archivo').and(page.locator('input')).setInputFiles(file);
  await page.getByText('¿Hay un puesto de frontera en el municipio?').waitFor();
  await confirm(page, 'Cerrar esta versión');
  await page.getByRole('button', { name: 'Empezar la versión siguiente' }).waitFor();
}

/** Opens a round with that set, and gives back its id. */
export async function openRound({ page, open }: Desk): Promise<string> {
  await open('rounds/new');
  await page.getByLabel('Título').fill('Primera ronda');
  await page.getByLabel('Conjunto de indicadores').click();
  await page.getByRole('option', { name: 'Preguntas de Villa Ejemplo (versión 1)' }).click();
  await page.getByLabel('Punto focal 1', { exact: true }).fill('Fabia Ríos, Dirección de Migraciones');
  await page.getByRole('button', { name: 'Agregar las que sugiere el conjunto (2)' }).click();
  await page.getByLabel('Recolección de datos: empieza').fill('2035-03-01');
  await page.getByLabel('Recolección de datos: termina').fill('2035-03-31');
  await page.getByRole('button', { name: 'Abrir una ronda' }).click();
  await page.getByText('8 preguntas no las responde nadie.').waitFor();
  return /rounds\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? '';
}

/** Gives the questions out as the set suggests, and one of them to the children's office as well. */
export async function giveOut({ page, open }: Desk, round: string): Promise<void> {
  await open(`rounds/${round}/asks`);
  await page.getByRole('button', { name: 'Asignar las que faltan según el conjunto' }).click();
  await page.getByRole('combobox', { name: 'Responden a S1' }).click();
  await page.getByRole('option', { name: childhood.name }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Guardar el reparto' }).click();
  await page.getByText('Se guardó quién responde qué.').waitFor();
}

export type Respondent = { institution: string; name: string; email: string };

/** Lets somebody in for an institution, and gives back the link they are sent. */
export async function invite({ page, open }: Desk, round: string, person: Respondent): Promise<string> {
  await open(`rounds/${round}/institutions`);
  const section = page.getByRole('region', { name: person.institution });
  await section.getByRole('button', { name: 'Invitar a alguien' }).click();
  await page.getByLabel('Nombre y apellido').fill(person.name);
  await page.getByRole('dialog').getByLabel('Correo electrónico').fill(person.email);
  await page.getByRole('button', { name: 'Crear el enlace' }).click();
  const link = await page.getByRole('dialog').getByLabel('Enlace', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Listo' }).click();
  await section.getByText(`${person.email} · invitación sin usar`).waitFor();
  return link;
}

/** Writes down a meeting in which both institutions took part. */
export async function writeMinutes({ page, open }: Desk, round: string, minutes: string): Promise<void> {
  await open(`rounds/${round}/minutes`);
  await page.getByRole('button', { name: 'Escribir un acta' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Quiénes participaron' }).click();
  for (const option of await page.getByRole('option').all()) await option.click();
  await page.keyboard.press('Escape');
  await dialog.getByLabel('Qué se dijo y qué se decidió').fill(minutes);
  await dialog.getByRole('button', { name: 'Guardar el acta' }).click();
  await page.getByText('Se guardó el acta.').waitFor();
}

/** What the phase of the round on the page still needs. */
export function needsOn({ page }: Desk): Promise<string[]> {
  const section = page.getByRole('region', { name: 'Qué falta para pasar de fase' });
  return section.getByRole('listitem').locator('p:first-child').allTextContents();
}

/** Takes a round to its next phase: there is nothing it still needs. */
export async function moveOn({ page, open }: Desk, round: string, phase: string, number: number): Promise<void> {
  await open(`rounds/${round}`);
  await page.getByText('No falta nada: la ronda puede seguir.').waitFor();
  await confirm(page, `Pasar a ${phase}`);
  await page.getByText(`Fase ${number} de 7: ${phase}`, { exact: false }).waitFor();
}

/** How far the round on the page is, line by line, by domain and by institution. */
export async function progressOn({ page }: Desk) {
  const linesOf = (name: string) => page.getByRole('region', { name }).getByRole('listitem').allTextContents();
  return { domains: await linesOf('Avance por dimensión'), institutions: await linesOf('Avance por institución') };
}

async function confirm(page: Page, deed: string): Promise<void> {
  await page.getByRole('button', { name: deed }).click();
  await page.getByRole('dialog').getByRole('button', { name: deed }).click();
}
