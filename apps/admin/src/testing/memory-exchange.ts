import type { FileContent, Import, ImportRow } from '@ventanilla/contracts';
import { found, type Part, pageOf } from './memory-parts.js';

type ExchangeOperation =
  | 'startImport'
  | 'listImports'
  | 'getImport'
  | 'listImportRows'
  | 'runImport'
  | 'undoImport'
  | 'getImportTemplate'
  | 'exportEntries'
  | 'exportHsds';

export type MemoryImport = { one: Import; rows: ImportRow[] };

/** Importing as core does it, at once: whatever file is brought in becomes the first import that was prepared. */
export function exchangeOperations(prepared: readonly MemoryImport[]): Part<ExchangeOperation> {
  const imports = new Map(prepared.map(({ one, rows }) => [one.id, { one, rows }]));
  const known = (id: string) => found('getImport', imports.get(id));
  const keep = (id: string, values: Partial<Import>): Import => {
    const next = { ...known(id), one: { ...known(id).one, ...values } };
    imports.set(id, next);
    return next.one;
  };
  return {
    startImport: async () => found('startImport', prepared[0]).one,
    listImports: async ({ query }) =>
      pageOf(
        [...imports.values()].map(({ one }) => one),
        query,
      ),
    getImport: async ({ params }) => known(params.id).one,
    listImportRows: async ({ params, query }) =>
      pageOf(
        known(params.id).rows.filter(({ verdict }) => !query.verdict || verdict === query.verdict),
        query,
      ),
    runImport: async ({ params }) => keep(params.id, { state: 'done', finishedAt: '2026-03-02T12:00:00.000Z' }),
    undoImport: async ({ params }) =>
      keep(params.id, { state: 'undone', undo: { restored: 1, leftAlone: ['svc.editado'] } }),
    getImportTemplate: async ({ query }) => emptyFile(`${query.municipality}-${query.kind}.${query.format}`),
    exportEntries: async ({ query }) => emptyFile(`${query.municipality}-${query.kind}.${query.format}`),
    exportHsds: async ({ query }) => emptyFile(`${query.municipality}-hsds.${query.format}`),
  };
}

function emptyFile(fileName: string): FileContent {
  return { fileName, mediaType: 'text/csv', content: '' };
}
