import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aMunicipality, aProfile, aStaff } from '../testing/builders.js';
import { anAction } from '../testing/plan-builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const focalPoint = aStaff({ role: 'focalPoint' });
const late = () => anAction({ number: 2, title: 'Abrir una ventanilla', dueOn: '2026-01-01', daysLate: 320 });

describe('an action plan', () => {
  it('has what is late on top, and shows late ones alone', async () => {
    renderApp(
      '/action-plans',
      { actions: [anAction(), late()] },
      aStaff({ role: 'institution', institutions: ['salud'] }),
    );
    const titles = () => screen.getAllByText(/^\d\. /).map(({ textContent }) => textContent);
    await screen.findByText('Atrasada 320 días');
    expect(titles()).toEqual(['2. Abrir una ventanilla', '1. Publicar una guía para quienes llegan']);
    await userEvent.selectOptions(screen.getByLabelText('Mostrar'), 'Atrasadas');
    await vi.waitFor(() => expect(titles()).toEqual(['2. Abrir una ventanilla']));
  });

  it('shows an institution its own actions, and nothing to plan with', async () => {
    const other = anAction({ number: 3, title: 'De otra', institution: { key: 'ninez', name: 'Niñez' } });
    renderApp('/action-plans', { actions: [late(), other] }, aStaff({ role: 'institution', institutions: ['salud'] }));
    expect(await screen.findByText('2. Abrir una ventanilla')).toBeTruthy();
    expect(screen.queryByText('3. De otra')).toBeNull();
    expect(screen.queryByText('Planificar una acción')).toBeNull();
  });

  it('say what is missing while an action comes from no finding', async () => {
    const profile = aProfile({ states: { es: 'published' } });
    const finding = aFinding({}, { profile: profile.key, type: 'potential' });
    renderApp('/action-plans', { entries: [profile, finding] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Planificar una acción' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Elegí por lo menos uno.')).toBeTruthy();
    await userEvent.click(await dialog.findByRole('checkbox'));
    expect(dialog.queryByText('Elegí por lo menos uno.')).toBeNull();
  });

  it('tells what to do while there is no profile to plan about', async () => {
    renderApp('/action-plans', {}, focalPoint);
    expect(await screen.findByText('Todavía no hay un perfil')).toBeTruthy();
  });
});

describe('an action', () => {
  it('follows what was seen of it', async () => {
    const action = anAction();
    const core = renderApp(`/action-plans/${action.id}`, { actions: [action] }, focalPoint);
    await userEvent.selectOptions(await screen.findByLabelText('Estado'), 'En marcha');
    await userEvent.type(screen.getByLabelText(/Qué se vio/), 'Hay un borrador.');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar el seguimiento' }));
    const timeline = within(await screen.findByRole('region', { name: 'Seguimiento' }));
    expect(await timeline.findByText('Hay un borrador.')).toBeTruthy();
    expect((await core.getAction({ params: { id: action.id } })).status).toBe('underway');
  });

  // At any moment it is another day than here in one of the two.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is seen today where the municipality is: %s',
    async (timeZone) => {
      const action = anAction();
      const contents = { actions: [action], municipalities: [aMunicipality({ timeZone })] };
      renderApp(`/action-plans/${action.id}`, contents, focalPoint);
      const day = await screen.findByLabelText('Día');
      expect(day).toHaveProperty('value', new Date().toLocaleDateString('en-CA', { timeZone }));
    },
  );

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is seen today where the municipality is by an institution too, which works on no window: %s',
    async (timeZone) => {
      const action = anAction();
      const contents = { actions: [action], municipalities: [aMunicipality({ timeZone })] };
      renderApp(`/action-plans/${action.id}`, contents, aStaff({ role: 'institution', institutions: ['salud'] }));
      const day = await screen.findByLabelText('Día');
      const today = new Date().toLocaleDateString('en-CA', { timeZone });
      await vi.waitFor(() => expect(day).toHaveProperty('value', today));
    },
  );

  it('that somebody saved first is put together field by field', async () => {
    const action = anAction();
    const core = renderApp(`/action-plans/${action.id}`, { actions: [action] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Cambiar la acción' }));
    const dialog = within(await screen.findByRole('dialog'));
    const { municipality, profile, findings, institution, progressIndicator, title } = action;
    const theirs = { municipality, profile, findings, institution, progressIndicator, title, budget: null };
    const input = { ...theirs, dueOn: '2099-01-31', progressIndicator: 'Se reparte en mano.' };
    await core.updateAction({ params: { id: action.id }, body: { version: 1, action: input } });
    await userEvent.type(dialog.getByLabelText(/^Qué se va a hacer/), ' a la ciudad');
    await userEvent.type(dialog.getByLabelText(/^Indicador de avance/), ' Y se usa.');
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar' }));
    expect(await dialog.findByText(/Otra persona guardó esta acción/)).toBeTruthy();
    const progress = within(dialog.getByRole('region', { name: 'Indicador de avance' }));
    expect(progress.getByText('Se reparte en mano.')).toBeTruthy();
    await userEvent.click(progress.getByRole('radio', { name: 'La versión guardada' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar lo elegido' }));
    await vi.waitFor(async () =>
      expect(await core.getAction({ params: { id: action.id } })).toMatchObject({
        title: 'Publicar una guía para quienes llegan a la ciudad',
        progressIndicator: 'Se reparte en mano.',
        dueOn: '2099-01-31',
        version: 3,
      }),
    );
  });

  it('offers only where it can go from where it stands', async () => {
    const action = anAction({ status: 'done', lookedAtOn: '2026-08-01' });
    renderApp(`/action-plans/${action.id}`, { actions: [action] }, focalPoint);
    const options = within(await screen.findByLabelText('Estado')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['En marcha', 'Hecha']);
    expect(screen.queryByText('Quitar del plan')).toBeNull();
  });

  it('says what is wrong with a look that core refuses, and keeps what was typed', async () => {
    const action = anAction();
    renderApp(`/action-plans/${action.id}`, { actions: [action] }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/Qué se vio/), 'Se publicó.');
    await userEvent.type(screen.getByLabelText('Enlace'), 'ftp://ejemplo');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar el seguimiento' }));
    expect(await screen.findByText('Escribí una dirección que empiece con https:// o http://.')).toBeTruthy();
    expect(screen.getByLabelText(/Qué se vio/)).toHaveProperty('value', 'Se publicó.');
  });

  it('is for looking at only, to who may not report', async () => {
    const action = anAction();
    renderApp(`/action-plans/${action.id}`, { actions: [action] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText('Lo planificado')).toBeTruthy();
    for (const words of ['Contar cómo va', 'Cambiar la acción', 'Quitar del plan'])
      expect(screen.queryByText(words)).toBeNull();
  });
});
