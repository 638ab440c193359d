import type { Release } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { StoredFailure } from '../entries/entry.schema.js';

export type ReleaseDocument = Omit<Release, 'id' | 'at' | 'failure' | 'createdAt' | 'updatedAt'> & {
  _id: Types.ObjectId;
  at: Date | null;
  failure: StoredFailure | null;
  createdAt: Date;
  updatedAt: Date;
};

export const releaseSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    name: { type: String, required: true },
    note: { type: String, default: '' },
    items: { type: [Schema.Types.Mixed], required: true },
    version: { type: Number, required: true },
    state: { type: String, required: true },
    at: { type: Date, default: null },
    by: { type: Schema.Types.Mixed, default: null },
    failure: { type: Schema.Types.Mixed, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, createdAt: -1 })
  .index({ state: 1, at: 1 });
