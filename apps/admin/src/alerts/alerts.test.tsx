import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAlert } from '../testing/alert-builders.js';
import { aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const open = (alert = anAlert(), staff = aStaff()) => renderApp(`/alerts/${alert.id}`, { alerts: [alert] }, staff);

describe('alerts', () => {
  it('begin as a draft, are written, and go to a second person', async () => {
    const core = renderApp('/alerts', {});
    expect(await screen.findByText('Todavía no hay avisos')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Escribir un aviso' }));
    await userEvent.selectOptions(await screen.findByLabelText('De qué se trata'), 'Inundación');
    await userEvent.type(screen.getByLabelText('Título'), 'Sube el arroyo');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Pedir que otra persona lo envíe' }));
    expect(await screen.findByText(/lo tiene que mirar y enviar otra persona/)).toBeTruthy();
    const { items } = await core.listAlerts({ query: {} });
    expect(items[0]).toMatchObject({ state: 'inReview', event: 'flood', headline: 'Sube el arroyo' });
  });

  it('say what is missing when they can not be sent yet', async () => {
    open(anAlert({ texts: { es: { headline: '', description: '', instruction: '' } } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Pedir que otra persona lo envíe' }));
    expect((await screen.findAllByText(/Título \(Español\): escribilo/)).length).toBeGreaterThan(0);
  });

  it('show how each reader gets them, with small numbers hidden', async () => {
    open(anAlert({ state: 'inReview' }));
    expect(await screen.findByText('lo recibe en su idioma · 22 personas')).toBeTruthy();
    expect(screen.getByText('lo recibe en español · menos de 10 personas')).toBeTruthy();
    expect(screen.getByText('🟠 Serious danger: Storm')).toBeTruthy();
    expect(screen.getByText('This alert is not in your language yet.')).toBeTruthy();
  });

  it('are all within reach, a page at a time, the newest first', async () => {
    const alerts = Array.from({ length: 26 }, (_, at) =>
      anAlert({ texts: { es: { headline: `Aviso ${at}`, description: '', instruction: '' } } }),
    );
    renderApp('/alerts', { alerts });
    expect(await screen.findByText('Aviso 25')).toBeTruthy();
    expect(screen.queryByText('Aviso 0')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ver lo anterior' }));
    expect(await screen.findByText('Aviso 0')).toBeTruthy();
    expect(screen.queryByText('Aviso 25')).toBeNull();
  });

  it('can be read by whoever may not write any', async () => {
    renderApp('/alerts', {}, aStaff({ role: 'viewer' }));
    expect(await screen.findByText('Todavía no hay avisos')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Escribir un aviso' })).toBeNull();
  });
});

describe('the second person', () => {
  const waiting = () => anAlert({ state: 'inReview' });

  it('is asked once more, and then it is sent', async () => {
    const alert = waiting();
    const core = open(alert, aStaff({ role: 'reviewer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Aprobar y enviar' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await core.getAlert({ params: { id: alert.id } })).state).toBe('inReview');
    await userEvent.click(dialog.getByRole('button', { name: 'Aprobar y enviar' }));
    expect(await screen.findByText('Vigente')).toBeTruthy();
  });

  it('gives it back with a note, never without', async () => {
    open(waiting(), aStaff({ role: 'reviewer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Devolver' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Devolver' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText('Nota'), 'Falta la hora');
    await userEvent.click(dialog.getByRole('button', { name: 'Devolver' }));
    expect(await screen.findByText(/lo devolvió: Falta la hora/)).toBeTruthy();
  });

  it('is never whoever wrote it', async () => {
    const me = aStaff();
    open(anAlert({ state: 'inReview', writers: [{ id: me.id, name: me.name }] }), me);
    expect(await screen.findByText(/lo tiene que mirar y enviar otra persona/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Aprobar y enviar' })).toBeNull();
  });
});

describe('an alert that went out', () => {
  it('shows how many it reached, and can be tried on oneself after connecting a chat', async () => {
    open(anAlert({ state: 'sent', sentAt: '2026-11-20T12:00:00.000Z' }));
    expect(await screen.findByText('Recibieron')).toBeTruthy();
    expect(screen.getByText('30')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probarlo en mi Telegram' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('me-7KQ4MZ2P')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Ya lo mandé' }));
    expect(await screen.findByText(/con la palabra PRUEBA adelante/)).toBeTruthy();
  });
});

describe('a message from elsewhere', () => {
  it('becomes a draft, and its faults are shown with their lines', async () => {
    renderApp('/alerts', {});
    await userEvent.click(await screen.findByRole('button', { name: 'Traer un mensaje CAP' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Mensaje CAP (XML)'), 'Tormenta');
    await userEvent.click(dialog.getByRole('button', { name: 'Traer como borrador' }));
    expect(await dialog.findByText(/Línea 1/)).toBeTruthy();
    await userEvent.clear(dialog.getByLabelText('Mensaje CAP (XML)'));
    await userEvent.type(dialog.getByLabelText('Mensaje CAP (XML)'), '<alert/>');
    await userEvent.click(dialog.getByRole('button', { name: 'Traer como borrador' }));
    expect(await screen.findByText('Sin título todavía')).toBeTruthy();
  });

  it('that asks for nothing here is refused in plain words', async () => {
    renderApp('/alerts', {});
    await userEvent.click(await screen.findByRole('button', { name: 'Traer un mensaje CAP' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Mensaje CAP (XML)'), 'Cancel');
    await userEvent.click(dialog.getByRole('button', { name: 'Traer como borrador' }));
    expect(await dialog.findByText(/No hay nada que hacer/)).toBeTruthy();
  });
});
