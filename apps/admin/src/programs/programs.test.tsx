import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const manager = aStaff({ role: 'municipalityAdministrator' });

describe('webhooks', () => {
  it('are added, show their secret once, and can be tried', async () => {
    renderApp('/programs', {}, manager);
    const section = within(await screen.findByRole('region', { name: 'Webhooks' }));
    await userEvent.type(section.getByLabelText('Para qué es'), 'Portal de datos');
    await userEvent.type(section.getByLabelText('Dirección (https)'), 'https://hooks.example.org/in');
    await userEvent.click(section.getByRole('button', { name: 'Agregar webhook' }));
    expect(await section.findByText('whsec_c2VjcmV0')).toBeTruthy();
    const card = within(await screen.findByRole('article', { name: 'Portal de datos' }));
    await userEvent.click(card.getByRole('button', { name: 'Mandar una prueba' }));
    expect(await card.findByText(/Prueba · llegó · 200/)).toBeTruthy();
  });

  it('say what is wrong with an address', async () => {
    renderApp('/programs', {}, manager);
    const section = within(await screen.findByRole('region', { name: 'Webhooks' }));
    await userEvent.type(section.getByLabelText('Para qué es'), 'Portal de datos');
    await userEvent.type(section.getByLabelText('Dirección (https)'), 'http://hooks.example.org/in');
    await userEvent.click(section.getByRole('button', { name: 'Agregar webhook' }));
    expect(await section.findByText(/viajan solo por https/)).toBeTruthy();
  });
});

describe('keys of programs', () => {
  it('are shown once and revoked after a question', async () => {
    renderApp('/programs', {}, manager);
    const section = within(await screen.findByRole('region', { name: 'Claves de API' }));
    await userEvent.type(section.getByLabelText('Para qué es'), 'Universidad');
    await userEvent.click(section.getByRole('button', { name: 'Crear clave' }));
    expect(await section.findByText('vk_aB3dE5fG7hI9')).toBeTruthy();
    await userEvent.click(await section.findByRole('button', { name: 'Dar de baja' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Dar de baja' }));
    expect(await section.findByText('Dada de baja')).toBeTruthy();
  });

  it('are for those who manage the municipality', async () => {
    renderApp('/programs', {}, aStaff({ role: 'contentManager' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText('Crear clave')).toBeNull();
  });
});

describe('the checklist of data protection', () => {
  it('keeps where a point stands, with who said so', async () => {
    renderApp('/data-protection', {}, manager);
    const point = within(await screen.findByRole('region', { name: 'Inscripción de la base' }));
    await userEvent.selectOptions(point.getByLabelText('Estado'), 'Hecho');
    await userEvent.type(point.getByLabelText('Nota'), 'Expediente 4091');
    await userEvent.click(point.getByRole('button', { name: 'Guardar' }));
    expect(await point.findByText(/^Marta, /)).toBeTruthy();
    expect(await screen.findByText('1 de 18 hechos')).toBeTruthy();
  });
});
