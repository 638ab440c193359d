import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality, aStaff } from '../testing/builders.js';
import { aTraining } from '../testing/plan-builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const focalPoint = aStaff({ role: 'focalPoint' });

describe('trainings', () => {
  it('are planned with their modules', async () => {
    const core = renderApp('/trainings', {}, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Planificar una capacitación' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/Título/), 'Derechos');
    expect(dialog.getByRole('button', { name: 'Guardar' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText(/Módulos/), 'Uno\nDos');
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByRole('heading', { name: 'Derechos' })).toBeTruthy();
    const { items } = await core.listTrainings({ query: { municipality: 'quilmes' } });
    expect(items[0]?.modules.map(({ name }) => name)).toEqual(['Uno', 'Dos']);
  });

  it('are not for who runs none', async () => {
    renderApp('/trainings', { trainings: [aTraining()] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/Tu rol no permite hacer esto/)).toBeTruthy();
  });
});

describe('material', () => {
  it('is taken out after one more question, and the rest stays', async () => {
    const link = (name: string) => ({
      ...{ title: name, file: null, link: `https://ejemplo.example/${name}` },
      genderSensitive: false,
    });
    const training = aTraining({
      modules: [{ key: 'derechos', name: 'Derechos', materials: [link('guia'), link('folleto')] }],
    });
    const core = renderApp(`/trainings/${training.id}`, { trainings: [training] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Quitar: guia' }));
    const dialog = within(await screen.findByRole('dialog', { name: '¿Quitar “guia”?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Quitar' }));
    await waitFor(() => expect(screen.queryByText('guia')).toBeNull());
    expect(screen.getByText('folleto')).toBeTruthy();
    const { modules } = await core.getTraining({ params: { id: training.id } });
    expect(modules[0]?.materials.map(({ title }) => title)).toEqual(['folleto']);
  });
});

describe('who takes part', () => {
  it('is added, attends, and can have a certificate only once they have earned it', async () => {
    const training = aTraining();
    renderApp(`/trainings/${training.id}`, { trainings: [training] }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/Nombre/), 'Ana Ejemplo');
    await userEvent.click(screen.getByRole('button', { name: 'Agregar' }));
    expect(await screen.findByText('Ana Ejemplo')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Firmar constancia' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Anotar una sesión' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(await dialog.findByRole('checkbox', { name: 'Ana Ejemplo' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar la sesión' }));
    expect(await screen.findByRole('button', { name: 'Firmar constancia' })).toBeTruthy();
  });

  // At any moment it is another day than here in one of the two.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'came today where the municipality is, unless somebody says another day: %s',
    async (timeZone) => {
      const training = aTraining();
      const contents = { trainings: [training], municipalities: [aMunicipality({ timeZone })] };
      renderApp(`/trainings/${training.id}`, contents, focalPoint);
      await userEvent.click(await screen.findByRole('button', { name: 'Anotar una sesión' }));
      const day = within(await screen.findByRole('dialog')).getByLabelText('Día');
      expect(day).toHaveProperty('value', new Date().toLocaleDateString('en-CA', { timeZone }));
    },
  );

  it('is told what is wrong with a session that core refuses', async () => {
    const training = aTraining();
    renderApp(`/trainings/${training.id}`, { trainings: [training] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Anotar una sesión' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.clear(dialog.getByLabelText('Horas'));
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar la sesión' }));
    expect(await dialog.findByText('Las horas van de más de 0 a 24.')).toBeTruthy();
  });

  it('is forgotten after one more question', async () => {
    const training = aTraining();
    const core = renderApp(`/trainings/${training.id}`, { trainings: [training] }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/Nombre/), 'Ana Ejemplo');
    await userEvent.click(screen.getByRole('button', { name: 'Agregar' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Borrar: Ana Ejemplo' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Borrar' }));
    expect(await screen.findByText('Todavía no hay nadie anotado.')).toBeTruthy();
    expect((await core.listOfficials({ params: { id: training.id }, query: {} })).total).toBe(0);
  });
});
