import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aService } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

const field = () => screen.findByRole('searchbox', { name: 'Buscar en todo el contenido' });

afterEach(cleanup);

describe('the search in the bar', () => {
  it('is reached with "/", and lists what matches of every kind in the municipality', async () => {
    const core = renderApp('/account', { entries: [aService(), aFinding()] });
    const listEntries = vi.spyOn(core, 'listEntries');
    await screen.findByRole('heading', { level: 1 });
    const search = await field();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(search);
    await userEvent.keyboard('vacunas{Enter}');
    await waitFor(() => expect(window.location.hash).toContain('/entries?filter='));
    await waitFor(() => {
      const queries = listEntries.mock.calls.map(([{ query }]) => query);
      expect(queries).toContainEqual(expect.objectContaining({ municipality: 'quilmes', q: 'vacunas' }));
      expect(queries.every(({ kind }) => kind === undefined)).toBe(true);
    });
  });

  it('leaves the "/" to whoever is typing, and asks nothing for no words', async () => {
    renderApp('/account', {});
    await screen.findByRole('heading', { level: 1 });
    const search = await field();
    await userEvent.click(search);
    await userEvent.keyboard('1/2');
    expect(search).toHaveProperty('value', '1/2');
    await userEvent.clear(search);
    await userEvent.keyboard('  {Enter}');
    expect(window.location.hash).toContain('/account');
  });
});
