import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessment, Decision } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anId } from '../testing/builders.js';
import { refusal } from '../testing/memory-parts.js';
import { aFocalPoint, renderRound } from '../testing/round-app.js';
import { aResponse } from '../testing/round-builders.js';
import { deedOf } from './use-workshop-keys.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
vi.setConfig({ testTimeout: 60_000 });

const user = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });
const validating: Partial<Assessment> = { phase: 'validation' };
const work = {
  responses: [
    aResponse(),
    aResponse({ institution: 'ninez', step: 'no', text: 'Piden documento.' }),
    aResponse({ indicator: 'S2', step: 'no', text: '' }),
  ],
};
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });
const open = (question = 'S1') => renderRound(`workshop?question=${question}`, work, aFocalPoint(), validating);

describe('the validation workshop', () => {
  it('shows one question with everybody’s answer, and how far it is', async () => {
    const { core } = open();
    const asked = vi.spyOn(core, 'getAssessmentMatrix');
    await heading(/La guardia atiende/);
    within(screen.getByRole('region', { name: 'Dirección de Niñez' })).getByText('Piden documento.');
    within(screen.getByRole('region', { name: 'Secretaría de Salud' })).getByText('Sí, sin pedir documento.');
    screen.getByRole('meter', { name: '0 de 3 decididas' });
    press('ArrowRight');
    await heading(/intérpretes/);
    press('ArrowLeft');
    await heading(/La guardia atiende/);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('accepts with one key what all say, and goes on to what is not decided', async () => {
    const { core } = open('S2');
    const decide = vi.spyOn(core, 'decideOnIndicator');
    await heading(/intérpretes/);
    press('a');
    await screen.findByText(/Aceptada por Fabia/);
    expect(decide.mock.lastCall?.[0].body).toEqual({
      seen: null,
      decision: { kind: 'accepted', indicator: 'S2', institution: null, reason: '' },
    });
    screen.getByRole('meter', { name: '1 de 3 decididas' });
    await user().click(screen.getByRole('button', { name: 'Siguiente sin decidir' }));
    await heading(/La guardia atiende/);
  });

  it('takes sides where institutions contradict each other only with a choice and a reason', async () => {
    const { core } = open();
    const decide = vi.spyOn(core, 'decideOnIndicator');
    await heading(/La guardia atiende/);
    await user().click(screen.getByRole('button', { name: 'Aceptar (A)' }));
    const form = await screen.findByRole('form', { name: 'Aceptar una respuesta' });
    await user().click(within(form).getByRole('button', { name: 'Guardar la decisión' }));
    within(form).getByText('Escribí el motivo.');
    within(form).getByText(/elegí qué respuesta vale/);
    expect(decide).not.toHaveBeenCalled();
    await user().click(within(form).getByRole('radio', { name: 'Secretaría de Salud' }));
    await user().type(within(form).getByLabelText('Motivo'), 'Lo dice la ordenanza 12.');
    await user().click(within(form).getByRole('button', { name: 'Guardar la decisión' }));
    await screen.findByText(/Vale lo que dice Secretaría de Salud/);
  });

  it('amends with an answer and a reason, and objects with a reason', async () => {
    const { core } = open('S2');
    const decide = vi.spyOn(core, 'decideOnIndicator');
    await heading(/intérpretes/);
    press('o');
    const objecting = await screen.findByRole('form', { name: 'Objetar la respuesta' });
    await user().click(within(objecting).getByRole('button', { name: 'Guardar la decisión' }));
    within(objecting).getByText('Escribí el motivo.');
    await user().click(within(objecting).getByRole('button', { name: 'Cancelar' }));
    press('m');
    const amending = await screen.findByRole('form', { name: 'Enmendar la respuesta' });
    await user().type(within(amending).getByLabelText('Motivo'), 'Empezaron en marzo.');
    await user().click(within(amending).getByRole('button', { name: 'Guardar la decisión' }));
    within(amending).getByText('elegí una de las respuestas.');
    await user().click(within(amending).getByRole('radio', { name: 'Sí' }));
    await user().click(within(amending).getByRole('button', { name: 'Guardar la decisión' }));
    await screen.findByText(/Enmendada por Fabia/);
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('shows the decision of whoever was first, and decides nothing over it', async () => {
    const { core } = open('S2');
    const theirs: Decision = {
      ...{ id: anId(), kind: 'objected', indicator: 'S2', institution: null, step: null, text: '' },
      ...{ reason: 'Falta el respaldo.', at: '2026-11-21T12:00:00.000Z', by: 'Hugo' },
    };
    vi.spyOn(core, 'decideOnIndicator').mockRejectedValueOnce(
      refusal('decideOnIndicator', 'conflict', { conflict: { current: theirs, submitted: null } }),
    );
    await heading(/intérpretes/);
    press('a');
    await screen.findByText(/Otra persona decidió antes/);
    screen.getByText(/Objetada por Hugo/);
    screen.getByText('Motivo: Falta el respaldo.');
  });

  it('has nothing to decide where nobody has answered', async () => {
    open('G1');
    await heading(/área a cargo/);
    await screen.findByText(/no hay nada que decidir todavía/);
    expect(screen.queryByRole('button', { name: 'Aceptar (A)' })).toBeNull();
  });

  it('goes to any question from the list', async () => {
    open();
    await heading(/La guardia atiende/);
    press('l');
    await user().click(await screen.findByRole('menuitem', { name: /intérpretes/ }));
    await heading(/intérpretes/);
  });

  it('writes the minutes beside it, which save themselves and are begun once', async () => {
    const { core } = open();
    const begin = vi.spyOn(core, 'recordMinutes');
    const change = vi.spyOn(core, 'updateMinutes');
    await heading(/La guardia atiende/);
    press('n');
    const text = await screen.findByLabelText('Lo que se habló');
    await user().type(text, 'Salud trae la ordenanza.');
    await screen.findByText('Acta guardada.');
    await user().click(screen.getByRole('checkbox', { name: 'Secretaría de Salud' }));
    await screen.findByText('Guardando…');
    await screen.findByText('Acta guardada.');
    expect([begin.mock.calls.length, change.mock.calls.length]).toEqual([1, 1]);
    expect(change.mock.lastCall?.[0].body.minutes).toMatchObject({ phase: 'validation', institutions: ['salud'] });
  });

  it('keeps the minutes in the browser while the connection is gone', async () => {
    const { core } = open();
    vi.spyOn(core, 'recordMinutes').mockRejectedValue(refusal('recordMinutes', 'unavailable'));
    await heading(/La guardia atiende/);
    press('n');
    await user().type(await screen.findByLabelText('Lo que se habló'), 'Salud trae la ordenanza.');
    await screen.findByText(/Sin conexión: el acta está en este navegador/);
    expect(JSON.stringify({ ...window.localStorage })).toContain('Salud trae la ordenanza.');
  });

  it('is closed in every phase but that of validation, and to those who do not run the round', async () => {
    renderRound('workshop', work, aFocalPoint());
    await screen.findByText('Ahora no se decide');
    expect(screen.queryByRole('button', { name: 'Aceptar (A)' })).toBeNull();
    cleanup();
    renderRound('workshop', work, aFocalPoint({ role: 'viewer' }), validating);
    await screen.findByText(/Deciden quienes coordinan la ronda/);
  });
});

describe('a key of the workshop', () => {
  const on = (element: HTMLElement, key: string, held = {}) =>
    deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, target: element, ...held });

  it('does something outside of fields, in either case, and never together with others', () => {
    expect([on(document.body, 'A'), on(document.body, 'ArrowRight')]).toEqual(['accept', 'next']);
    expect([on(document.body, 'a', { ctrlKey: true }), on(document.body, 'z')]).toEqual([null, null]);
    expect(on(document.createElement('textarea'), 'a')).toBeNull();
  });
});
