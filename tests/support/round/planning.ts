import type { Desk } from '../dashboard.js';

type Action = { title: string; institution: string; progressIndicator: string; dueOn: string };

/** A day so many days ago where the municipality is. */
export function daysAgo(days: number): string {
  const moment = new Date(Date.now() - days * 86_400_000);
  return moment.toLocaleDateString('en-CA', { timeZone: 'America/Argentina/Buenos_Aires' });
}

/** Plans an action about a finding that nobody has taken up. */
export async function planAction({ page, open }: Desk, finding: string, action: Action): Promise<void> {
  await open('action-plans');
  await page.getByRole('button', { name: `Planificar una acción: ${finding}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qué se va a hacer').fill(action.title);
  await dialog.getByLabel('Institución responsable').selectOption(action.institution);
  await dialog.getByLabel('Indicador de avance').fill(action.progressIndicator);
  await dialog.getByLabel('Fecha límite').fill(action.dueOn);
  await dialog.getByRole('button', { name: 'Planificar', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Says as the institution what was seen of its action. */
export async function reportDone({ page, open }: Desk, title: string, note: string): Promise<void> {
  await open('action-plans');
  await page.getByRole('link', { name: title }).click();
  await page.getByLabel('Estado').selectOption('Hecha');
  await page.getByLabel('Qué se vio').fill(note);
  await page.getByRole('button', { name: 'Guardar el seguimiento' }).click();
  await page.getByText('El seguimiento quedó guardado.').waitFor();
}

/** What an institution does with its actions: planned, under way, done, dropped, late. */
export function planOf({ page }: Desk, institution: string): Promise<string[]> {
  return page.getByRole('row', { name: institution }).getByRole('cell').allTextContents();
}
