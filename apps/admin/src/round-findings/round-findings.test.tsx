import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Decision } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REFRESH_MS } from '../rounds/use-round.js';
import { anId, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';
import { anIndicatorSet, aResponse, aRound } from '../testing/round-builders.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const accepted = (indicator: string, institution: string | null): Decision => ({
  ...{ id: anId(), kind: 'accepted', indicator, institution, step: null, text: '', reason: '' },
  ...{ at: '2026-11-21T12:00:00.000Z', by: 'Fabia' },
});

/** S1 and S2 are decided on, G1 is open. */
function aDecidedRound(phase: 'validation' | 'drafting') {
  const set = anIndicatorSet();
  const assessment = aRound(set, { phase });
  const responses = [aResponse(), aResponse({ indicator: 'S2', step: 'no', text: 'Todavía no.' })];
  const nothing = { comments: [], minutes: [], respondents: [] };
  const decisions = [accepted('S1', 'salud'), accepted('S2', null)];
  return { set, round: { assessment, responses, decisions, ...nothing } };
}

function render(phase: 'validation' | 'drafting', role: 'focalPoint' | 'viewer' = 'focalPoint') {
  const { set, round } = aDecidedRound(phase);
  const contents = { indicatorSets: [set], rounds: [round] };
  const core = renderApp(`/rounds/${round.assessment.id}/findings`, contents, aStaff({ role }));
  return { core, id: round.assessment.id };
}

describe('the findings of a round', () => {
  it('are drafted by one button, and every question that became none is listed with the reason', async () => {
    render('drafting');
    await userEvent.click(await screen.findByRole('button', { name: 'Redactar hallazgos' }));
    expect(await screen.findByRole('link', { name: 'Sí, sin pedir documento.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Todavía no.' })).toBeTruthy();
    const left = screen.getByRole('region', { name: 'Preguntas que no dieron un hallazgo (1)' });
    expect(within(left).getByText('(Todavía no está decidida)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ver el perfil y publicarlo' })).toBeTruthy();
  });

  it('show what somebody else drafts meanwhile, without being asked', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { core, id } = render('drafting');
      await screen.findByRole('button', { name: 'Redactar hallazgos' });
      await core.draftFindings({ params: { id }, body: { accepted: [] } });
      vi.advanceTimersByTime(REFRESH_MS);
      expect(await screen.findByRole('link', { name: 'Todavía no.' })).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('wait for the phase of drafting', async () => {
    render('validation');
    expect(await screen.findByText(/se redactan en la fase de redacción/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Redactar hallazgos' })).toBeNull();
  });

  it('are not drafted by whoever only reads', async () => {
    render('drafting', 'viewer');
    expect(await screen.findByRole('heading', { name: 'Hallazgos de la ronda' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Redactar hallazgos' })).toBeNull();
  });

  it('stand beside what each institution covers, in the order of the alphabet', async () => {
    render('drafting');
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Dirección de Niñez', 'Secretaría de Salud']);
  });
});
