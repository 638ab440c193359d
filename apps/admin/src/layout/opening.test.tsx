import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoreError } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality, aStaff } from '../testing/builders.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { renderApp, renderAppOn } from '../testing/render-app.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const administrator = aStaff({ role: 'administrator' });
const cases = () => screen.findByRole('menuitem', { name: 'Casos' });

describe('the dashboard while it opens', () => {
  it('waits for the municipalities, whatever else is there before them', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: administrator });
    const listMunicipalities = core.listMunicipalities;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    vi.spyOn(core, 'listMunicipalities').mockImplementation(async (input) => {
      await arrived;
      return listMunicipalities(input);
    });
    renderAppOn(core, '/programs');
    await screen.findByRole('menuitem', { name: 'Rondas' });
    // What the cases' place in the menu needs has come by now, and is not asked for it yet.
    await import('../cases/CasesMenuItem.js');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText('Algo falló')).toBeNull();
    arrive();
    expect((await screen.findByRole('heading', { level: 1, name: 'Para programas' })).isConnected).toBe(true);
    expect((await cases()).isConnected).toBe(true);
  });

  it('says that nobody answered instead of that there is no municipality, and asks again', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: administrator });
    const asked = vi.spyOn(core, 'listMunicipalities');
    asked.mockRejectedValue(new CoreError('listMunicipalities', 'unavailable', 'Nobody answered'));
    renderAppOn(core, '/programs');
    expect((await screen.findByText(/No se pudo llegar al servidor/)).isConnected).toBe(true);
    expect(screen.queryByText('Todavía no hay ningún municipio')).toBeNull();
    asked.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Probar de nuevo' }));
    expect((await screen.findByRole('heading', { level: 1, name: 'Para programas' })).isConnected).toBe(true);
  });

  it('signs nobody out while core is away, and opens as soon as it answers', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: administrator });
    const signedOut = vi.spyOn(core, 'signOut');
    const renewed = vi.spyOn(core, 'refreshSession');
    renewed.mockRejectedValue(new CoreError('refreshSession', 'unavailable', 'Nobody answered'));
    renderAppOn(core, '/programs');
    expect((await screen.findByText(/El servidor todavía no contesta/)).isConnected).toBe(true);
    renewed.mockRestore();
    expect((await screen.findByRole('heading', { level: 1, name: 'Para programas' })).isConnected).toBe(true);
    expect(signedOut).not.toHaveBeenCalled();
  });

  it('leads whose session is over to the sign-in', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()] });
    vi.spyOn(core, 'refreshSession').mockRejectedValue(
      new CoreError('refreshSession', 'unauthenticated', 'It is over'),
    );
    renderAppOn(core, '/programs');
    expect((await screen.findByRole('button', { name: 'Ingresar' })).isConnected).toBe(true);
  });

  it.each([
    ['/', 'Todavía no hay ningún municipio'],
    ['/audit', 'Registro de cambios'],
    ['/municipalities', 'Municipios'],
    ['/staff', 'Equipo'],
    ['/roles', 'Roles'],
    ['/account', 'Mi cuenta'],
  ])('has a page at %s before there is any municipality', async (page, heading) => {
    renderApp(page, { municipalities: [] }, administrator);
    expect((await screen.findByRole('heading', { name: heading })).isConnected).toBe(true);
    expect(screen.queryByText('Algo falló')).toBeNull();
  });
});
