import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aGuide } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 240_000 });

const guide = aGuide();

async function openEdited() {
  const core = renderApp(`/guides/${guide.id}`, { entries: [guide] });
  expect(screen.queryByLabelText(/Edición menor/)).toBeNull();
  const title = await screen.findByDisplayValue('Inscribir a tu hijo en la escuela');
  fireEvent.change(title, { target: { value: 'Inscribí a tu hijo en la escuela' } });
  return { core, updateEntry: vi.spyOn(core, 'updateEntry') };
}

it('leaves translations as good as they were when it says so, from the version it began with', async () => {
  const { core, updateEntry } = await openEdited();
  fireEvent.click(await screen.findByLabelText(/Edición menor/));
  fireEvent.click(screen.getByText('Guardar borrador', { selector: 'button' }));
  await waitFor(() => expect(updateEntry).toHaveBeenCalled());
  expect(updateEntry.mock.calls[0]?.[0].body).toMatchObject({ version: 1, minor: true, since: 1 });
  await screen.findByText('Todo está guardado.');
  const { gaps } = await core.getEntry({ params: { id: guide.id } });
  expect(gaps.filter(({ state }) => state === 'stale')).toEqual([]);
});

it('is a change where nobody says that it is minor', async () => {
  const { core, updateEntry } = await openEdited();
  fireEvent.click(screen.getByText('Guardar borrador', { selector: 'button' }));
  await waitFor(() => expect(updateEntry).toHaveBeenCalled());
  expect(updateEntry.mock.calls[0]?.[0].body).not.toHaveProperty('minor');
  const { gaps } = await core.getEntry({ params: { id: guide.id } });
  expect(gaps.filter(({ state }) => state === 'stale')).not.toEqual([]);
});
