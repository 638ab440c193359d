import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStaff, someDomainStatistics } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const open = () => renderApp('/domain-questions', {}, aStaff({ role: 'focalPoint' }));

describe('questions and gaps by domain', () => {
  it('stand beside what the profile says and the help that is published', async () => {
    open();
    const domain = await screen.findByRole('region', { name: 'Derechos de los migrantes' });
    expect(within(domain).getByText('El perfil dice: 5 bien desarrollados, 1 con potencial')).toBeTruthy();
    expect(within(domain).getByText('Español 40')).toBeTruthy();
    expect(within(domain).getByRole('link', { name: 'Hospital Iriarte' })).toBeTruthy();
    expect(within(domain).getByText('(vencido o desactualizado)')).toBeTruthy();
    expect(within(domain).getByText('Responde a la pregunta S1 de la ronda')).toBeTruthy();
  });

  it('show a dash, and say why, for what is too small to be shown', async () => {
    open();
    const other = await screen.findByRole('table', { name: 'Fuera de las dimensiones' });
    expect(within(other).getAllByRole('img', { name: /^No se muestra/ })).toHaveLength(4);
  });

  it('say what to do where nothing is published, and lead to what nobody could answer', async () => {
    open();
    const empty = await screen.findByRole('region', { name: 'Migración segura, ordenada y regular' });
    expect(within(empty).getByText(/Si existen, publicalos\.$/)).toBeTruthy();
    const gaps = screen.getByRole('link', { name: '12. Ver las preguntas sin respuesta: Salud' });
    expect(decodeURIComponent(gaps.getAttribute('href') ?? '')).toContain('"outcome":"unknown"');
  });

  it('are counted for the days that are chosen', async () => {
    const core = open();
    const counted = vi.spyOn(core, 'getDomainStatistics').mockResolvedValue(someDomainStatistics({ asked: 999 }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Período' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Último año' }));
    expect(await screen.findByText(/Preguntas: 999/)).toBeTruthy();
    expect(counted.mock.lastCall?.[0].query.days).toBe('365');
  });
});
