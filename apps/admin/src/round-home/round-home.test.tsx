import { cleanup, screen, within } from '@testing-library/react';
import { governanceWordings } from '@ventanilla/languages/governance';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lateWords } from '../i18n/late-words.js';
import { aMemoryRound } from '../testing/memory-assessments.js';
import { renderApp } from '../testing/render-app.js';
import { aFocalPoint, aRespondent, aRoundAtWork } from '../testing/round-app.js';
import { aResponse } from '../testing/round-builders.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

function home(signedIn: ReturnType<typeof aFocalPoint>, rounds = [aMemoryRound(aRoundAtWork().round)]) {
  lateWords.add(governanceWordings);
  const { set, round } = aRoundAtWork();
  const own = rounds.length === 0 ? [] : [aMemoryRound(round, { responses: [aResponse()] })];
  return renderApp('/', { indicatorSets: [set], rounds: own }, signedIn);
}

describe('the home page of an institution', () => {
  it('says what is asked, until when and how far it is, and nothing of the desk', async () => {
    home(aRespondent());
    const card = await screen.findByRole('region', { name: 'Primera ronda' });
    await within(card).findByText('Quilmes');
    await within(card).findByText(/Se esperaba el 31 mar 2026/);
    await within(card).findByText('1 de 2 respondidas');
    within(card).getByRole('link', { name: 'Responder' });
    const actions = screen.getByRole('link', { name: /nuestras acciones/ });
    expect(actions.getAttribute('href')).toMatch(/action-plans$/);
    expect(screen.queryByRole('menuitem', { name: 'Servicios' })).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says what happens next when nothing is asked', async () => {
    home(aRespondent(), []);
    await screen.findByText('Todavía no hay preguntas');
  });
});

describe('the home page of a focal point', () => {
  it('says how far each round is, who is late, and leads there', async () => {
    home(aFocalPoint());
    const round = await screen.findByRole('region', { name: 'Primera ronda' });
    await within(round).findByText('1 de 4 respondidas');
    const late = within(round).getByRole('list', { name: 'Atrasadas' });
    const link = within(late).getByRole('link', { name: /Dirección de Niñez: faltan 2/ });
    expect(link.getAttribute('href')).toMatch(/matrix\?institution=ninez&standing=unanswered$/);
    within(round).getByRole('link', { name: 'Ver la matriz' });
  });
});
