import { z } from 'zod';
import { idSchema, momentSchema, municipalityIdSchema } from '../values.js';

/** Exchanging content as tables: what staff download, change in a spreadsheet and bring back. */

/** What a table can hold: entries of one kind, or the hours of entries that are there already. */
export const sheetKinds = ['service', 'location', 'helpLine', 'schedule'] as const;
export const sheetKindSchema = z.enum(sheetKinds).meta({ id: 'SheetKind' });
export type SheetKind = z.infer<typeof sheetKindSchema>;

/** What can be brought in: tables, or a whole directory as HSDS 3.1, JSON or tabular data package. */
export const importKinds = [...sheetKinds, 'hsds'] as const;
export const importKindSchema = z.enum(importKinds).meta({ id: 'ImportKind' });
export type ImportKind = z.infer<typeof importKindSchema>;

export const hsdsFormats = ['zip', 'json'] as const;
export const hsdsFormatSchema = z.enum(hsdsFormats);
export type HsdsFormat = z.infer<typeof hsdsFormatSchema>;

export const sheetFormats = ['xlsx', 'csv'] as const;
export const sheetFormatSchema = z.enum(sheetFormats);
export type SheetFormat = z.infer<typeof sheetFormatSchema>;

/** The languages in which headings and choices are written; a file may use any of them, whatever its reader speaks. */
export const sheetLanguageSchema = z.enum(['es', 'en', 'pt']);
export type SheetLanguage = z.infer<typeof sheetLanguageSchema>;

/** The largest file that can be brought in, in bytes; many times five thousand services. */
export const IMPORT_FILE_BYTES = 8 * 1024 * 1024;
/** The most rows of one file. */
export const IMPORT_ROWS = 20_000;
/**
 * The most entries that one import writes, because it is one transaction and MongoDB ends those of more than sixty
 * seconds: a thousand drafts took under ten seconds on two very busy cores, a thousand published ones twenty-six.
 */
export const IMPORT_WRITES = { asDrafts: 5_000, published: 2_000 } as const;

/** A file as it travels: its bytes in base64. */
export const fileSchema = z
  .object({ fileName: z.string(), mediaType: z.string(), content: z.base64() })
  .meta({ id: 'File' });
export type FileContent = z.infer<typeof fileSchema>;

/**
 * Where an import stands. `reading`: what it would do is being worked out. `ready`: that can be looked at and confirmed.
 * `faulty`: it has problems and can not be confirmed. `running`, `done`. `failed`: nothing was written, `failure` says
 * why. `interrupted`: it stopped half way, nothing was written, and it can be confirmed again. `undoing`, `undone`.
 */
export const importStates = [
  'reading',
  'ready',
  'faulty',
  'running',
  'done',
  'failed',
  'interrupted',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof importStates)[number];

export const importVerdicts = ['problem', 'new', 'changed', 'unchanged'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** What one import would do, does or did. */
export const importSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    kind: importKindSchema,
    fileName: z.string(),
    state: z.enum(importStates),
    /** Rows worked through in the present state, of `total`. */
    done: z.number().int().min(0),
    total: z.number().int().min(0),
    counts: z.record(z.enum(importVerdicts), z.number().int().min(0)),
    /** What the file says and there is no place for, by its place in the file without numbers, and in how many entries. */
    leftOut: z.array(z.object({ path: z.string(), entries: z.number().int().min(1) })),
    by: z.string(),
    at: momentSchema,
    finishedAt: momentSchema.nullable(),
    /** While it is at work without a sign of life: since when, and when it counts as stopped, so that it can go on. */
    silent: z.object({ since: momentSchema, until: momentSchema }).nullable(),
    /**
     * Why nothing was written, or undone: a code of `errors.ts` and the entry it was about, or `interrupted` where
     * whatever worked on it is gone.
     */
    failure: z.object({ code: z.string(), key: z.string().nullable() }).nullable(),
    /** After an undo: how many entries are as they were before, and which were left alone because somebody had edited them since. */
    undo: z.object({ restored: z.number().int().min(0), leftAlone: z.array(z.string()) }).nullable(),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof importSchema>;

/** Something wrong in a file, where a person finds it. `options` are the words that would have been right. */
export const cellProblemSchema = z.object({
  row: z.number().int().min(1),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  options: z.array(z.string()),
});
export type CellProblem = z.infer<typeof cellProblemSchema>;

/** One entry that an import touches: the rows it comes from, and what changes, column by column, as the file writes it. */
export const importRowSchema = z
  .object({
    rows: z.array(z.number().int().min(1)),
    verdict: z.enum(importVerdicts),
    key: z.string(),
    title: z.string(),
    changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    problems: z.array(cellProblemSchema),
    /** What the file says and there is no place for, by its path in the file; the rest is brought in. */
    leftOut: z.array(z.string()),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof importRowSchema>;
