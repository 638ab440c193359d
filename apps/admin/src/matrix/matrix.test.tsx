import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFocalPoint, aRespondent, renderRound } from '../testing/round-app.js';
import { aResponse } from '../testing/round-builders.js';
import { nextPlace } from './use-cell-keys.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
vi.setConfig({ testTimeout: 60_000 });

const user = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });
const contradicting = {
  responses: [aResponse(), aResponse({ institution: 'ninez', step: 'no', text: 'Piden documento.' })],
};
const cell = (name: RegExp) => screen.findByRole('button', { name });

describe('the matrix of a round', () => {
  it('says without colour what each institution answers, and where each question stands', async () => {
    renderRound('matrix', contradicting, aFocalPoint());
    const grid = await screen.findByRole('grid', { name: 'Matriz de la ronda' });
    within(grid).getByRole('button', { name: /S1, Secretaría de Salud: Sí/ });
    within(grid).getByRole('button', { name: /S1, Dirección de Niñez: No/ });
    within(grid).getByRole('button', { name: /S2, Secretaría de Salud: Sin respuesta/ });
    within(grid).getByRole('button', { name: /G1, Secretaría de Salud: No se le pregunta/ });
    within(grid).getByText('Respuestas contradictorias');
  });

  it('is narrowed by what is looked for, and says when there is nothing', async () => {
    renderRound('matrix?standing=contradicted', contradicting, aFocalPoint());
    await screen.findByText('1 de 3 preguntas');
    await user().click(screen.getByRole('combobox', { name: 'Dimensión' }));
    await user().click(await screen.findByRole('option', { name: '2. Gobierno' }));
    await screen.findByText('Nada con estos filtros');
    await user().click(screen.getByRole('button', { name: 'Ver todas' }));
    await screen.findByText('3 de 3 preguntas');
  });

  it('is walked with the arrow keys, one cell at a time within reach of Tab', async () => {
    renderRound('matrix', contradicting, aFocalPoint());
    const first = await cell(/^S1 /);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    fireEvent.keyDown(document.activeElement ?? first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toMatch(/^S2, Secretaría de Salud/);
    const reachable = screen.getByRole('grid').querySelectorAll('button[tabindex="0"]');
    expect([...reachable]).toEqual([document.activeElement]);
  });

  it('opens a question with all answers side by side, and lets those who run the round answer and comment', async () => {
    const { core } = renderRound('matrix', contradicting, aFocalPoint());
    const save = vi.spyOn(core, 'saveResponse');
    await user().click(await cell(/S1, Dirección de Niñez/));
    const dialog = await screen.findByRole('dialog', { name: /La guardia atiende/ });
    within(within(dialog).getByRole('region', { name: 'Secretaría de Salud' })).getByText('Sí, sin pedir documento.');
    const own = within(dialog).getByRole('region', { name: 'Dirección de Niñez' });
    await user().click(within(own).getByRole('radio', { name: 'Sí' }));
    await within(own).findByText(/Guardado\. Fabia/);
    expect(save.mock.lastCall?.[0]).toMatchObject({ params: { institution: 'ninez' }, body: { version: 1 } });
    await within(dialog).findByText('Respondida, sin decidir');
    await user().click(within(own).getByRole('button', { name: 'Historial' }));
    await within(own).findByText(/Respuesta: antes “nada”/);
  });

  it('is only read by whoever only reads', async () => {
    renderRound('matrix', contradicting, aFocalPoint({ role: 'viewer' }));
    await user().click(await cell(/S1, Secretaría de Salud/));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText('Piden documento.');
    expect(within(dialog).queryByRole('radio')).toBeNull();
    expect(within(dialog).queryByRole('button', { name: 'Comentar' })).toBeNull();
  });

  it('shows an institution its own questions, and nothing of the others', async () => {
    renderRound('matrix', contradicting, aRespondent());
    await screen.findByText('2 de 2 preguntas');
    screen.getByRole('button', { name: /S1, Secretaría de Salud: Sí/ });
    expect(screen.queryByText(/Dirección de Niñez/)).toBeNull();
  });
});

describe('the next cell', () => {
  const last = { row: 9, column: 3 };
  const from = { row: 5, column: 2 };
  it.each([
    ['ArrowUp', false, { row: 4, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['PageDown', false, { row: 9, column: 2 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', true, { row: 9, column: 3 }],
  ])('of %s stays within the matrix', (key, ctrlKey, to) => {
    expect(nextPlace({ key, ctrlKey }, from, last)).toEqual(to);
  });

  it('is none for other keys', () => {
    expect(nextPlace({ key: 'a', ctrlKey: false }, from, last)).toBeNull();
  });
});
