import type { Minutes } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type MinutesDocument = Omit<Minutes, 'id' | 'updatedAt'> & {
  _id: Types.ObjectId;
  assessment: Types.ObjectId;
  updatedAt: Date;
  /** The write that began them, where its writer named it. */
  clientId?: string;
};

export const minutesSchema: Schema = new Schema(
  {
    assessment: { type: Schema.Types.ObjectId, required: true },
    phase: { type: String, required: true },
    heldOn: { type: String, required: true },
    institutions: { type: [String], default: [] },
    minutes: { type: String, required: true },
    version: { type: Number, required: true },
    by: { type: String, required: true },
    updatedAt: { type: Date, required: true },
    clientId: { type: String },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ assessment: 1, heldOn: -1 })
  .index({ assessment: 1, clientId: 1 }, { unique: true, partialFilterExpression: { clientId: { $exists: true } } });
