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
    const other = await screen.findByRole('table', { name: 'Temas que ninguna dimensión abarca' });
    expect(within(other).getAllByRole('img', { name: /^No se muestra/ })).toHaveLength(4);
  });

  it('say what to do where nothing is published, and lead to what nobody could answer', async () => {
    open();
    const empty = await screen.findByRole('region', { name: 'Migración segura, ordenada y regular' });
    expect(within(empty).getByText(/Si existen, publicalos\.$/)).toBeTruthy();
    const gaps = screen.getByRole('link', { name: '12. Ver las preguntas sin respuesta: Salud' });
    expect(decodeURIComponent(gaps.getAttribute('href') ?? '')).toContain('"outcome":"unknown"');
  });

  it('say which topics no domain covers, and what stands beside nothing', async () => {
    open();
    expect(await screen.findByText(/^Ninguna dimensión nombra estos temas: .+\. Acá/)).toBeTruthy();
  });

  it('say so where a domain names no topics, and never that nobody asked about them', async () => {
    const none = { verified: 0, due: 0, neverChecked: 0, shown: [] };
    const bare = { number: 4, names: {}, covers: [], findings: null, topics: [], help: none };
    const domainStatistics = someDomainStatistics({
      domainsOf: 'round',
      choices: ['profile', 'round'],
      domains: [bare],
    });
    renderApp('/domain-questions', { domainStatistics }, aStaff({ role: 'focalPoint' }));
    const domain = await screen.findByRole('region', { name: 'Dimensión 4' });
    expect(within(domain).getByText(/^Esta dimensión no nombra temas de preguntas/)).toBeTruthy();
    expect(within(domain).getByText('El perfil publicado no tiene esta dimensión.')).toBeTruthy();
    expect(within(domain).queryByText(/Nadie preguntó/)).toBeNull();
  });

  it('stand beside the domains of the profile or of the round, whichever is chosen', async () => {
    const both = someDomainStatistics({ choices: ['profile', 'round'] });
    const core = renderApp('/domain-questions', { domainStatistics: both }, aStaff({ role: 'focalPoint' }));
    const counted = vi.spyOn(core, 'getDomainStatistics').mockImplementation(async ({ query }) => ({
      ...both,
      domainsOf: query.domainsOf ?? 'profile',
    }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Dimensiones' }));
    await userEvent.click(await screen.findByRole('option', { name: 'De la última ronda' }));
    expect(await screen.findByText(/^Las dimensiones son las de la última ronda/)).toBeTruthy();
    expect(counted.mock.lastCall?.[0].query.domainsOf).toBe('round');
  });

  it('say that a topic of several domains is not to be added up', async () => {
    const [rights] = someDomainStatistics().domains;
    if (!rights) throw new Error('The statistics of tests have domains');
    const domains = [rights, { ...rights, number: 2, names: { es: 'Otra' } }];
    renderApp(
      '/domain-questions',
      { domainStatistics: someDomainStatistics({ domains }) },
      aStaff({ role: 'focalPoint' }),
    );
    expect(await screen.findByText(/no se suman/)).toBeTruthy();
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
