import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoreError } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anOrganization, aStaff } from '../testing/builders.js';
import { refusal } from '../testing/memory-parts.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

/** By its text: finding it by role and name reads the style of the whole page, which takes jsdom seconds. */
const button = (text: string) => screen.findByText(text, { selector: 'button' });

async function openEditor(organization = anOrganization()) {
  const core = renderApp(`/organizations/${organization.id}`, { entries: [organization] });
  const name = await screen.findByDisplayValue('Secretaría de Salud');
  return { core, name, user: userEvent.setup({ pointerEventsCheck: 0, delay: null }) };
}

describe('the editor', () => {
  it('saves what was typed as a draft and offers to publish the language that changed', async () => {
    const { core, name, user } = await openEditor();
    const updateEntry = vi.spyOn(core, 'updateEntry');
    fireEvent.change(name, { target: { value: 'Secretaría de Salud y Ambiente' } });
    await user.click(await button('Guardar borrador'));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledOnce());
    expect(updateEntry.mock.calls[0]?.[0].body).toMatchObject({
      version: 1,
      entry: { texts: { es: { name: 'Secretaría de Salud y Ambiente' } } },
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
    await screen.findByText('Falta completarlo');
    expect(updateEntry).not.toHaveBeenCalled();
  });

  it('tells why core does not publish, with the field by its name', async () => {
    const { user } = await openEditor(anOrganization({ facts: { ...anOrganization().facts, sources: [] } }));
    await user.click(await button('Publicar'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByText('Publicar', { selector: 'button' }));
    await within(dialog).findByText(/Fuentes: Falta completarlo/);
  });

  it('shows both sides when somebody saved first, and saves what is chosen on top of theirs', async () => {
    const organization = anOrganization();
    const { core, name, user } = await openEditor(organization);
    const current = { ...organization, version: 5, facts: { ...organization.facts, email: 'salud@quilmes.example' } };
    const updateEntry = vi.spyOn(core, 'updateEntry');
    updateEntry.mockRejectedValueOnce(refusal('updateEntry', 'conflict', { conflict: { current, submitted: null } }));
    updateEntry.mockImplementationOnce(async () => ({ ...current, version: 6 }));
    fireEvent.change(name, { target: { value: 'Secretaría de Salud y Ambiente' } });
    await user.click(await button('Guardar borrador'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByText('Otra persona guardó mientras editabas')).not.toBeNull();
    expect(within(dialog).queryByText('salud@quilmes.example')).not.toBeNull();
    expect(within(dialog).queryByText('Secretaría de Salud y Ambiente')).not.toBeNull();
    await user.click(within(dialog).getByText('Guardar lo elegido', { selector: 'button' }));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(2));
    expect(updateEntry.mock.calls[1]?.[0].body).toMatchObject({
      version: 5,
      entry: { facts: { email: 'salud@quilmes.example' }, texts: { es: { name: 'Secretaría de Salud y Ambiente' } } },
    });
  });

  it('keeps what was typed when core is out of reach', async () => {
    const { core, name, user } = await openEditor();
    vi.spyOn(core, 'updateEntry').mockRejectedValue(new CoreError('updateEntry', 'unavailable', 'Out of reach'));
    fireEvent.change(name, { target: { value: 'Secretaría de Salud y Ambiente' } });
    await user.click(await button('Guardar borrador'));
    await screen.findByText(/Lo que escribiste sigue en la página/);
    expect((name as HTMLInputElement).value).toBe('Secretaría de Salud y Ambiente');
  });
});

describe('a viewer', () => {
  it('reads an entry and finds nothing to save, publish or delete', async () => {
    const organization = anOrganization();
    renderApp(`/organizations/${organization.id}/show`, { entries: [organization] }, aStaff({ role: 'viewer' }));
    await screen.findByText(organization.texts['es']?.description ?? '');
    for (const name of ['Guardar borrador', 'Publicar', 'Borrar', 'Editar', 'Crear']) {
      expect(screen.queryByText(name, { selector: 'button, button *, a' })).toBeNull();
    }
  });

  it('is not let into the editor', async () => {
    const organization = anOrganization();
    renderApp(`/organizations/${organization.id}`, { entries: [organization] }, aStaff({ role: 'viewer' }));
    await waitFor(() => expect(window.location.hash).toContain('access-denied'));
    expect(screen.queryByText('Guardar borrador')).toBeNull();
  });
});
