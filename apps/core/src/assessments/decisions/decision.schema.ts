import type { Decision } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type DecisionDocument = Omit<Decision, 'id' | 'at'> & {
  _id: Types.ObjectId;
  assessment: Types.ObjectId;
  at: Date;
  /** The decision before it on the same question; two that follow the same one can not both be kept. */
  follows: Types.ObjectId | null;
};

export const decisionSchema: Schema = new Schema(
  {
    assessment: { type: Schema.Types.ObjectId, required: true },
    indicator: { type: String, required: true },
    kind: { type: String, required: true },
    institution: { type: String, default: null },
    step: { type: String, default: null },
    text: { type: String, default: '' },
    reason: { type: String, default: '' },
    at: { type: Date, required: true },
    by: { type: String, required: true },
    follows: { type: Schema.Types.ObjectId, default: null },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ assessment: 1, indicator: 1, follows: 1 }, { unique: true })
  .index({ assessment: 1, at: 1 });
