import type { CoreClient } from '@ventanilla/contracts';
import type { Page } from 'playwright-core';
import type { Desk } from '../dashboard.js';
import { municipality, type QuestionKey, questions } from './questionnaire.js';

/** Makes drafts of what was decided. */
export async function draftFindings({ page, open }: Desk, round: string): Promise<void> {
  await open(`rounds/${round}/findings`);
  await page.getByRole('button', { name: 'Redactar hallazgos' }).click();
  await page.getByText('Listo: los hallazgos están al día con las respuestas.').waitFor();
}

/** What stands over the findings of a domain: each type with how many there are. */
export function typesOn({ page }: Desk, domain: string): Promise<string[]> {
  return page.getByRole('region', { name: domain, exact: true }).getByRole('heading', { level: 3 }).allTextContents();
}

/** How much of each domain an institution covers. */
export function coverageOn({ page }: Desk, institution: string): Promise<string[]> {
  return page.getByRole('row', { name: institution }).getByRole('cell').allTextContents();
}

/** Gives words to a finding whose answer had none, and answers for them. */
export async function wordFinding({ page, open }: Desk, round: string, key: QuestionKey, words: string): Promise<void> {
  await open(`rounds/${round}/findings`);
  await page.getByRole('link', { name: `[[${questions[key]}]]` }).click();
  await page.getByRole('textbox', { name: /^Texto del hallazgo/ }).fill(words);
  await page.getByLabel('Una persona respondió por este texto').check();
  await saveDraft(page);
}

/** Answers for the words of all the other findings. */
export async function answerForTheRest(core: CoreClient): Promise<void> {
  const { items } = await core.listEntries({ query: { municipality, kind: 'finding', limit: 50 } });
  for (const item of items) {
    if (item.kind !== 'finding' || !item.texts['es'] || item.texts['es'].reviewed) continue;
    const { id, version, kind, key, facts, texts } = item;
    const entry = { kind, municipality, key, facts, texts: { ...texts, es: { ...item.texts['es'], reviewed: true } } };
    await core.updateEntry({ params: { id }, body: { version, entry } });
  }
}

/** Writes the chapter and the source that the profile still lacks. */
export async function completeProfile({ page }: Desk, chapter: string, source: string): Promise<void> {
  await page.getByRole('link', { name: 'Editar título, contexto y fuentes' }).first().click();
  await page.getByRole('textbox', { name: 'Capítulo de contexto' }).fill(chapter);
  const sources = page.getByRole('group', { name: 'Fuentes principales' });
  await sources.getByRole('button', { name: 'Agregar fuente' }).click();
  await sources.getByRole('textbox', { name: 'Nombre' }).fill(source);
  await saveDraft(page);
  await page.goBack();
}

export async function publishProfile({ page }: Desk): Promise<void> {
  await page.getByText('No falta nada: se puede publicar.').waitFor();
  await page.getByRole('button', { name: 'Publicar el perfil completo' }).click();
  await page.getByText('El perfil está publicado.').waitFor();
}

async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Guardar borrador' }).click();
  await page.getByText('Todo está guardado', { exact: false }).waitFor();
}
