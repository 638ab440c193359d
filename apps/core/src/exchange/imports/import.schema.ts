import type { AnyEntryInput, CellProblem, Import, ImportKind, ImportRow, ImportVerdict } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { Content, EntryDocument } from '../../entries/entry.schema.js';

export type ImportDocument = {
  _id: Types.ObjectId;
  municipality: string;
  kind: ImportKind;
  fileName: string;
  /** As it was last written; an import that is at work and has not moved for long is interrupted. */
  state: Exclude<Import['state'], 'interrupted'>;
  total: number;
  counts: Record<ImportVerdict, number>;
  /** Not there in imports that are older than it. */
  leftOut?: Import['leftOut'];
  by: { id: string; name: string };
  at: Date;
  finishedAt: Date | null;
  failure: Import['failure'];
  undo: Import['undo'];
};

/**
 * How far an import is, and when it last moved. Apart from the import itself, because it is written while the import's
 * own transaction is open, and two writers of one document would stop each other.
 */
export type ProgressDocument = { _id: Types.ObjectId; done: number; movedAt: Date };

export const progressSchema: Schema = new Schema(
  { done: { type: Number, required: true }, movedAt: { type: Date, required: true } },
  { versionKey: false, strict: 'throw' },
);

/** One entry of an import: what it would become, and what it was, so that it can be put back. */
export type ImportRowDocument = Omit<ImportRow, 'problems' | 'leftOut'> & {
  /** Not there in rows that are older than it. */
  leftOut?: string[];
  _id: Types.ObjectId;
  import: Types.ObjectId;
  order: number;
  problems: CellProblem[];
  input: AnyEntryInput | null;
  /** The entry as it was when the file was read; null for a new one. */
  before:
    | (Content &
        Pick<EntryDocument, 'key' | 'version' | 'published' | 'publishedAt'> &
        Partial<Pick<EntryDocument, 'marks'>>)
    | null;
  entry: string | null;
  /** The version that the import left; null until it has run. */
  left: number | null;
};

export const importDocumentSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    kind: { type: String, required: true },
    fileName: { type: String, required: true },
    state: { type: String, required: true },
    total: { type: Number, required: true },
    counts: { type: Schema.Types.Mixed, required: true },
    leftOut: { type: [Schema.Types.Mixed], default: [] },
    by: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
    failure: { type: Schema.Types.Mixed, default: null },
    undo: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, at: -1 })
  .index({ state: 1, at: 1 });

export const importRowDocumentSchema: Schema = new Schema(
  {
    import: { type: Schema.Types.ObjectId, required: true },
    order: { type: Number, required: true },
    rows: { type: [Number], required: true },
    verdict: { type: String, required: true },
    key: { type: String, default: '' },
    title: { type: String, default: '' },
    changes: { type: [Schema.Types.Mixed], default: [] },
    problems: { type: [Schema.Types.Mixed], default: [] },
    leftOut: { type: [String], default: [] },
    input: { type: Schema.Types.Mixed, default: null },
    before: { type: Schema.Types.Mixed, default: null },
    entry: { type: String, default: null },
    left: { type: Number, default: null },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ import: 1, order: 1 })
  .index({ import: 1, verdict: 1, order: 1 });
