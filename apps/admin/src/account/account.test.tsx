import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality, aStaff } from '../testing/builders.js';
import { memoryCode, memoryPassword } from '../testing/memory-account.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { refusal } from '../testing/memory-parts.js';
import { renderApp, renderAppOn } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });

describe('the second factor', () => {
  it('is set up with the password, a code to scan and a first code, and ends with recovery codes', async () => {
    renderApp('/account');
    await user.click(await screen.findByRole('button', { name: 'Activar' }));
    await user.type(within(await screen.findByRole('dialog')).getByLabelText(/Contraseña/), memoryPassword);
    await user.click(screen.getByRole('button', { name: 'Seguir' }));
    await screen.findByRole('img', { name: /Código QR/ });
    await user.type(screen.getByLabelText(/Código que muestra/), memoryCode);
    await user.click(screen.getByRole('button', { name: 'Confirmar' }));
    await screen.findByText('abcd-efgh-jk0m');
    await user.click(screen.getByRole('button', { name: 'Ya los guardé' }));
    await screen.findByText(/Te quedan 10 códigos/);
  });

  it('says when a code does not fit, and keeps what is to be scanned', async () => {
    renderApp('/account');
    await user.click(await screen.findByRole('button', { name: 'Activar' }));
    await user.type(within(await screen.findByRole('dialog')).getByLabelText(/Contraseña/), memoryPassword);
    await user.click(screen.getByRole('button', { name: 'Seguir' }));
    await user.type(await screen.findByLabelText(/Código que muestra/), '000000');
    await user.click(screen.getByRole('button', { name: 'Confirmar' }));
    await screen.findByText(/El código no es correcto/);
    expect(screen.queryByRole('img', { name: /Código QR/ })).not.toBeNull();
  });

  it('is asked for on a second step when signing in', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: aStaff({ secondFactor: true }) });
    vi.spyOn(core, 'refreshSession').mockRejectedValue(refusal('refreshSession', 'unauthenticated'));
    renderAppOn(core, '/');
    await user.type(await screen.findByLabelText(/Correo electrónico/), 'gestion@quilmes.example');
    await user.type(screen.getByLabelText(/Contraseña/), memoryPassword);
    await user.click(screen.getByText('Ingresar', { selector: 'button' }));
    await user.type(await screen.findByLabelText(/^Código/), memoryCode);
    await user.click(screen.getByText('Ingresar', { selector: 'button' }));
    await screen.findByText('Hoy en la ventanilla: Quilmes');
  });

  it('comes before everything else where the municipality asks for it', async () => {
    const signedIn = aStaff();
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn });
    const session = { accessToken: 'token', expiresIn: 900, secondFactorMissing: true, staff: signedIn };
    vi.spyOn(core, 'refreshSession').mockResolvedValue(session);
    renderAppOn(core, '/services');
    await screen.findByText(/Tu municipio lo pide/);
    expect(screen.queryByText('Servicios')).toBeNull();
  });
});

describe('the open sessions', () => {
  it('are named by their devices and end one by one', async () => {
    renderApp('/account');
    await screen.findByText('Chrome en Android');
    await screen.findByText('Esta sesión');
    await user.click(screen.getByRole('button', { name: 'Cerrar esta sesión' }));
    await screen.findByText('No hay otras sesiones abiertas.');
    expect(screen.queryByText('Chrome en Android')).toBeNull();
  });
});

describe('one’s own Telegram', () => {
  it('is said to be connected, and forgotten at a click', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: aStaff({ role: 'reviewer' }) });
    await core.createOwnTelegramCode();
    renderAppOn(core, '/account');
    await user.click(await screen.findByRole('button', { name: 'Desconectar' }));
    await screen.findByText(/No está conectado/);
    expect(await core.getOwnTelegram()).toEqual({ linked: false, linkedAt: null });
  });

  it('is nothing for who sends no alerts', async () => {
    renderApp('/account', {}, aStaff({ role: 'translator' }));
    await screen.findByText('Sesiones abiertas');
    expect(screen.queryByText('Tu Telegram')).toBeNull();
  });
});

describe('a link', () => {
  it('tells whose it is and takes a new password', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: aStaff({ name: 'Nadia' }) });
    const use = vi.spyOn(core, 'useLink');
    renderAppOn(core, '/welcome/token-of-a-link');
    await screen.findByText('Contraseña nueva para Nadia');
    await user.type(screen.getByLabelText(/Contraseña nueva/), memoryPassword);
    await user.click(screen.getByRole('button', { name: 'Guardar e ingresar' }));
    await screen.findByText('Hoy en la ventanilla: Quilmes');
    expect(use).toHaveBeenCalledWith({ body: { token: 'token-of-a-link', password: memoryPassword } });
  });

  it('that is over says so, and what to do', async () => {
    renderApp('/welcome/another');
    await screen.findByText('Este enlace ya no sirve');
    await screen.findByText(/Pedí uno nuevo/);
  });
});

describe('inviting somebody', () => {
  it('ends with a link to hand on', async () => {
    const core = renderApp('/staff/create', {}, aStaff({ role: 'administrator' }));
    const invite = vi.spyOn(core, 'inviteStaff');
    await user.type(await screen.findByLabelText(/^Nombre/), 'Nadia');
    await user.type(screen.getByLabelText(/^Correo/), 'nadia@quilmes.example');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const dialog = await screen.findByRole('dialog', { name: 'Enlace para Nadia' });
    expect(within(dialog).getByLabelText('Enlace')).toHaveProperty('value', expect.stringContaining('#/welcome/token'));
    expect(invite.mock.calls[0]?.[0].body.staff).toMatchObject({ name: 'Nadia', role: 'contentManager' });
  });

  it('offers every role but that of an institution, which its round invites', async () => {
    renderApp('/staff/create', {}, aStaff({ role: 'administrator' }));
    await user.click(await screen.findByLabelText(/^Rol/));
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(offered).toContain('Traducción');
    expect(offered).not.toContain('Institución');
  });

  it('keeps the role of somebody who answers for an institution', async () => {
    const ana = aStaff({ id: 'e'.repeat(24), name: 'Ana', role: 'institution', institutions: ['salud'] });
    const core = renderApp(`/staff/${ana.id}`, { staff: [ana] }, aStaff({ role: 'administrator' }));
    const update = vi.spyOn(core, 'updateStaff');
    await user.type(await screen.findByLabelText(/^Nombre/), ' María');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(update).toHaveBeenCalled());
    expect(update.mock.calls[0]?.[0].body.staff).toMatchObject({ role: 'institution', institutions: ['salud'] });
  });
});

describe('roles', () => {
  it('are told in sentences, granted or not', async () => {
    renderApp('/roles', {}, aStaff({ role: 'translator' }));
    await screen.findByRole('heading', { name: 'Traducción' });
    const sentence = screen.getAllByText('Puede publicar en sus idiomas y devolver a borrador.')[0]?.closest('li');
    expect(within(sentence as HTMLElement).queryByTitle('No')).not.toBeNull();
  });
});
