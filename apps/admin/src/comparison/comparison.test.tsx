import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Decision } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aMunicipality, anId, aProfile, aStaff } from '../testing/builders.js';
import { aMemoryRound } from '../testing/memory-assessments.js';
import { renderApp } from '../testing/render-app.js';
import { anIndicator, anIndicatorSet, aResponse, aRound } from '../testing/round-builders.js';
import { cityRows } from './comparison-csv.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
vi.setConfig({ testTimeout: 60_000 });

function accepted(indicator: string): Decision {
  const said = { institution: null, step: null, text: '', reason: '' };
  return { id: anId(), kind: 'accepted', indicator, ...said, by: 'Fabia', at: '2026-11-22T12:00:00.000Z' };
}

/** Two rounds: S1 went from no to yes, S2 is only in the first, S3 only in the second. */
function twoRounds() {
  const set = anIndicatorSet();
  const [first, , third] = set.indicators;
  const s3 = anIndicator({ key: 'S3', question: { es: '¿Hay acompañamiento en los partos?' } });
  const indicators = [first, s3, third].flatMap((indicator) => indicator ?? []);
  const newer = anIndicatorSet({ version: 2, indicators });
  const before = aRound(set, { key: 'mgi-2024', title: 'Primera ronda' });
  const after = aRound(newer, { key: 'mgi-2026', title: 'Segunda ronda' });
  const rounds = [
    aMemoryRound(before, { responses: [aResponse({ step: 'no' })], decisions: [accepted('S1')] }),
    aMemoryRound(after, { responses: [aResponse()], decisions: [accepted('S1')] }),
  ];
  return { indicatorSets: [set, newer], rounds, before, after };
}

describe('comparing two rounds', () => {
  it('says what changed from what to what, and which question only one of them has', async () => {
    renderApp('/comparison', twoRounds());
    const changed = await screen.findByText('Cambiaron: 1');
    const group = changed.closest('details') ?? document.body;
    expect(within(group).getByText('¿La guardia atiende a todas las personas?')).toBeTruthy();
    expect(within(group).getByText('De «No» a «Sí»')).toBeTruthy();
    expect(screen.getByText('Preguntas que solo están en la ronda anterior: 1')).toBeTruthy();
    expect(screen.getByText('Preguntas que solo están en la ronda posterior: 1')).toBeTruthy();
    expect(screen.getByText(/versiones distintas de las preguntas \(1 y 2\)/)).toBeTruthy();
    expect(screen.getByText(/no son un ranking/)).toBeTruthy();
  });

  it('counts answers by domain in both', async () => {
    renderApp('/comparison', twoRounds());
    const table = await screen.findByRole('table', { name: 'Por dimensión' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    const health = ['1. Salud', 'Sí01', 'No10', 'Sin decidir11', 'Preguntas22'];
    expect(rows).toEqual([
      'RespuestaPrimera rondaSegunda ronda',
      ...health,
      '2. Gobierno',
      'Sin decidir11',
      'Preguntas11',
    ]);
  });

  it('reads from the address which rounds, and says so when they are one', async () => {
    const { before, ...rest } = twoRounds();
    renderApp(`/comparison?mode=rounds&before=${before.id}&after=${before.id}`, rest);
    expect(await screen.findByText(/dos veces la misma ronda/)).toBeTruthy();
  });

  it('goes over to the municipality that a link is about', async () => {
    const { before, after, ...rest } = twoRounds();
    const municipalities = [aMunicipality({ id: 'abra', names: { es: 'Abra Chica' } }), aMunicipality()];
    renderApp(`/comparison?before=${before.id}&after=${after.id}`, { ...rest, municipalities });
    await screen.findByText('Cambiaron: 1');
    expect(await screen.findByText('Primera ronda (mgi-2024)')).toBeTruthy();
  });

  it('says what to do where there are not two', async () => {
    const { rounds, indicatorSets } = twoRounds();
    renderApp('/comparison', { indicatorSets, rounds: rounds.slice(0, 1) });
    expect(await screen.findByRole('link', { name: 'Ver las rondas' })).toBeTruthy();
  });
});

describe('comparing cities', () => {
  const place = (id: string, es: string) => aMunicipality({ id, names: { es } });
  const profile = (municipality: string) =>
    aProfile({ municipality, key: `perfil.${municipality}`, states: { es: 'published' } });
  const finding = (municipality: string, text: string, facts: Parameters<typeof aFinding>[1]) =>
    aFinding(
      { municipality, texts: { es: { keywords: [], reviewed: true, text, institution: '' } } },
      { profile: `perfil.${municipality}`, domain: 1, ...facts },
    );
  const contents = {
    municipalities: [place('quilmes', 'Villa Ejemplo'), place('abra', 'Abra Chica'), place('lomas', 'Lomas del Sauce')],
    entries: [
      profile('quilmes'),
      profile('abra'),
      finding('quilmes', 'La guardia atiende a todas las personas.', { type: 'well-developed' }),
      finding('quilmes', 'Hay un mapa de servicios.', { type: 'well-developed', order: 2 }),
      finding('abra', 'Todavía no hay intérpretes.', { type: 'potential' }),
    ],
  };
  const page = '/comparison?mode=cities&cities=quilmes,lomas,abra';

  it('shows them by name, with counts in words and topics, and who has published nothing', async () => {
    renderApp(page, contents);
    const table = await screen.findByRole('table', { name: 'Por dimensión' });
    const [head, first] = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(head).toBe('DimensiónAbra Chica (2026-11)Villa Ejemplo (2026-11)');
    expect(first).toMatch(/0 bien desarrolladas, 1 con potencial2 bien desarrolladas, 0 con potencial$/);
    expect(screen.getByText('Sin un perfil publicado: Lomas del Sauce.')).toBeTruthy();
    expect(screen.getByText('Todavía no hay intérpretes.')).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /^Derechos de los migrantes: / })).toHaveLength(2);
  });

  it('says whose profile rests on other questions than the official ones', async () => {
    const asked = aProfile({ municipality: 'abra', key: 'perfil.abra', states: { es: 'published' } });
    const derived = { ...asked, facts: { ...asked.facts, questionnaire: 'derived' as const } };
    renderApp(page, { ...contents, entries: [profile('quilmes'), derived] });
    const note = 'Deriva de hallazgos publicados; no es el cuestionario oficial.';
    expect((await screen.findByText(note)).closest('figure')?.textContent).toContain('Abra Chica');
  });

  it('can be taken along as a table in which a text stays a text', async () => {
    const tricky = finding('abra', '=1+1', { type: 'potential', order: 2 });
    renderApp(page, { ...contents, entries: [...contents.entries, tricky] });
    const saved: string[] = [];
    vi.spyOn(window, 'Blob').mockImplementation(function kept(parts = []) {
      saved.push(parts.join(''));
      return new File([], 'comparison.csv');
    });
    Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Descargar CSV' }));
    const lines = saved[0]?.split('\r\n');
    expect(lines?.[0]).toBe('\uFEFFDimensión;Ciudad;Fecha del perfil;De qué preguntas;Tipo de área;Hallazgo');
    expect(lines?.[2]).toMatch(/;Abra Chica;2026-11;;Áreas con potencial;'=1\+1$/);
    expect(lines).toHaveLength(6);
  });

  it('marks in the table what rests on other questions', () => {
    const domain = { number: 1, wellDeveloped: 1, potential: 0 };
    const found = { key: 'q1w1', type: 'well-developed' as const, text: 'Atiende.', language: 'es', superseded: false };
    const cityOf = (name: string, questionnaire: 'official' | 'derived') => {
      const shown = {
        key: 'p',
        title: '',
        period: '2026-11',
        questionnaire,
        domains: [{ ...domain, findings: [found] }],
      };
      return { municipality: 'quilmes', name, profile: shown };
    };
    const cities = [cityOf('Abra Chica', 'official'), cityOf('Villa Ejemplo', 'derived')];
    const rows = cityRows({ domains: [{ number: 1, name: 'Derechos' }], cities }, (key) => key);
    expect(rows.slice(1).map((row) => [row[1], row[3]])).toEqual([
      ['Abra Chica', ''],
      ['Villa Ejemplo', 'set.origin.derived'],
    ]);
  });

  it('is all there is for whoever sees no rounds', async () => {
    renderApp('/comparison', contents, aStaff({ role: 'translator' }));
    expect(await screen.findByText(/por lo menos dos ciudades/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dos rondas' })).toBeNull();
  });
});
