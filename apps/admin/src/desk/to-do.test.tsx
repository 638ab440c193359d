import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

/** A whole application on a busy machine. */
const patient = { timeout: 30_000 };

const overdue = () => {
  const service = aService();
  return { ...service, facts: { ...service.facts, reviewBy: '2026-01-31' } };
};

describe('what there is to do today', () => {
  it('leads to exactly where it is done', async () => {
    renderApp('/', { entries: [overdue()] });
    const act = await screen.findByText('Verificar', { selector: 'a' }, patient);
    await userEvent.setup({ pointerEventsCheck: 0, delay: null }).click(act);
    const dialog = await screen.findByRole('dialog', {}, patient);
    expect(within(dialog).getByText('Es cierto: verificar').isConnected).toBe(true);
  });

  it('says so when there is nothing', async () => {
    renderApp('/', { entries: [] });
    expect((await screen.findByText('No hay nada pendiente para vos.', {}, patient)).isConnected).toBe(true);
  });

  it('promises no tasks to a role that has none', async () => {
    renderApp('/', { entries: [] }, aStaff({ role: 'viewer' }));
    expect((await screen.findByText('Tu rol no tiene tareas acá.', {}, patient)).isConnected).toBe(true);
  });
});
