import { randomUUID } from 'node:crypto';
import type { CoreClient, ResponseInput } from '@ventanilla/contracts';
import type { Browser } from 'playwright-core';
import { openPage } from '../browser.js';
import { type Desk, townsZone } from '../dashboard.js';
import { signIn, type TestWindow } from '../open-window.js';
import { type QuestionKey, questions } from './questionnaire.js';
import type { Respondent } from './running.js';

/** Somebody who answers for an institution: at the dashboard, and core as they see it. */
export type Answerer = Desk & { readonly core: CoreClient };

const password = 'la frase que elegí yo misma';

/** Follows an invitation, chooses a password and arrives at what the institution is asked. */
export async function accept(browser: Browser, { stack }: TestWindow, link: string, person: Respondent) {
  const context = await browser.newContext({
    timezoneId: townsZone,
    locale: 'es-AR',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const { page, failures } = await openPage(context);
  await page.goto(link);
  await page.getByRole('heading', { name: `Hola, ${person.name}` }).waitFor();
  await page.getByLabel(/Contraseña nueva/).fill(password);
  await page.getByRole('button', { name: 'Guardar e ingresar' }).click();
  await page.getByRole('heading', { name: 'Lo que te preguntamos' }).waitFor();
  const core = await signIn(stack.coreUrl, person.email, password);
  const open = (to: string) => page.goto(`${stack.coreUrl}/admin/#/${to}`);
  return { context, page, failures, open, close: () => context.close(), core } satisfies Answerer;
}

type Words = {
  step: string;
  text: string;
  evidence?: { text: string; link: string; date: string };
  file?: { name: string; mimeType: string; buffer: Buffer };
};

/** Answers a question that is on the page, and waits until it is stored. */
export async function answerByHand({ page }: Desk, key: QuestionKey, { step, text, evidence, file }: Words) {
  const question = page.getByRole('article', { name: questions[key] });
  await question.getByRole('radio', { name: step, exact: true }).check();
  await question.getByLabel('Explicación (opcional)').fill(text);
  if (evidence) {
    await question.getByRole('button', { name: 'Agregar respaldo' }).click();
    const group = question.getByRole('group', { name: 'Respaldo 1' });
    await group.getByLabel('Qué lo respalda').fill(evidence.text);
    await group.getByLabel('Enlace').fill(evidence.link);
    await group.getByLabel('Fecha').fill(evidence.date);
  }
  if (file) {
    await question.getByLabel('Archivo de respaldo').setInputFiles(file);
    await question.getByRole('button', { name: `Descargar ${file.name}` }).waitFor();
  }
  await question.getByText('Guardado.', { exact: false }).waitFor();
}

/** Answers the rest, as the page would have it sent. */
export async function answerRest(
  core: CoreClient,
  { round, institution }: { round: string; institution: string },
  answers: Partial<Record<QuestionKey, ResponseInput>>,
): Promise<void> {
  for (const [indicator, response] of Object.entries(answers)) {
    const params = { id: round, indicator, institution };
    await core.saveResponse({ params, body: { clientId: randomUUID(), version: 0, response } });
  }
}
