import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDeskStore, KEPT } from '../core/desk-store.js';
import { listLink } from '../desk/list-link.js';
import { aService } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

describe('filters', () => {
  it('are saved under a name, set again, and forgotten, with the keyboard alone', async () => {
    renderApp(listLink('services', { state: 'draft' }), { entries: [aService({ states: { es: 'inReview' } })] });
    const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
    (await screen.findByText('Mis filtros', { selector: 'button' })).focus();
    await user.keyboard('{Enter}');
    (await screen.findByText('Guardar estos filtros…')).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByLabelText(/Nombre, por ejemplo/), 'Borradores{Enter}');
    expect(await screen.findByText('Borradores', { selector: 'button' })).toBeTruthy();

    await user.click(await screen.findByText('Quitar los filtros'));
    const again = await screen.findByText('Mis filtros', { selector: 'button' });
    again.focus();
    await user.keyboard('{Enter}');
    (await screen.findByText('Borradores', { selector: 'li' })).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByText('Borradores', { selector: 'button' }));
    (await screen.findByText('Borrar “Borradores”')).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Mis filtros', { selector: 'button' })).toBeTruthy();
    expect(screen.queryByText('Borradores', { selector: 'li' })).toBeNull();
  });

  it('are still there for the person after signing out, when all else is forgotten', () => {
    const store = createDeskStore();
    store.setItem(`${KEPT}1.services.savedQueries`, ['mine']);
    store.setItem('services.listParams', { page: 3 });
    store.reset();
    expect(store.getItem(`${KEPT}1.services.savedQueries`)).toEqual(['mine']);
    expect(store.getItem('services.listParams')).toBeUndefined();
  });
});
