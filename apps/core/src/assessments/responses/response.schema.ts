import type { Response } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type ResponseDocument = Omit<Response, 'at'> & {
  _id: Types.ObjectId;
  assessment: Types.ObjectId;
  at: Date;
  /** The last writes that were kept, the newest last: one of them sent again is done already. */
  writes: string[];
};

export const responseSchema: Schema = new Schema(
  {
    assessment: { type: Schema.Types.ObjectId, required: true },
    indicator: { type: String, required: true },
    institution: { type: String, required: true },
    step: { type: String, required: true },
    text: { type: String, default: '' },
    evidence: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
    writes: { type: [String], default: [] },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ assessment: 1, indicator: 1, institution: 1 }, { unique: true });
