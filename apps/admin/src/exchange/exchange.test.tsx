import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Import, ImportRow } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

function anImport(overrides: Partial<Import> = {}): Import {
  return {
    ...{ id: 'a'.repeat(24), municipality: 'quilmes', kind: 'service', fileName: 'servicios.xlsx', state: 'ready' },
    ...{ done: 2, total: 2, counts: { problem: 0, new: 1, changed: 1, unchanged: 0 }, by: 'Marta', undo: null },
    ...{ leftOut: [], at: '2026-03-02T12:00:00.000Z', finishedAt: null, failure: null, silent: null },
    ...overrides,
  };
}

const changed: ImportRow = {
  ...{ rows: [3], verdict: 'changed', key: 'svc.salud', title: 'Vacunas', problems: [], leftOut: [] },
  changes: [{ column: 'Horarios', before: 'lun 08:00-12:00', after: 'lun 09:00-13:00' }],
};
const problem: ImportRow = {
  ...{ rows: [12], verdict: 'problem', key: 'svc.mal', title: '', changes: [], leftOut: [] },
  problems: [{ row: 12, column: 'Horarios', value: '9 a 25', code: 'hours', options: [] }],
};

describe('importing', () => {
  it('shows every change, saves what is confirmed and takes it back', async () => {
    renderApp('/exchange', { imports: [{ one: anImport(), rows: [changed] }] });
    await userEvent.upload(
      await screen.findByLabelText('Elegir archivo', { selector: 'input' }),
      new File(['Clave'], 'servicios.csv'),
    );
    expect(await screen.findByText('lun 09:00-13:00', { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Importar 2 cambios' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Deshacer' }).at(-1) as HTMLElement);
    expect(await screen.findByText(/Quedaron sin tocar, porque alguien las cambió después: svc.editado/)).toBeTruthy();
  });

  it('says that a file which takes too long has to be split', async () => {
    const failed = anImport({ state: 'failed', failure: { code: 'tooLarge', key: null } });
    renderApp(`/exchange/${failed.id}`, { imports: [{ one: failed, rows: [] }] });
    expect(await screen.findByText(/No se guardó nada\. .*Partí el archivo/)).toBeTruthy();
  });

  it('says since when nothing moves, that nothing was lost, and when it can go on', async () => {
    const silent = { since: '2026-03-02T12:00:05.000Z', until: '2026-03-02T12:01:05.000Z' };
    const stuck = anImport({ state: 'running', silent });
    renderApp(`/exchange/${stuck.id}`, { imports: [{ one: stuck, rows: [] }] });
    const said = /No avanza desde las 09:00:05\. Si se cortó, no cambió nada, y desde las 09:01:05/;
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('offers to undo again where the undo was cut off, and says that nothing was undone', async () => {
    const one = anImport({ state: 'done', failure: { code: 'interrupted', key: null } });
    renderApp(`/exchange/${one.id}`, { imports: [{ one, rows: [] }] });
    expect(await screen.findByText(/No se deshizo nada.*Se cortó antes de terminar/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Deshacer' })).toBeTruthy();
  });

  it('says every problem by row and column, and offers nothing to confirm', async () => {
    const faulty = anImport({ state: 'faulty', counts: { problem: 1, new: 0, changed: 0, unchanged: 0 } });
    renderApp(`/exchange/${faulty.id}`, { imports: [{ one: faulty, rows: [problem] }] });
    const said = 'Fila 12, columna Horarios: «9 a 25» no es un horario; escribí lun-vie 09:00-17:00.';
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Importar \d/ })).toBeNull();
  });

  it('takes a whole municipality as HSDS, and says what stays in the file', async () => {
    const changes = [{ column: 'texts.es.reviewed', before: '', after: 'No' }];
    const one = anImport({
      kind: 'hsds',
      fileName: 'socio.zip',
      counts: { problem: 0, new: 0, changed: 1, unchanged: 0 },
      leftOut: [
        { path: 'contacts.name', entries: 12 },
        { path: 'licenses', entries: 1 },
      ],
    });
    renderApp('/exchange', { imports: [{ one, rows: [{ ...changed, changes, leftOut: ['contacts'] }] }] });
    await userEvent.click(await screen.findByLabelText('Qué vas a importar'));
    await userEvent.click(await screen.findByRole('option', { name: 'Todo el municipio (HSDS)' }));
    const input = screen.getByLabelText('Elegir archivo', { selector: 'input' });
    expect([input.getAttribute('accept'), screen.queryByRole('button', { name: /plantilla/ })]).toEqual([
      '.zip,.json',
      null,
    ]);
    await userEvent.upload(input, new File(['PK'], 'socio.zip'));
    expect(await screen.findByText('Acá no hay lugar para esto y no se importa: contacts')).toBeTruthy();
    expect(screen.getByText('Una persona respondió por este texto (Español)')).toBeTruthy();
    const stays = within(screen.getByRole('region', { name: 'Se queda en el archivo' })).getAllByRole('listitem');
    expect(stays.map(({ textContent }) => textContent)).toEqual([
      'Datos de personas de contacto (contacts.name) en 12 fichas',
      'licenses en 1 ficha',
    ]);
    expect(screen.getByRole('button', { name: 'Importar 1 cambio' })).toBeTruthy();
  });

  it('offers the whole municipality as HSDS, and says where programs read it', async () => {
    renderApp('/exchange', {}, aStaff({ role: 'viewer' }));
    expect(await screen.findByRole('button', { name: 'Bajar el paquete (ZIP)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '/hsds/quilmes/' })).toBeTruthy();
  });

  it('is not offered to whoever may not write', async () => {
    renderApp('/exchange', {}, aStaff({ role: 'viewer' }));
    expect(await screen.findByRole('region', { name: 'Exportar' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Importar una planilla' })).toBeNull();
  });
});
