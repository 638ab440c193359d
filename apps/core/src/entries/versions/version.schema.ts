import type { Version } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { Content } from '../entry.schema.js';

export type VersionDocument = Omit<Version, 'entry' | 'at'> & {
  _id: Types.ObjectId;
  entry: Types.ObjectId;
  at: Date;
  /** When the first of the autosaves that make this version was. */
  since: Date;
  content: Content & { key: string };
};

export type NewVersion = Omit<VersionDocument, '_id'>;

export const versionSchema: Schema = new Schema(
  {
    entry: { type: Schema.Types.ObjectId, required: true },
    version: { type: Number, required: true },
    at: { type: Date, required: true },
    since: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, default: null },
    action: { type: String, required: true },
    languages: { type: [String], default: [] },
    why: { type: String, default: null },
    minor: { type: Boolean, default: false },
    states: { type: Schema.Types.Mixed, required: true },
    content: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ entry: 1, version: -1 }, { unique: true });
