import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

describe('why the bot answers so', () => {
  it('is shown for a question: how it was understood, and what was compared', async () => {
    renderApp('/why', { entries: [aService()] });
    await userEvent.type(await screen.findByLabelText('Preguntá como lo haría la gente'), 'bacunan a mi bebe{Enter}');
    expect(await screen.findByText('bacunan → vacunan')).toBeTruthy();
    expect(screen.getAllByText('idea: vacunas')).toHaveLength(1);
    const compared = screen.getByRole('region', { name: 'Qué comparó' });
    expect(within(compared).getByText(/habla del 100 % de lo que se pregunta: alcanza/)).toBeTruthy();
    expect(within(compared).getByText('vacunas («bacunan»)')).toBeTruthy();
    expect(within(compared).getByText('malestar o enfermedad, una idea cercana')).toBeTruthy();
  });

  it('says when a model was heard, what it added, and what the bot names as the nearest thing', async () => {
    renderApp('/why?question=quiero%20chapotear', { entries: [aService()] });
    expect(await screen.findByText(/El modelo de lenguaje también opinó/)).toBeTruthy();
    expect(screen.getByText('el sentido de la pregunta')).toBeTruthy();
    const said = screen.getByRole('region', { name: 'Lo que diría el bot' });
    expect(within(said).getByText(/nombra lo más parecido/)).toBeTruthy();
    expect(within(said).getByText(String(aService().texts['es']?.['name']))).toBeTruthy();
  });

  it('keeps the question in the address, to be shared', async () => {
    renderApp('/why?question=bacunan', { entries: [] });
    expect(await screen.findByText(/Ninguna entrada publicada habla de esto/)).toBeTruthy();
  });
});
