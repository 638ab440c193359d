import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entry } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anOrganization, aService, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const button = (text: string) => screen.findByText(text, { selector: 'button' });
const dialogButton = async (text: string) =>
  within(await screen.findByRole('dialog')).findByText(text, { selector: 'button' });
const aUser = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });

async function openEditor() {
  const organization = anOrganization();
  const core = renderApp(`/organizations/${organization.id}`, { entries: [organization] });
  await screen.findByDisplayValue('Secretaría de Salud');
  return { core, id: organization.id, user: aUser() };
}

describe('a text on its way to the public', () => {
  it('is sent for review with a note, and waits in the queue with it', async () => {
    const { core, user } = await openEditor();
    const submitForReview = vi.spyOn(core, 'submitForReview');
    await user.click(await button('Mandar a revisar'));
    fireEvent.change(await screen.findByLabelText('Nota (opcional)'), { target: { value: 'Mirá los teléfonos' } });
    await user.click(await dialogButton('Mandar a revisar'));
    await waitFor(() => expect(submitForReview).toHaveBeenCalledOnce());
    expect(submitForReview.mock.calls[0]?.[0].body).toMatchObject({ languages: ['es'], note: 'Mirá los teléfonos' });
    window.location.hash = '/review';
    expect(await screen.findByText('Revisar')).toBeTruthy();
    expect(screen.getByText('“Mirá los teléfonos”')).toBeTruthy();
  });

  it('is sent to the reviewer whom the writer wishes for', async () => {
    const rosa = aStaff({ id: 'd'.repeat(24), name: 'Rosa', role: 'reviewer' });
    const tomas = aStaff({ id: 'e'.repeat(24), name: 'Tomás', role: 'translator' });
    const organization = anOrganization();
    const core = renderApp(`/organizations/${organization.id}`, { entries: [organization], staff: [rosa, tomas] });
    const user = aUser();
    await user.click(await button('Mandar a revisar'));
    await user.click(await screen.findByLabelText('Quién querés que lo revise (opcional)'));
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(offered).toEqual(['Cualquiera que revise', 'Rosa']);
    await user.click(screen.getByRole('option', { name: 'Rosa' }));
    await user.click(await dialogButton('Mandar a revisar'));
    await waitFor(async () => {
      const { marks } = await core.getEntry({ params: { id: organization.id } });
      expect(marks).toMatchObject([{ mark: 'inReview', assignee: { name: 'Rosa' } }]);
    });
  });

  it('is published by a reviewer in their languages alone, first of all in what waits for them', async () => {
    const name = aService().texts['es'];
    const texts = { es: name, en: name, pt: name } as Entry<'service'>['texts'];
    const states = { es: 'changed', en: 'changed', pt: 'changed' } as const;
    const marks = [{ language: 'en', mark: 'inReview', at: '2026-03-02T12:00:00Z', by: null, note: '' }] as const;
    const service = aService({ texts, states, marks: [...marks] as Entry<'service'>['marks'] });
    const reviewer = aStaff({ role: 'reviewer', languages: ['es', 'en'] });
    renderApp(`/services/${service.id}`, { entries: [service] }, reviewer);
    await aUser().click(await button('Publicar'));
    const boxes = within(await screen.findByRole('dialog')).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('that was published too early is taken back with one click', async () => {
    const { core, id, user } = await openEditor();
    await user.click(await button('Publicar'));
    await user.click(await dialogButton('Publicar'));
    await user.click(await button('Deshacer'));
    await screen.findByText('Deshecho: todo está como antes.', {}, { timeout: 20_000 });
    expect(await core.getEntry({ params: { id } })).toMatchObject({ published: null, version: 3 });
  });

  it('is given a moment on the municipality’s clocks, which can be taken back', async () => {
    const { core, user } = await openEditor();
    const scheduleEntry = vi.spyOn(core, 'scheduleEntry');
    await user.click(await button('Más pasos'));
    await user.click(await screen.findByText('Programar', { selector: 'li' }));
    fireEvent.change(await screen.findByLabelText(/Día y hora/), { target: { value: '2099-03-02T08:00' } });
    await user.click(await dialogButton('Programar'));
    await waitFor(() => expect(scheduleEntry).toHaveBeenCalledOnce());
    expect(scheduleEntry.mock.calls[0]?.[0].body).toMatchObject({ action: 'publish', at: '2099-03-02T11:00:00.000Z' });
    await user.click(await button('Cancelar lo programado'));
    await waitFor(() => expect(screen.queryByText(/se publica el/)).toBeNull());
  });

  it('comes back as an earlier version, after showing what that changes', async () => {
    const { core, id, user } = await openEditor();
    fireEvent.change(screen.getByDisplayValue('Secretaría de Salud'), { target: { value: 'Secretaría de Ambiente' } });
    await user.click(await button('Guardar borrador'));
    await waitFor(async () => expect((await core.getEntry({ params: { id } })).version).toBe(2));
    await screen.findByText('Todo está guardado.');
    await user.click(await button('Historial'));
    await user.click(await screen.findByLabelText('Ver la versión 1'));
    expect(await screen.findByText('Ambiente', { selector: 'del' })).toBeTruthy();
    expect(screen.getByText('Salud', { selector: 'ins' })).toBeTruthy();
    await user.click(await dialogButton('Volver a esta versión'));
    expect(await screen.findByDisplayValue('Secretaría de Salud')).toBeTruthy();
  });
});

describe('a release', () => {
  it('is made of entries that are found by their words, and published whole', async () => {
    const core = renderApp('/releases', { entries: [anOrganization()] });
    const user = aUser();
    const publishRelease = vi.spyOn(core, 'publishRelease');
    fireEvent.change(await screen.findByLabelText(/Nombre, por ejemplo/), { target: { value: 'Operativo frío' } });
    await user.click(await button('Armar una nueva'));
    const search = await screen.findByLabelText('Buscar y agregar');
    expect(screen.queryByRole('region', { name: 'Cuándo' })).toBeNull();
    await user.click(search);
    await user.click(await screen.findByText(/Secretaría de Salud \(/));
    expect(await screen.findByRole('region', { name: 'Cuándo' })).toBeTruthy();
    await user.click(await button('Publicar 1 cosa ahora'));
    await waitFor(() => expect(publishRelease).toHaveBeenCalledOnce());
    expect(await screen.findByText(/^Publicada el/)).toBeTruthy();
  });

  it('that was published by mistake comes back with one click', async () => {
    const entry = anOrganization();
    const core = renderApp('/releases', { entries: [entry] });
    const items = [{ entry: entry.id, languages: ['es'] }];
    await core.createRelease({ body: { municipality: entry.municipality, release: { name: 'Frío', items } } });
    const user = aUser();
    await user.click(await screen.findByText('Frío'));
    await user.click(await button('Publicar 1 cosa ahora'));
    await user.click(await button('Deshacer'));
    await screen.findByText('Deshecho: todo está como antes.', {}, { timeout: 20_000 });
    expect(await screen.findByText(/^En preparación/)).toBeTruthy();
    expect(await core.getEntry({ params: { id: entry.id } })).toMatchObject({ published: entry.published });
  });
});
