import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssessmentInput } from '@ventanilla/contracts';
import { governanceWordings } from '@ventanilla/languages/governance';
import { needMessages } from '@ventanilla/mgi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aService, aStaff } from '../testing/builders.js';
import { aMemoryRound } from '../testing/memory-assessments.js';
import { renderApp } from '../testing/render-app.js';
import { anIndicatorSet, aResponse, aRound } from '../testing/round-builders.js';
import { inputOf, planOf } from './plan/plan.js';
import { REFRESH_MS } from './use-round.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const focalPoint = aStaff({ role: 'focalPoint' });
const set = anIndicatorSet();
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

function open(page: string, round: Parameters<typeof aRound>[1] = {}, work: Parameters<typeof aMemoryRound>[1] = {}) {
  const assessment = aRound(set, round);
  const core = renderApp(
    `/rounds/${assessment.id}${page}`,
    { indicatorSets: [set], rounds: [aMemoryRound(assessment, work)] },
    focalPoint,
  );
  return { core, id: assessment.id, stored: () => core.getAssessment({ params: { id: assessment.id } }) };
}

/** What two people wrote into one part of a plan. */
const side = (part: string) => screen.getByRole('region', { name: part });

/** A page of a round that somebody else saves meanwhile. */
function openBeside(page: string) {
  const { core, id, stored } = open(page);
  const saveFirst = async (change: Partial<AssessmentInput>) => {
    const round = await stored();
    const assessment = { ...inputOf(planOf(round)), ...change };
    await core.updateAssessment({ params: { id }, body: { version: round.version, assessment } });
  };
  return { stored, saveFirst };
}

describe('rounds', () => {
  it('are listed with their phase', async () => {
    const rounds = [aMemoryRound(aRound(set, { phase: 'validation' }))];
    renderApp('/rounds', { indicatorSets: [set], rounds }, focalPoint);
    expect(await screen.findByText('Fase 4 de 7: Validación')).toBeTruthy();
  });

  it('call their set by its name, as everywhere else', async () => {
    renderApp('/rounds', { indicatorSets: [set], rounds: [aMemoryRound(aRound(set))] }, focalPoint);
    expect(await screen.findByText(/^Conjunto Preguntas de Villa Ejemplo, versión 1 ·/)).toBeTruthy();
  });

  it('say how to begin where there are none, and offer nothing to who may only look', async () => {
    renderApp('/rounds', {}, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/Acá van a aparecer las rondas/)).toBeTruthy();
    expect(screen.queryByText('Abrir una ronda')).toBeNull();
  });

  it('are opened by nobody who may not', async () => {
    renderApp('/rounds/new', { indicatorSets: [set] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/Tu rol no permite hacer esto/)).toBeTruthy();
  });

  it('take over the links of an earlier round of the same set, when asked to', async () => {
    const links = [
      { indicator: 'S1', keys: ['svc.q.salud', 'svc.fugaz'] },
      { indicator: 'X9', keys: ['svc.q.salud'] },
    ];
    const rounds = [aMemoryRound(aRound(set, { links }))];
    const core = renderApp('/rounds/new', { indicatorSets: [set], rounds, entries: [aService()] }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/^Título/), 'Ronda 2027');
    expect(screen.queryByLabelText('Tomar los de')).toBeNull();
    await userEvent.click(screen.getByLabelText(/^Conjunto de indicadores/));
    await userEvent.click(await screen.findByRole('option', { name: 'Preguntas de Villa Ejemplo (versión 1)' }));
    await userEvent.click(await screen.findByLabelText('Tomar los de'));
    await userEvent.click(await screen.findByRole('option', { name: 'Primera ronda' }));
    expect(await screen.findByText(/Enlaces que se toman: 1\. Enlaces que no se toman, .*: 2\./)).toBeTruthy();
    await userEvent.click(await button('Abrir una ronda'));
    await screen.findByText('3 preguntas no las responde nadie.');
    const { items } = await core.listAssessments({ query: {} });
    const opened = items.find(({ key }) => key === 'ronda-2027');
    const { links: taken } = await core.getAssessment({ params: { id: opened?.id ?? '' } });
    expect(taken).toEqual([{ indicator: 'S1', keys: ['svc.q.salud'] }]);
  });

  it('are opened with a released set, and lead on to who answers what', async () => {
    const core = renderApp('/rounds/new', { indicatorSets: [set] }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/^Título/), 'Ronda 2027');
    expect(await button('Abrir una ronda')).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByLabelText(/^Conjunto de indicadores/));
    await userEvent.click(await screen.findByRole('option', { name: 'Preguntas de Villa Ejemplo (versión 1)' }));
    await userEvent.click(await button('Agregar las que sugiere el conjunto (1)'));
    await userEvent.click(await button('Abrir una ronda'));
    expect(await screen.findByText('3 preguntas no las responde nadie.')).toBeTruthy();
    const { items } = await core.listAssessments({ query: {} });
    expect(items.map(({ key, institutions }) => [key, institutions])).toEqual([
      ['ronda-2027', [{ key: 'area-de-salud', name: 'Área de salud' }]],
    ]);
  });

  it('refuse a key that another round has', async () => {
    const rounds = [aMemoryRound(aRound(set, { key: 'ronda' }))];
    renderApp('/rounds/new', { indicatorSets: [set], rounds }, focalPoint);
    await userEvent.type(await screen.findByLabelText(/^Título/), 'Ronda');
    await userEvent.click(screen.getByLabelText(/^Conjunto de indicadores/));
    await userEvent.click(await screen.findByRole('option', { name: /Preguntas de Villa Ejemplo/ }));
    await userEvent.click(await button('Abrir una ronda'));
    expect(await screen.findByText(/ya tiene una ronda con esta clave/)).toBeTruthy();
  });
});

describe('where a round stands', () => {
  it('says what its phase needs and where that is settled, and does not let it move on', async () => {
    const { id } = open('', { focalPoints: [], asks: [] });
    expect(await screen.findByText('Nombrá por lo menos un punto focal del gobierno local.')).toBeTruthy();
    expect(screen.getByText('3 preguntas: S1, S2, G1')).toBeTruthy();
    expect(screen.getByText(/· Conjunto Preguntas de Villa Ejemplo, versión 1$/)).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /^Ir a resolverlo/ }).map((link) => link.getAttribute('href'));
    expect(links).toEqual([`#/rounds/${id}/plan`, `#/rounds/${id}/asks`]);
    expect(await button('Pasar a Recolección de datos')).toHaveProperty('disabled', true);
  });

  it('moves on once nothing is missing, and keeps who did it', async () => {
    const { stored } = open('');
    await userEvent.click(await button('Pasar a Recolección de datos'));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Pasar a Recolección de datos' }));
    expect(await screen.findByText(/^Fase 2 de 7: Recolección de datos/)).toBeTruthy();
    expect((await stored()).moves.map(({ from, to }) => [from, to])).toEqual([['induction', 'dataCollection']]);
  });

  it('does not move on what was opened again meanwhile, and says what is needed', async () => {
    const { core, id, stored } = open('');
    await userEvent.click(await button('Pasar a Recolección de datos'));
    const {
      version,
      id: _id,
      moves: _m,
      phase: _p,
      setReference: _s,
      openedAt: _o,
      updatedAt: _u,
      ...plan
    } = await stored();
    await core.updateAssessment({ params: { id }, body: { version, assessment: { ...plan, focalPoints: [] } } });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Pasar a Recolección de datos' }));
    expect(await dialog.findByText(/Otra persona guardó/)).toBeTruthy();
    expect(await screen.findByText('Nombrá por lo menos un punto focal del gobierno local.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Pasar a Recolección de datos' }));
    expect(await dialog.findByText(/Esta fase todavía no se puede cerrar/)).toBeTruthy();
    expect((await stored()).phase).toBe('induction');
  });

  it('tells the phases that were done from one that was left out', async () => {
    const moves = [
      { from: 'induction', to: 'dataCollection', at: '2026-03-01T12:00:00Z', by: 'Fabia', why: '' },
      { from: 'dataCollection', to: 'validation', at: '2026-04-01T12:00:00Z', by: 'Fabia', why: '' },
    ] as const;
    open('', { phase: 'validation', moves: [...moves] });
    const list = within(await screen.findByRole('region', { name: 'Fases' }));
    const standings = list.getAllByRole('listitem').map(({ lastChild }) => lastChild?.textContent);
    expect(standings.slice(0, 5)).toEqual(['Hecha', 'Hecha', 'No se hizo', 'En curso', 'Por venir']);
  });

  it('goes back only with a reason', async () => {
    const { stored } = open('', { phase: 'validation' });
    await userEvent.click(await button('Volver a Recolección de datos'));
    const dialog = within(await screen.findByRole('dialog'));
    const back = dialog.getByRole('button', { name: 'Volver a Recolección de datos' });
    expect(back).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText(/^Por qué/), 'Falta Niñez.');
    await userEvent.click(back);
    expect(await screen.findByText('Falta Niñez.')).toBeTruthy();
    expect((await stored()).phase).toBe('dataCollection');
  });

  it('shows progress by domain and institution in figures, for any number of domains', async () => {
    open('', { phase: 'dataCollection' }, { responses: [aResponse()] });
    expect(await screen.findByText('1 de 2 respondidas · 0 con respaldo · 0 de 2 resueltas')).toBeTruthy();
    expect(screen.getByText('0 de 1 respondidas · 0 con respaldo · 0 de 1 resueltas')).toBeTruthy();
    expect(screen.getByText('1 de 2 respondidas · 0 con respaldo')).toBeTruthy();
    expect(screen.getAllByText(/días de atraso/).length).toBeGreaterThan(1);
  });

  it('shows what an institution answers while somebody looks, without being asked', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { core, id } = open('', { phase: 'dataCollection' });
      expect(await screen.findByText('0 de 2 respondidas · 0 con respaldo · 0 de 2 resueltas')).toBeTruthy();
      const response = { step: 'yes', text: 'Sí, sin pedir documento.', evidence: [] };
      const params = { id, indicator: 'S1', institution: 'salud' };
      await core.saveResponse({ params, body: { clientId: 'otra-persona-1', version: 0, response } });
      vi.advanceTimersByTime(REFRESH_MS);
      expect(await screen.findByText('1 de 2 respondidas · 0 con respaldo · 0 de 2 resueltas')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('has nothing to press for who may only look', async () => {
    const round = aRound(set);
    const contents = { indicatorSets: [set], rounds: [aMemoryRound(round)] };
    renderApp(`/rounds/${round.id}`, contents, aStaff({ role: 'viewer' }));
    expect(await screen.findByText('Avance por dimensión')).toBeTruthy();
    expect(screen.queryByText('Qué falta para pasar de fase')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Plan' })).toBeNull();
    window.location.hash = `/rounds/${round.id}/plan`;
    expect(await screen.findByText('Tu rol no permite ver esta parte de la ronda.')).toBeTruthy();
  });
});

describe('the plan', () => {
  it('says at once what is wrong with the calendar', async () => {
    open('/plan');
    const ends = await screen.findByLabelText('Recolección de datos: termina');
    await userEvent.clear(ends);
    await userEvent.type(ends, '2026-02-01');
    expect(await screen.findByText(/El último día va el mismo día/)).toBeTruthy();
  });

  it('leaves the set alone once questions were given out', async () => {
    open('/plan', { phase: 'dataCollection' });
    expect(await screen.findByText(/Otro conjunto necesita otra ronda/)).toBeTruthy();
  });

  it('shows both sides of what somebody else saved first, and keeps what I choose of each', async () => {
    const { stored, saveFirst } = openBeside('/plan');
    const title = await screen.findByLabelText(/^Título/);
    await saveFirst({ calendar: [], focalPoints: ['Rosa Prueba'], title: 'La de Rosa' });
    await userEvent.type(title, ' corregida');
    await userEvent.click(await button('Guardar el plan'));
    expect(await screen.findByText(/elegí, parte por parte, qué queda/)).toBeTruthy();
    expect(within(side('el título')).getByText('La de Rosa')).toBeTruthy();
    expect(within(side('el título')).getByText('Primera ronda corregida')).toBeTruthy();
    await userEvent.click(within(side('el calendario')).getByLabelText('La tuya'));
    await userEvent.click(await button('Guardar lo elegido'));
    expect(await screen.findByText('Se guardó el plan.')).toBeTruthy();
    const kept = await stored();
    expect(kept).toMatchObject({ title: 'Primera ronda corregida', focalPoints: ['Rosa Prueba'], version: 3 });
    expect(kept.calendar.length).toBeGreaterThan(0);
  });

  it('can be left as somebody else saved it', async () => {
    const { stored, saveFirst } = openBeside('/plan');
    const title = await screen.findByLabelText<HTMLInputElement>(/^Título/);
    await saveFirst({ title: 'La de Rosa' });
    await userEvent.type(title, ' corregida');
    await userEvent.click(await button('Guardar el plan'));
    await userEvent.click(await button('Descartar la mía'));
    expect(await screen.findByDisplayValue('La de Rosa')).toBeTruthy();
    expect(await stored()).toMatchObject({ title: 'La de Rosa', version: 2 });
  });
});

describe('who answers what', () => {
  it('is chosen by question and kept', async () => {
    const { stored } = open('/asks', { asks: [] });
    await userEvent.click(await screen.findByLabelText('Responden a G1'));
    await userEvent.click(await screen.findByRole('option', { name: 'Dirección de Niñez' }));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByLabelText('Responden a S1'));
    await userEvent.click(await screen.findByRole('option', { name: 'Secretaría de Salud' }));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await button('Guardar el reparto'));
    expect(await screen.findByText('1 pregunta no la responde nadie.')).toBeTruthy();
    expect((await stored()).asks).toEqual([
      { indicator: 'G1', institution: 'ninez' },
      { indicator: 'S1', institution: 'salud' },
    ]);
  });
});

describe('one part of a plan', () => {
  it('is saved over what somebody else saved of the others', async () => {
    const { stored, saveFirst } = openBeside('/asks');
    await userEvent.click(await screen.findByLabelText('Responden a G1'));
    await userEvent.click(await screen.findByRole('option', { name: 'Secretaría de Salud' }));
    await userEvent.keyboard('{Escape}');
    await saveFirst({ title: 'La de Rosa' });
    await userEvent.click(await button('Guardar el reparto'));
    expect(await screen.findByText(/elegí, parte por parte, qué queda/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'el título' })).toBeNull();
    expect(within(side('quién responde qué')).getByText('G1: Dirección de Niñez, Secretaría de Salud')).toBeTruthy();
    await userEvent.click(await button('Guardar lo elegido'));
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ title: 'La de Rosa', version: 3 }));
    expect((await stored()).asks).toContainEqual({ indicator: 'G1', institution: 'salud' });
  });
});

describe('institutions', () => {
  it('are let in with a link, and say who signs in', async () => {
    open('/institutions', { phase: 'dataCollection' });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Invitar a alguien' }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Nombre y apellido/), 'Rosa Prueba');
    await userEvent.type(dialog.getByLabelText(/^Correo/), 'rosa@villa.example');
    await userEvent.click(dialog.getByRole('button', { name: 'Crear el enlace' }));
    expect(await screen.findByDisplayValue(/token-of-a-link/)).toBeTruthy();
    await userEvent.click(await button('Listo'));
    expect(await screen.findByText('rosa@villa.example · invitación sin usar')).toBeTruthy();
  });

  it('do not share an e-mail with something else', async () => {
    const rosa = { id: 'r1', institution: 'ninez', name: 'Rosa', email: 'rosa@villa.example' };
    const respondents = [{ ...rosa, invited: false, active: true, lastSignInAt: null }];
    open('/institutions', {}, { respondents });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Invitar a alguien' }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Nombre y apellido/), 'Rosa');
    await userEvent.type(dialog.getByLabelText(/^Correo/), 'rosa@villa.example');
    await userEvent.click(dialog.getByRole('button', { name: 'Crear el enlace' }));
    expect(await dialog.findByText(/Alguien con este correo ya puede ingresar/)).toBeTruthy();
  });

  it('are reminded of what they owe, with a text to send', async () => {
    open('/institutions', { phase: 'dataCollection' }, { responses: [aResponse()] });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Recordatorio' }))[0] as HTMLElement);
    const text = (await screen.findByLabelText('Texto')).textContent;
    expect(text).toContain('a Secretaría de Salud le falta 1 respuesta: S2.');
    expect(text).toContain('La fecha acordada era el 31 mar 2026.');
  });
});

describe('minutes', () => {
  it('are written with who took part, and close the consultation', async () => {
    const { core, id } = open('/minutes', { phase: 'consultation' });
    await userEvent.click(await button('Escribir un acta'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Guardar el acta' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText(/^Qué se dijo/), 'Se habló de la guardia.');
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar el acta' }));
    expect(await screen.findByText('Se habló de la guardia.')).toBeTruthy();
    expect((await core.getAssessmentMatrix({ params: { id } })).needs).toEqual([]);
  });

  it('keep what somebody else corrected first, until I say otherwise', async () => {
    const first = { phase: 'induction' as const, heldOn: '2026-03-02', institutions: [], minutes: 'Primera versión.' };
    const minutes = [{ ...first, id: 'm1', version: 1, by: 'Fabia', updatedAt: '2026-03-02T12:00:00.000Z' }];
    const { core, id } = open('/minutes', {}, { minutes });
    await userEvent.click(await screen.findByRole('button', { name: /^Corregir el acta/ }));
    const theirs = { ...first, minutes: 'La de otra persona.' };
    await core.updateMinutes({ params: { id, minutes: 'm1' }, body: { version: 1, minutes: theirs } });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Qué se dijo/), ' Y la mía.');
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar el acta' }));
    expect(await dialog.findByText('La de otra persona.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar lo mío' }));
    expect(await screen.findByText('Primera versión. Y la mía.')).toBeTruthy();
  });
});

it('has words for everything a phase can need', () => {
  const missing = Object.keys(needMessages).filter((code) => !(`need.${code}` in governanceWordings.es));
  expect(missing).toEqual([]);
});
