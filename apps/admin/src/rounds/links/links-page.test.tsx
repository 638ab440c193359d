import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService, aStaff } from '../../testing/builders.js';
import { aMemoryRound } from '../../testing/memory-assessments.js';
import { renderApp } from '../../testing/render-app.js';
import { anIndicatorSet, aRound } from '../../testing/round-builders.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const set = anIndicatorSet();

function open(links: { indicator: string; keys: string[] }[] = [], role: 'focalPoint' | 'viewer' = 'focalPoint') {
  const assessment = aRound(set, { links });
  const contents = {
    indicatorSets: [set],
    rounds: [aMemoryRound(assessment)],
    entries: [aService()],
  };
  const core = renderApp(`/rounds/${assessment.id}/links`, contents, aStaff({ role }));
  return { stored: () => core.getAssessment({ params: { id: assessment.id } }) };
}

describe('what meets a question', () => {
  it('is chosen by name among services and help lines, and kept by key', async () => {
    const { stored } = open();
    await userEvent.click(await screen.findByLabelText('Servicios y líneas de S1'));
    await userEvent.click(await screen.findByRole('option', { name: 'Vacunación' }));
    await userEvent.click(screen.getByRole('button', { name: 'Guardar los enlaces' }));
    expect(await screen.findByText('Se guardaron los servicios y líneas de cada pregunta.')).toBeTruthy();
    const { links, asks } = await stored();
    expect(links).toEqual([{ indicator: 'S1', keys: ['svc.q.salud'] }]);
    expect(asks).toHaveLength(4);
  });

  it('is shown by its key when the entry is gone, and can be taken away', async () => {
    const { stored } = open([{ indicator: 'G1', keys: ['svc.fugaz'] }]);
    expect(await screen.findByText('svc.fugaz')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Servicios y líneas de G1'), '{Backspace}');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar los enlaces' }));
    expect(await screen.findByText('Se guardaron los servicios y líneas de cada pregunta.')).toBeTruthy();
    expect((await stored()).links).toEqual([]);
  });

  it('is not for who may only look', async () => {
    open([], 'viewer');
    expect(await screen.findByText('Tu rol no permite ver esta parte de la ronda.')).toBeTruthy();
  });
});
