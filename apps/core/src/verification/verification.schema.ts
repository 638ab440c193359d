import type { Verification } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type VerificationDocument = Omit<Verification, 'id' | 'entry' | 'recordedAt'> & {
  _id: Types.ObjectId;
  entry: Types.ObjectId;
  recordedAt: Date;
};

export const verificationSchema: Schema = new Schema(
  {
    entry: { type: Schema.Types.ObjectId, required: true },
    checkedAt: { type: String, required: true },
    reviewBy: { type: String, default: null },
    checkedBy: { type: String, required: true },
    how: { type: String, required: true },
    note: { type: String, default: '' },
    recordedAt: { type: Date, required: true },
    recordedBy: { type: Schema.Types.Mixed, default: null },
    isPublic: { type: Boolean, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ entry: 1, recordedAt: -1 });
