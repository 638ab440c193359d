import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { aCertification } from '../testing/plan-builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const focalPoint = aStaff({ role: 'focalPoint' });
const administrator = aStaff({ role: 'administrator' });
const last = () => aCertification({ phase: 'certificate', needs: [] });

describe('certifications', () => {
  it('begin with an edition, once', async () => {
    renderApp('/certifications', { certifications: [aCertification()] }, focalPoint);
    await userEvent.type(await screen.findByLabelText('Edición'), '2026');
    await userEvent.click(screen.getByRole('button', { name: 'Presentarse' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('Edición'));
    await userEvent.type(screen.getByLabelText('Edición'), '2027');
    await userEvent.click(screen.getByRole('button', { name: 'Presentarse' }));
    expect(await screen.findByRole('heading', { name: 'Certificación 2027' })).toBeTruthy();
  });

  it('ask for nothing by number until whoever certifies says so', async () => {
    const core = renderApp('/certifications', {}, administrator);
    expect(await screen.findByLabelText('Personas capacitadas')).toHaveProperty('value', '');
    await userEvent.type(screen.getByLabelText('Quién certifica'), 'Red de Municipios');
    await userEvent.type(screen.getByLabelText('Acciones hechas, en %'), '150');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Escribí un porcentaje de 0 a 100, o dejalo vacío.')).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('Acciones hechas, en %'));
    await userEvent.type(screen.getByLabelText('Acciones hechas, en %'), '50');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await vi.waitFor(async () => expect((await core.getCertificationSettings()).thresholds.doneShare).toBe(0.5));
  });

  it('are not for who runs none', async () => {
    renderApp('/certifications', {}, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/Tu rol no permite hacer esto/)).toBeTruthy();
  });
});

describe('a certification', () => {
  it('says what its phase still needs, and does not go on before', async () => {
    const certification = aCertification();
    renderApp(`/certifications/${certification.id}`, { certifications: [certification] }, focalPoint);
    expect(await screen.findByText('Subí la carta de intención firmada.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pasar a: Capacitación' })).toHaveProperty('disabled', true);
  });

  it('says what falls short in the measures of the settings: shares as percents, people as people', async () => {
    const shortfalls = [
      { threshold: 'score', needed: 0.6, reached: 4 / 7 },
      { threshold: 'trainedOfficials', needed: 10, reached: 2 },
    ];
    const needs = [{ code: 'belowThreshold', message: 'A threshold is not reached.' }];
    const certification = aCertification({ phase: 'certificate', needs, shortfalls });
    renderApp(`/certifications/${certification.id}`, { certifications: [certification] }, administrator);
    expect(await screen.findByText(/Puntaje de la ronda, en %: 57[.,]14 \/ 60$/)).toBeTruthy();
    expect(screen.getByText('Personas capacitadas: 2 / 10')).toBeTruthy();
  });

  it('goes back with a reason only', async () => {
    const certification = aCertification({ phase: 'evaluation' });
    const core = renderApp(`/certifications/${certification.id}`, { certifications: [certification] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Volver a: Capacitación' }));
    expect(screen.getByRole('button', { name: 'Volver a: Capacitación' })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('Por qué vuelve atrás'), 'Falta una lista.');
    await userEvent.click(screen.getByRole('button', { name: 'Volver a: Capacitación' }));
    await vi.waitFor(async () =>
      expect((await core.getCertification({ params: { id: certification.id } })).phase).toBe('training'),
    );
  });

  it('is not granted by the municipality itself', async () => {
    const certification = last();
    renderApp(`/certifications/${certification.id}`, { certifications: [certification] }, focalPoint);
    expect(await screen.findByText(/Falta que quien certifica/)).toBeTruthy();
    expect(screen.queryByText('Otorgar el certificado')).toBeNull();
  });

  it('is granted once it is said who certifies, and revoked with a reason', async () => {
    const certification = last();
    const core = renderApp(`/certifications/${certification.id}`, { certifications: [certification] }, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Otorgar el certificado' }));
    expect(await screen.findByText(/Ese paso ya no corresponde/)).toBeTruthy();
    const settings = await core.getCertificationSettings();
    const body = { version: settings.version, settings: { issuedBy: 'Red', thresholds: settings.thresholds } };
    await core.updateCertificationSettings({ body });
    await userEvent.click(screen.getByRole('button', { name: 'Otorgar el certificado' }));
    expect(await screen.findByText('V-7KQ4M2XD · vigente')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Revocar' }));
    await userEvent.type(screen.getByLabelText('Por qué se revoca'), 'Datos falsos.');
    await userEvent.click(screen.getByRole('button', { name: 'Revocar' }));
    expect(await screen.findByText('V-7KQ4M2XD · revocado')).toBeTruthy();
  });
});
