import type { Training } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type TrainingDocument = Omit<Training, 'id' | 'sessions' | 'trainedOfficials' | 'files' | 'updatedAt'> & {
  _id: Types.ObjectId;
  /** Whether the names of its officials are gone. */
  forgotten: boolean;
  updatedAt: Date;
};

export const trainingSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    title: { type: String, required: true },
    givenBy: { type: String, required: true },
    modules: { type: Schema.Types.Mixed, required: true },
    requirement: { type: Schema.Types.Mixed, required: true },
    capacities: { type: Schema.Types.Mixed, required: true },
    namesUntil: { type: String, required: true },
    forgotten: { type: Boolean, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, updatedAt: -1 })
  .index({ forgotten: 1, namesUntil: 1 });
