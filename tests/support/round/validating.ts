import type { Page } from 'playwright-core';
import type { Desk } from '../dashboard.js';
import { type QuestionKey, questions } from './questionnaire.js';

/** Opens the workshop at a question, for the whole room to see. */
export async function openWorkshop({ page, open }: Desk, round: string, question: QuestionKey): Promise<void> {
  await open(`rounds/${round}/workshop?question=${question}`);
  await shows(page, question);
}

export function shows(page: Page, question: QuestionKey): Promise<void> {
  return page.getByRole('heading', { level: 2, name: questions[question] }).waitFor();
}

/** Accepts what is on the screen with one key: everybody says the same. */
export async function acceptByKey({ page }: Desk, question: QuestionKey): Promise<void> {
  await shows(page, question);
  await page.keyboard.press('a');
  await page.getByText(/^Aceptada por Fabia/).waitFor();
}

/** Goes on to the next question that is not decided. */
export async function nextOpen({ page }: Desk): Promise<void> {
  await page.keyboard.press('s');
}

type Amendment = { step: string; text: string; reason: string };

/** Takes the side of an institution. */
export async function takeSide({ page }: Desk, institution: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Aceptar (A)' }).click();
  const form = page.getByRole('form', { name: 'Aceptar una respuesta' });
  await form.getByRole('radio', { name: institution }).check();
  await form.getByLabel('Motivo').fill(reason);
  await form.getByRole('button', { name: 'Guardar la decisión' }).click();
  await page.getByText(`Vale lo que dice ${institution}.`).waitFor();
}

export async function object({ page }: Desk, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Objetar (O)' }).click();
  const form = page.getByRole('form', { name: 'Objetar la respuesta' });
  await form.getByLabel('Motivo').fill(reason);
  await form.getByRole('button', { name: 'Guardar la decisión' }).click();
  await page.getByText(/^Objetada por Fabia/).waitFor();
}

export async function amend({ page }: Desk, { step, text, reason }: Amendment): Promise<void> {
  await page.getByRole('button', { name: 'Enmendar (M)' }).click();
  const form = page.getByRole('form', { name: 'Enmendar la respuesta' });
  await form.getByRole('radio', { name: step, exact: true }).check();
  await form.getByLabel('Explicación (opcional)').fill(text);
  await form.getByLabel('Motivo').fill(reason);
  await form.getByRole('button', { name: 'Guardar la decisión' }).click();
  await page.getByText(/^Enmendada por Fabia/).waitFor();
}

/** Writes the minutes beside what is being decided. */
export async function writeBeside({ page }: Desk, minutes: string): Promise<void> {
  await page.getByRole('button', { name: 'Acta', exact: true }).click();
  const aside = page.getByRole('complementary', { name: 'Acta' });
  await aside.getByLabel('Lo que se habló').fill(minutes);
  for (const box of await aside.getByRole('checkbox').all()) await box.check();
  await aside.getByText('Acta guardada.').waitFor();
  await page.getByRole('button', { name: 'Acta', exact: true }).click();
}
