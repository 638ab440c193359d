import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseProtocol } from '@ventanilla/contracts';
import { caseWordings } from '@ventanilla/languages/cases';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lateWords } from '../../i18n/late-words.js';
import { aStaff } from '../../testing/builders.js';
import { aProtocol } from '../../testing/case-builders.js';
import { renderApp } from '../../testing/render-app.js';

beforeAll(() => lateWords.add(caseWordings));
afterEach(cleanup);

const marta = aStaff({ name: 'Marta', role: 'municipalityAdministrator' });

function openSettings(protocols: CaseProtocol[] = [aProtocol()]) {
  return renderApp('/cases/settings', { caseSettings: { protocols } }, marta);
}

const press = async (name: string | RegExp, within_: HTMLElement = document.body) =>
  userEvent.click(await within(within_).findByRole('button', { name }));

const write = async (field: HTMLElement, text: string) => {
  await userEvent.click(field);
  await userEvent.paste(text);
};

describe('the protocols of a municipality', () => {
  it('are written from the beginning', async () => {
    const core = openSettings();
    await press('Escribir un protocolo');
    const dialog = await screen.findByRole('dialog', { name: 'Escribir un protocolo' });
    const save = within(dialog).getByRole('button', { name: 'Guardar como propio' });
    expect(save).toHaveProperty('disabled', true);
    await write(within(dialog).getByLabelText('Nombre'), 'Sin techo');
    await write(within(dialog).getByLabelText('Cuándo se usa'), 'Cuando alguien no tiene dónde dormir.');
    await write(within(dialog).getByRole('textbox', { name: 'Paso 1' }), 'Preguntá dónde duerme hoy');
    await userEvent.click(save);
    await screen.findByRole('article', { name: 'Sin techo' });
    const { items } = await core.listCaseProtocols({ params: { id: 'quilmes' }, query: {} });
    expect(items.at(-1)).toMatchObject({ version: 1, titles: { es: 'Sin techo' }, steps: [{ required: false }] });
  });

  it('of its own are deleted once that is confirmed, and are not before', async () => {
    openSettings([aProtocol(), aProtocol({ key: 'noche', titles: { es: 'Noche' }, origin: 'own', version: 2 })]);
    await press('Borrar: Noche');
    const dialog = await screen.findByRole('dialog', { name: '¿Borrar el protocolo «Noche»?' });
    expect(screen.getByText('Noche')).toBeDefined();
    await press('Borrar', dialog);
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Noche' })).toBeNull());
  });

  it('that came with the platform can be put back, and only after they were changed', async () => {
    openSettings();
    const row = await screen.findByRole('article', { name: 'Violencia' });
    expect(within(row).queryByRole('button', { name: /Volver al original/ })).toBeNull();
    await press('Revisar y cambiar: Violencia');
    await write(await screen.findByLabelText('Nombre'), ' en casa');
    await press('Guardar como propio');
    await press('Volver al original: Violencia en casa');
    await press('Volver al original', await screen.findByRole('dialog', { name: /¿Volver al original/ }));
    await screen.findByRole('article', { name: 'Violencia' });
    await screen.findByText(/nadie de acá lo revisó todavía/);
  });
});

describe('silence', () => {
  it('has no rule until the municipality sets one, with its own days', async () => {
    const core = openSettings();
    const rule = await screen.findByRole('switch', { name: 'Recordarle, y después cerrar el caso' });
    expect(screen.queryByLabelText(/Días sin respuesta/)).toBeNull();
    await userEvent.click(rule);
    const days = await screen.findByLabelText(/Días sin respuesta/);
    await userEvent.clear(days);
    await write(days, '3');
    await press('Guardar');
    await screen.findByText('Guardado. El bot ya dice esto.');
    const { silence } = await core.getCaseSettings({ params: { id: 'quilmes' } });
    expect(silence).toEqual({ remindDays: 3, closeDays: 7 });
  });
});
