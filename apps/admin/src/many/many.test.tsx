import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entry, HeldBack, Staff } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const aUser = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });

function named(name: string, overrides: Partial<Entry<'service'>>): Entry<'service'> {
  const texts = { es: { ...aService().texts['es'], name } } as Entry<'service'>['texts'];
  return aService({ key: `svc.q.${name.toLowerCase()}`, texts, ...overrides });
}
const draft = named('Vacunas', { states: { es: 'draft' }, published: null });
const changed = named('Dengue', { states: { es: 'changed' } });
const { facts, texts } = named('Empleo', {});
const published = named('Empleo', { states: { es: 'published' }, published: { facts, texts } });

/** The list of services with all of them ticked. */
async function chooseAll(signedIn?: Staff, heldBack?: HeldBack) {
  const entries = [draft, changed, published];
  const core = renderApp('/services', { entries, ...(heldBack && { heldBack }) }, signedIn);
  const user = aUser();
  await screen.findByText('Vacunas');
  const [all] = await screen.findAllByRole('checkbox');
  if (all) await user.click(all);
  const bar = within(await screen.findByRole('region', { name: 'Lo elegido' }));
  return { core, user, bar, dialog: async () => within(await screen.findByRole('dialog')) };
}

describe('rows that are ticked', () => {
  it('are sent for review together, but for what has nothing to review, which says so', async () => {
    const { core, user, bar, dialog } = await chooseAll();
    const submit = vi.spyOn(core, 'submitEntriesForReview');
    await user.click(bar.getByText('Enviar a revisión'));
    const shown = await dialog();
    expect(await shown.findByText('¿Enviar 2 cosas a revisión?')).toBeTruthy();
    expect(shown.getByText('1 queda como está:')).toBeTruthy();
    expect(shown.getByText(/no tiene nada que revisar/)).toBeTruthy();
    await user.click(shown.getByText('Enviar', { selector: 'button' }));
    await waitFor(() => expect(submit).toHaveBeenCalledOnce());
    expect(submit.mock.calls[0]?.[0].body.items.map(({ entry }) => entry).sort()).toEqual(
      [draft.id, changed.id].sort(),
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Lo elegido' })).toBeNull());
  });

  it('are archived in the languages that are left ticked, and come back with one click', async () => {
    const both = named('Turnos', { states: { es: 'published', en: 'published' } });
    const inEnglish = { ...both.texts, en: both.texts['es'] } as typeof both.texts;
    const shown = { ...both, texts: inEnglish, published: { facts, texts: inEnglish } };
    const core = renderApp('/services', { entries: [shown, published] });
    const user = aUser();
    await screen.findByText('Turnos');
    const [all] = await screen.findAllByRole('checkbox');
    if (all) await user.click(all);
    await user.click(within(await screen.findByRole('region', { name: 'Lo elegido' })).getByText('Archivar'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByLabelText('Español'));
    expect(dialog.getByText(/no está en los idiomas elegidos/)).toBeTruthy();
    await user.click(dialog.getByText('Archivar', { selector: 'button' }));
    await user.click(await screen.findByText('Deshacer', { selector: 'button' }));
    await screen.findByText('Deshecho: todo está como antes.', {}, { timeout: 20_000 });
    const after = await core.getEntry({ params: { id: shown.id } });
    expect(after).toMatchObject({ states: { es: 'published', en: 'published' }, version: shown.version + 2 });
    expect(await core.getEntry({ params: { id: published.id } })).toMatchObject({ version: published.version });
  });

  it('can be all that the list finds, beyond the page', async () => {
    const entries = Array.from({ length: 120 }, (_, at) => named(`Taller ${at}`, { states: { es: 'draft' } }));
    renderApp('/services', { entries });
    const user = aUser();
    const [all] = await screen.findAllByRole('checkbox');
    if (all) await user.click(all);
    await user.click(await screen.findByText('Elegir las 120 que coinciden'));
    expect(await screen.findByText('120 elegidas')).toBeTruthy();
    expect(screen.queryByText(/que coinciden/)).toBeNull();
  });

  it('become a release that is still to be published', async () => {
    const { core, user, bar, dialog } = await chooseAll();
    const publishRelease = vi.spyOn(core, 'publishRelease');
    const createRelease = vi.spyOn(core, 'createRelease');
    await user.click(bar.getByText('Publicar juntas'));
    await user.click(await (await dialog()).findByText('Armar la tanda', { selector: 'button' }));
    expect(await screen.findByRole('region', { name: 'Cuándo' })).toBeTruthy();
    expect(createRelease.mock.calls[0]?.[0].body.release.items).toHaveLength(2);
    expect(publishRelease).not.toHaveBeenCalled();
  });

  it('stay ticked when test questions hold the archive back', async () => {
    const { core, user, bar, dialog } = await chooseAll(undefined, { breaks: [], failedBefore: [] });
    const archive = vi.spyOn(core, 'archiveEntries');
    await user.click(bar.getByText('Archivar'));
    await user.click(await (await dialog()).findByText('Archivar', { selector: 'button' }));
    await waitFor(() => expect(archive).toHaveBeenCalledOnce());
    expect(await core.getEntry({ params: { id: published.id } })).toMatchObject({ states: { es: 'published' } });
    expect(screen.getByRole('region', { name: 'Lo elegido' })).toBeTruthy();
  });

  it('offer a translator no more than a review, and none of what is not in their language', async () => {
    const { user, bar, dialog } = await chooseAll(aStaff({ role: 'translator', languages: ['pt'] }));
    expect(bar.queryByText('Archivar')).toBeNull();
    expect(bar.queryByText('Publicar juntas')).toBeNull();
    await user.click(bar.getByText('Enviar a revisión'));
    const shown = await dialog();
    expect(await shown.findAllByText(/tu rol no puede/)).toHaveLength(2);
    expect(shown.getByText<HTMLButtonElement>('Enviar', { selector: 'button' }).disabled).toBe(true);
  });

  it('are nothing that somebody who only reads could tick', async () => {
    renderApp('/services', { entries: [draft] }, aStaff({ role: 'viewer' }));
    await screen.findByText('Vacunas');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });
});
