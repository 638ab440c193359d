import { createPublicKey, verify } from 'node:crypto';
import type { CoreClient } from '@ventanilla/contracts';
import type { Page } from 'playwright-core';
import type { Desk } from '../dashboard.js';
import { municipality } from './questionnaire.js';

const training = 'Buen trato en la ventanilla';

/** A training of one session to which two officials came. */
export async function holdTraining(core: CoreClient, on: string): Promise<void> {
  const created = await core.createTraining({
    body: {
      training: {
        ...{ municipality, title: training, givenBy: 'Universidad de Villa Ejemplo', capacities: [] },
        modules: [{ key: 'trato', name: 'Trato sin prejuicios', materials: [] }],
        requirement: { hours: null, allModules: false },
        namesUntil: '2035-12-31',
      },
    },
  });
  const params = { id: created.id };
  const attended: string[] = [];
  for (const name of ['Olga', 'Pedro']) {
    const official = { name, function: 'Atención al público', institution: '' };
    attended.push((await core.addOfficial({ params, body: { official } })).id);
  }
  await core.recordTrainingSession({
    params,
    body: { session: { module: 'trato', on, hours: 3, place: '', attended } },
  });
}

/** Applies with the two parts of the form and the mayor's letter, its round, its training and what they led to. */
export async function applyWithLetter({ page, open }: Desk, round: string): Promise<string> {
  await open('certifications');
  await page.getByLabel('Edición').fill('2026');
  await page.getByRole('button', { name: 'Presentarse' }).click();
  await page.getByRole('heading', { name: 'Certificación 2026' }).waitFor();
  await send(page, 'Formulario, parte 1', 'Datos.pdf');
  await send(page, 'Formulario, parte 2', 'Medidas.pdf');
  await send(page, 'Carta de intención', 'Carta.pdf');
  await page.getByLabel('Quién la firmó').fill('Intendenta de Villa Ejemplo');
  await page.getByLabel('Ronda de evaluación').selectOption(round);
  await page.getByLabel(training).check();
  await page.getByLabel('A qué llegó el taller de evaluación').fill('Faltan intérpretes; la guardia funciona.');
  await save(page);
  return /certifications\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? '';
}

export async function goOn({ page }: Desk, phase: string): Promise<void> {
  await page.getByRole('button', { name: `Pasar a: ${phase}` }).click();
  await page.locator('[aria-current=step]', { hasText: phase }).waitFor();
}

export async function putFirst({ page }: Desk, finding: string): Promise<void> {
  await page.getByRole('group', { name: 'Lo que va primero' }).getByLabel(finding).check();
  await save(page);
}

/** Says who certifies, and which score a round has to reach, in percent. */
export async function setThreshold({ page, open }: Desk, percent: string): Promise<void> {
  await open('certifications');
  const section = page.getByRole('region', { name: 'Qué se pide para certificar' });
  await section.getByLabel('Quién certifica').fill('Red de Ciudades de Utopía');
  await section.getByLabel('Puntaje de la ronda, en %').fill(percent);
  await section.getByRole('button', { name: 'Guardar' }).click();
  await page.getByText('Guardado.', { exact: true }).first().waitFor();
}

type Published = { jws: string; statement: string };
type Keys = { keys: { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string }[] };

/** Whether the signature of a certificate holds, told without core: with the published key, as anybody could. */
export async function isGenuine(coreUrl: string, path: string): Promise<boolean> {
  const { jws, statement } = (await (await fetch(`${coreUrl}${path}.json`)).json()) as Published;
  const { keys } = (await (await fetch(`${coreUrl}/.well-known/jwks.json`)).json()) as Keys;
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const read = (part: string) => Buffer.from(part, 'base64url');
  const { kid } = JSON.parse(read(header).toString()) as { kid: string };
  const [jwk] = keys.filter((key) => key.kid === kid);
  if (!jwk || read(payload).toString() !== statement) return false;
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  return verify(null, Buffer.from(`${header}.${payload}`), key, read(signature));
}

async function send(page: Page, label: string, name: string): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) };
  await page.getByLabel(`Mandar archivo: ${label}`).and(page.locator('input')).setInputFiles(file);
  await page.getByText(name).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await page.getByText('Guardado.', { exact: true }).first().waitFor();
}
