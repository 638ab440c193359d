import { Schema, type Types } from 'mongoose';
import type { EntryDocument } from '../entry.schema.js';
import type { Deed } from '../versions/history.js';

/** What a deed took away, for as long as whoever did it may take it back. */
export type UndoDocument = {
  /** The entry and the version that the deed made of it. */
  _id: string;
  entry: Types.ObjectId;
  /** The id of whoever did it. */
  by: string;
  action: Deed['action'];
  languages: string[] | null;
  /** The release that it was part of. */
  release: string | null;
  until: Date;
  values: Pick<EntryDocument, 'published' | 'publishedAt' | 'marks' | 'scheduled' | 'deletedAt'>;
};

export const undoSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    entry: { type: Schema.Types.ObjectId, required: true },
    by: { type: String, required: true },
    action: { type: String, required: true },
    languages: { type: [String], default: null },
    release: { type: String, default: null },
    until: { type: Date, required: true },
    values: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ until: 1 }, { expireAfterSeconds: 0 });
