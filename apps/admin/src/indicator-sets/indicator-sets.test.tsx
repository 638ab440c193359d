import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { governanceWordings } from '@ventanilla/languages/governance';
import { problemMessages } from '@ventanilla/mgi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';
import { anIndicatorSet } from '../testing/round-builders.js';
import { keyFromName } from './key-from-name.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const focalPoint = aStaff({ role: 'focalPoint' });
const draft = () => anIndicatorSet({ state: 'draft', releasedAt: null, version: 2 });
const platform = () =>
  anIndicatorSet({
    ...{ owner: null, key: 'temas', names: { es: 'Temas publicados' } },
    origin: { kind: 'derived', note: { es: 'Temas derivados de hallazgos.' }, sources: [] },
  });

async function choose(name: string, text: string | Uint8Array<ArrayBuffer>) {
  const input = await screen.findByLabelText('Elegir archivo', { selector: 'input' });
  await userEvent.upload(input, new File([text], name), { applyAccept: false });
}

describe('indicator sets', () => {
  it('are listed with their versions, and say that they are not the official questionnaire', async () => {
    renderApp('/indicator-sets', { indicatorSets: [anIndicatorSet(), draft(), platform()] }, focalPoint);
    expect(await screen.findByRole('heading', { name: 'Preguntas de Villa Ejemplo' })).toBeTruthy();
    expect(screen.getAllByText(/^Versión \d$/)).toHaveLength(3);
    expect(screen.getByText('Deriva de hallazgos publicados; no es el cuestionario oficial.')).toBeTruthy();
  });

  it('show every question below its domain and sub-theme', async () => {
    const set = anIndicatorSet();
    renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    expect(await screen.findByRole('heading', { name: 'Guardia' })).toBeTruthy();
    expect(screen.getByText('¿Hay un área a cargo de las migraciones?')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Editar' })).toBeNull();
  });

  it('say which topics of questions belong to a domain, and which domain has none', async () => {
    const [health, government] = anIndicatorSet().domains;
    if (!health || !government) throw new Error('The set of tests has two domains');
    const set = anIndicatorSet({ domains: [{ ...health, topics: ['health', 'violence'] }, government] });
    renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    expect(await screen.findByText('Temas de preguntas: Salud, Violencia')).toBeTruthy();
    expect(screen.getByText('No nombra temas de preguntas.')).toBeTruthy();
  });

  it('let a domain name topics of questions', async () => {
    const set = draft();
    const core = renderApp(`/indicator-sets/${set.id}/edit`, { indicatorSets: [set] }, focalPoint);
    await userEvent.click((await screen.findAllByRole('button', { name: /^Editar la dimensión/ }))[0] as HTMLElement);
    const topics = await screen.findByRole('group', { name: 'Temas de preguntas' });
    await userEvent.click(within(topics).getByRole('button', { name: 'Salud' }));
    await userEvent.click(within(topics).getByRole('button', { name: 'Vivienda' }));
    await userEvent.click(screen.getByRole('button', { name: 'Listo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Guardar el borrador' }));
    await screen.findByText('Se guardó el borrador.');
    const saved = await core.getIndicatorSet({ params: { id: set.id } });
    expect(saved.domains.map(({ topics: named }) => named)).toEqual([['health', 'housing'], []]);
  });

  it('are tailored from one of the platform, into a draft of the municipality', async () => {
    const set = platform();
    const core = renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    await userEvent.click(await screen.findByRole('button', { name: 'Adaptar para Quilmes' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Empezar el borrador' }));
    expect(await screen.findByRole('button', { name: 'Guardar el borrador' })).toBeTruthy();
    const { items } = await core.listIndicatorSets({ query: { state: 'draft' } });
    expect(items.map(({ key, owner, origin }) => [key, owner, origin.kind])).toEqual([
      ['quilmes-temas', 'quilmes', 'derived'],
    ]);
  });

  it('are for looking at only, to who may not write them', async () => {
    const set = draft();
    renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByRole('button', { name: 'Descargar planilla (CSV)' })).toBeTruthy();
    for (const name of ['Editar', 'Cerrar esta versión', 'Borrar el borrador', 'Empezar la versión siguiente'])
      expect(screen.queryByText(name)).toBeNull();
    expect(screen.queryByText('Leer de un archivo')).toBeNull();
  });

  it('let nobody into the editor who may not write them', async () => {
    const set = draft();
    renderApp(`/indicator-sets/${set.id}/edit`, { indicatorSets: [set] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/Tu rol no permite hacer esto/)).toBeTruthy();
  });
});

describe('reading a table', () => {
  it('says every wrong row and column, and changes nothing', async () => {
    const set = draft();
    const core = renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    await choose('preguntas.csv', 'indicator;domain;question_es\nS 1;1;¿Hay?\nS2;uno;¿Y?\nS3;1;');
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['2', 'indicator', 'Usá solo letras, números, puntos, guiones y guiones bajos, sin espacios.'],
      ['3', 'domain', 'Numerá las dimensiones con enteros desde 1.'],
      ['4', 'question', 'Escribí un texto por lo menos en un idioma.'],
    ]);
    expect(screen.getByText(/No se cambió nada\. Corregí esto/)).toBeTruthy();
    expect((await core.getIndicatorSet({ params: { id: set.id } })).saved).toBe(1);
  });

  it('takes a good one in', async () => {
    const set = draft();
    const core = renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    await choose('preguntas.csv', 'indicator;domain;question_es\nN1;1;¿Hay un mapa?\nN2;2;¿Y un plan?');
    expect(await screen.findByText('¿Hay un mapa?')).toBeTruthy();
    const { indicators } = await core.getIndicatorSet({ params: { id: set.id } });
    expect(indicators.map(({ key }) => key)).toEqual(['N1', 'N2']);
  });

  it('takes it in with its accents, whichever way the spreadsheet saved it', async () => {
    const set = draft();
    const core = renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    const table = 'indicator;domain;question_es\nN1;1;¿Hay atención en la niñez?';
    await choose(
      'preguntas.csv',
      Uint8Array.from(table, (letter) => letter.charCodeAt(0)),
    );
    expect(await screen.findByText('¿Hay atención en la niñez?')).toBeTruthy();
    const { indicators } = await core.getIndicatorSet({ params: { id: set.id } });
    expect(indicators.map(({ question }) => question)).toEqual([{ es: '¿Hay atención en la niñez?' }]);
  });

  it('says of an empty file that it is empty', async () => {
    const set = draft();
    renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    await choose('vacio.csv', '');
    expect(await screen.findByText(/El archivo está vacío\. No se cambió nada/)).toBeTruthy();
  });

  it('refuses a file of another kind', async () => {
    const set = draft();
    renderApp(`/indicator-sets/${set.id}`, { indicatorSets: [set] }, focalPoint);
    await choose('preguntas.docx', 'PK');
    expect(await screen.findByText(/Solo se leen archivos \.csv y \.json/)).toBeTruthy();
  });
});

describe('the editor of a draft', () => {
  async function open() {
    const set = draft();
    const core = renderApp(`/indicator-sets/${set.id}/edit`, { indicatorSets: [set] }, focalPoint);
    await screen.findByRole('button', { name: 'Guardar el borrador' });
    return { core, set, stored: () => core.getIndicatorSet({ params: { id: set.id } }) };
  }

  it('adds a question, in the languages of the municipality, and saves it', async () => {
    const { stored } = await open();
    await userEvent.click(screen.getAllByRole('button', { name: 'Agregar una pregunta' })[1] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Clave de la pregunta'), 'G2');
    expect(dialog.getByRole('button', { name: 'Listo' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText('Pregunta (Portugués)'), 'Há um plano?');
    await userEvent.click(dialog.getByRole('button', { name: 'Listo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Guardar el borrador' }));
    expect(await screen.findByText('Todo guardado.')).toBeTruthy();
    expect((await stored()).indicators.at(-1)).toMatchObject({
      key: 'G2',
      domain: 2,
      question: { pt: 'Há um plano?' },
    });
  });

  it('takes no second question of the same key', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Editar la pregunta: S2' }));
    const dialog = within(await screen.findByRole('dialog'));
    const key = dialog.getByLabelText('Clave de la pregunta');
    await userEvent.clear(key);
    await userEvent.type(key, 'G1');
    expect(dialog.queryByText(/Cada una necesita una clave propia/)).toBeNull();
    await userEvent.clear(key);
    await userEvent.type(key, 'S1');
    expect(await dialog.findByText(/Cada una necesita una clave propia/)).toBeTruthy();
  });

  it('shows what somebody else saved first, and overwrites it only when told to', async () => {
    const { core, set, stored } = await open();
    const { names, origin, basedOn, scale, domains, indicators } = await stored();
    const content = { names, origin, basedOn, scale, domains, indicators: indicators.slice(1) };
    await core.updateIndicatorSet({ params: { id: set.id }, body: { saved: set.saved, content } });
    await userEvent.click(screen.getByRole('button', { name: 'Quitar la pregunta: G1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Guardar el borrador' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Otra persona guardó antes' }));
    expect(dialog.getByText(/S1 · ¿La guardia atiende/)).toBeTruthy();
    expect((await stored()).indicators.map(({ key }) => key)).toEqual(['S2', 'G1']);
    await userEvent.click(dialog.getByRole('button', { name: 'Guardar lo mío' }));
    expect(await screen.findByText('Todo guardado.')).toBeTruthy();
    expect((await stored()).indicators.map(({ key }) => key)).toEqual(['S1', 'S2']);
  });
});

describe('comparing', () => {
  it('begins with the version before, and names what differs', async () => {
    const before = anIndicatorSet();
    const after = anIndicatorSet({
      version: 2,
      indicators: before.indicators.slice(1).map((one) => ({ ...one, gender: true })),
    });
    renderApp(`/indicator-sets/${after.id}/compare`, { indicatorSets: [before, after] }, focalPoint);
    expect(await screen.findByText(/S1 · ¿La guardia atiende/)).toBeTruthy();
    expect(screen.getAllByText('Cambió: género')).toHaveLength(2);
  });
});

describe('the words', () => {
  it('are there for everything the rules of sets can find wrong', () => {
    const ofSets = Object.keys(problemMessages).slice(0, Object.keys(problemMessages).indexOf('date'));
    expect(ofSets.length).toBeGreaterThan(20);
    expect(ofSets.filter((code) => !(`wrong.${code}` in governanceWordings.es))).toEqual([]);
  });

  it('make a key as people would write it', () => {
    expect(keyFromName(' Preguntas de Ñandú, 2026 ')).toBe('preguntas-de-nandu-2026');
  });
});
