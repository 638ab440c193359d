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

type Links = { indicator: string; keys: string[] }[];

function open(links: Links = [], role: 'focalPoint' | 'viewer' = 'focalPoint', others?: Links) {
  const assessment = aRound(set, { links });
  const other = others && aRound(set, { key: 'ronda-anterior', title: 'Ronda anterior', links: others });
  const contents = {
    indicatorSets: [set],
    rounds: [assessment, ...(other ? [other] : [])].map((round) => aMemoryRound(round)),
    entries: [aService()],
  };
  const core = renderApp(`/rounds/${assessment.id}/links`, contents, aStaff({ role }));
  return { stored: () => core.getAssessment({ params: { id: assessment.id } }) };
}

describe('links of another round of the same set', () => {
  const others = [
    { indicator: 'S1', keys: ['svc.q.salud'] },
    { indicator: 'G1', keys: ['svc.q.salud'] },
  ];

  async function take(title: string) {
    await userEvent.click(await screen.findByLabelText('Tomar los de'));
    await userEvent.click(await screen.findByRole('option', { name: title }));
  }

  it('are taken into one that is under way, for questions that have none', async () => {
    const { stored } = open([{ indicator: 'G1', keys: ['svc.fugaz'] }], 'focalPoint', others);
    await take('Ronda anterior');
    expect(await screen.findByText('Enlaces que se toman: 1.')).toBeTruthy();
    expect(screen.getByText(/se quedan con los suyos/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Guardar los enlaces' }));
    expect(await screen.findByText('Se guardaron los servicios y líneas de cada pregunta.')).toBeTruthy();
    expect((await stored()).links).toEqual([
      { indicator: 'G1', keys: ['svc.fugaz'] },
      { indicator: 'S1', keys: ['svc.q.salud'] },
    ]);
  });

  it('are given back when no round is chosen after all', async () => {
    open([], 'focalPoint', others);
    await take('Ronda anterior');
    expect(await screen.findAllByText('Vacunación')).toHaveLength(2);
    await take('Ninguna ronda');
    expect(screen.queryByText('Vacunación')).toBeNull();
    expect(screen.getByRole('button', { name: 'Guardar los enlaces' })).toHaveProperty('disabled', true);
  });

  it('are not offered where there is no other round', async () => {
    open();
    await screen.findByLabelText('Servicios y líneas de S1');
    expect(screen.queryByLabelText('Tomar los de')).toBeNull();
  });
});

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
