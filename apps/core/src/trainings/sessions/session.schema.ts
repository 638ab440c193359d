import type { TrainingSession } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type SessionDocument = Omit<TrainingSession, 'id' | 'attended'> & {
  _id: Types.ObjectId;
  training: Types.ObjectId;
  /** Ids of officials. They stay when an official is forgotten, and then count somebody of whom nothing is known. */
  attended: Types.ObjectId[];
};

export const sessionSchema: Schema = new Schema(
  {
    training: { type: Schema.Types.ObjectId, required: true },
    module: { type: String, required: true },
    on: { type: String, required: true },
    hours: { type: Number, required: true },
    place: { type: String, default: '' },
    attended: { type: [Schema.Types.ObjectId], required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ training: 1, on: -1, _id: -1 });
