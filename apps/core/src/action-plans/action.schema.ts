import type { PlannedAction } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type ActionDocument = Omit<PlannedAction, 'id' | 'daysLate' | 'updatedAt'> & {
  _id: Types.ObjectId;
  /** What lists put it in order by: see `dueOrder`. */
  due: string;
  updatedAt: Date;
};

export const actionSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    number: { type: Number, required: true },
    profile: { type: String, required: true },
    findings: { type: [String], required: true },
    title: { type: String, required: true },
    institution: { type: Schema.Types.Mixed, required: true },
    progressIndicator: { type: String, required: true },
    dueOn: { type: String, default: null },
    budget: { type: Schema.Types.Mixed, default: null },
    status: { type: String, required: true },
    lookedAtOn: { type: String, default: null },
    due: { type: String, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, number: 1 }, { unique: true })
  .index({ municipality: 1, due: 1 })
  .index({ municipality: 1, profile: 1, due: 1 });
