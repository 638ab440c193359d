import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoreError, type Source } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService, aStaff } from '../testing/builders.js';
import { refusal } from '../testing/memory-core.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 20_000 });

const source: Source = { name: 'Secretaría de Salud', url: null, date: '2026-02' };

function aSourcedService() {
  const service = aService();
  return { ...service, facts: { ...service.facts, sources: [source] } };
}

/** By its text: finding it by role and name reads the style of the whole page, which takes jsdom seconds. */
const button = (text: string) => screen.findByText(text, { selector: 'button' });

async function openEditor(service = aSourcedService(), signedIn = aStaff()) {
  const core = renderApp(`/services/${service.id}`, { entries: [service] }, signedIn);
  const name = await screen.findByDisplayValue('Vacunación');
  return { core, name, user: userEvent.setup({ pointerEventsCheck: 0, delay: null }) };
}

describe('the editor', () => {
  it('saves what was typed as a draft and offers to publish the language that changed', async () => {
    const { core, name, user } = await openEditor();
    const updateEntry = vi.spyOn(core, 'updateEntry');
    fireEvent.change(name, { target: { value: 'Vacunación gratis' } });
    await user.click(await button('Guardar borrador'));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledOnce());
    expect(updateEntry.mock.calls[0]?.[0].body).toMatchObject({
      version: 1,
      entry: { texts: { es: { name: 'Vacunación gratis' } } },
    });

    const publishEntry = vi.spyOn(core, 'publishEntry');
    await waitFor(() =>
      expect(screen.getByText('Publicar', { selector: 'button' }).hasAttribute('disabled')).toBe(false),
    );
    await user.click(await button('Publicar'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByText('Publicar', { selector: 'button' }));
    await waitFor(() => expect(publishEntry).toHaveBeenCalledOnce());
    expect(publishEntry.mock.calls[0]?.[0].body).toEqual({ version: 2, languages: ['es'] });
  });

  it('says at the field what is missing and sends nothing', async () => {
    const { core, name, user } = await openEditor();
    const updateEntry = vi.spyOn(core, 'updateEntry');
    fireEvent.change(name, { target: { value: '' } });
    await user.click(await button('Guardar borrador'));
    expect(await screen.findByText('Falta completarlo')).toBeDefined();
    expect(updateEntry).not.toHaveBeenCalled();
  });

  it('tells why core does not publish, with the field by its name', async () => {
    const { user } = await openEditor(aService());
    await user.click(await button('Publicar'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByText('Publicar', { selector: 'button' }));
    expect(await within(dialog).findByText(/Fuentes: Falta completarlo/)).toBeDefined();
  });

  it('shows both sides when somebody saved first, and saves what is chosen on top of theirs', async () => {
    const service = aSourcedService();
    const { core, name, user } = await openEditor(service);
    const current = { ...service, version: 5, facts: { ...service.facts, email: 'salud@quilmes.example' } };
    const updateEntry = vi.spyOn(core, 'updateEntry');
    updateEntry.mockRejectedValueOnce(refusal('updateEntry', 'conflict', { conflict: { current, submitted: null } }));
    updateEntry.mockImplementationOnce(async () => ({ ...current, version: 6 }));
    fireEvent.change(name, { target: { value: 'Vacunación gratis' } });
    await user.click(await button('Guardar borrador'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Otra persona guardó mientras editabas')).toBeDefined();
    expect(within(dialog).getByText('salud@quilmes.example')).toBeDefined();
    expect(within(dialog).getByText('Vacunación gratis')).toBeDefined();
    await user.click(within(dialog).getByText('Guardar lo elegido', { selector: 'button' }));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(2));
    expect(updateEntry.mock.calls[1]?.[0].body).toMatchObject({
      version: 5,
      entry: { facts: { email: 'salud@quilmes.example' }, texts: { es: { name: 'Vacunación gratis' } } },
    });
  });

  it('keeps what was typed when core is out of reach', async () => {
    const { core, name, user } = await openEditor();
    vi.spyOn(core, 'updateEntry').mockRejectedValue(new CoreError('updateEntry', 'unavailable', 'Out of reach'));
    fireEvent.change(name, { target: { value: 'Vacunación gratis' } });
    await user.click(await button('Guardar borrador'));
    expect(await screen.findByText(/Lo que escribiste sigue en la página/)).toBeDefined();
    expect((name as HTMLInputElement).value).toBe('Vacunación gratis');
  });

  it('copies the hours of a day to the working days and says the week in a sentence', async () => {
    const { core, user } = await openEditor();
    const updateEntry = vi.spyOn(core, 'updateEntry');
    const closes = screen.getByLabelText('lunes, cierra');
    fireEvent.change(closes, { target: { value: '15.30' } });
    fireEvent.blur(closes);
    await user.click(screen.getByLabelText('Copiar a otros días: lunes'));
    await user.click(await screen.findByText('Copiar de lunes a viernes'));
    expect(await screen.findByText('lunes a viernes: 08:00 a 15:30')).toBeDefined();
    await user.click(await button('Guardar borrador'));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledOnce());
    expect(updateEntry.mock.calls[0]?.[0].body.entry).toMatchObject({
      facts: {
        schedules: [{ periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '08:00', closesAt: '15:30' }] }],
      },
    });
  });
});

describe('a viewer', () => {
  it('reads an entry and finds nothing to save, publish or delete', async () => {
    const service = aSourcedService();
    renderApp(`/services/${service.id}/show`, { entries: [service] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(service.texts['es']?.description ?? '')).toBeDefined();
    for (const name of ['Guardar borrador', 'Publicar', 'Borrar', 'Editar', 'Crear']) {
      expect(screen.queryByText(name, { selector: 'button, button *, a' })).toBeNull();
    }
  });

  it('is not let into the editor', async () => {
    const service = aSourcedService();
    renderApp(`/services/${service.id}`, { entries: [service] }, aStaff({ role: 'viewer' }));
    await waitFor(() => expect(window.location.hash).toContain('access-denied'));
    expect(screen.queryByText('Guardar borrador')).toBeNull();
  });
});
