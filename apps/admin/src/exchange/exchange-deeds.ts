import type { HsdsFormat, ImportKind, ImportVerdict, SheetLanguage } from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import type { TableChoice } from './use-exchange.js';

export type NewImport = {
  municipality: string;
  kind: ImportKind;
  language: SheetLanguage;
  fileName: string;
  content: string;
};
/** What becomes of what is imported, besides a draft. */
export type RunWish = { publish?: boolean; review?: boolean };
export type ExportFilter = { q?: string; topic?: never; state?: never; due?: 'yes' };
type Place = { municipality: string; language: SheetLanguage };

/** Bringing tables in and out, as the dashboard asks core for it. */
export function exchangeDeeds(core: DeskCore) {
  return {
    startImport: (body: NewImport) => core.startImport({ body }),
    getImport: (id: string) => core.getImport({ params: { id } }),
    importRows: (id: string, verdict: ImportVerdict, limit: number) =>
      core.listImportRows({ params: { id }, query: { verdict, limit } }),
    listImports: (municipality: string) => core.listImports({ query: { municipality, limit: 20 } }),
    runImport: (id: string, wish: RunWish) => core.runImport({ params: { id }, body: wish }),
    undoImport: (id: string) => core.undoImport({ params: { id } }),
    tableTemplate: (choice: TableChoice & Place) => core.getImportTemplate({ query: choice }),
    exportTable: (choice: TableChoice & Place, filter: ExportFilter = {}) =>
      core.exportEntries({ query: { ...choice, ...filter } }),
    exportHsds: (municipality: string, format: HsdsFormat) => core.exportHsds({ query: { municipality, format } }),
  };
}

export type ExchangeDeeds = ReturnType<typeof exchangeDeeds>;
