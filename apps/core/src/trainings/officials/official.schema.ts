import type { OfficialInput } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** Somebody who takes part in a training: kept until the training's day for forgetting, or until somebody deletes them. */
export type OfficialDocument = OfficialInput & { _id: Types.ObjectId; training: Types.ObjectId };

export const officialSchema: Schema = new Schema(
  {
    training: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    function: { type: String, default: '' },
    institution: { type: String, default: '' },
  },
  { versionKey: false, strict: 'throw' },
).index({ training: 1, name: 1, _id: 1 });
