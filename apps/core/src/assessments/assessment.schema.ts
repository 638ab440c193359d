import type { Assessment, IndicatorLinks } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

type StoredMove = Omit<Assessment['moves'][number], 'at'> & { at: Date };

export type AssessmentDocument = Omit<Assessment, 'id' | 'links' | 'moves' | 'openedAt' | 'updatedAt'> & {
  _id: Types.ObjectId;
  /** Rounds from before there were any have none. */
  links?: IndicatorLinks[];
  moves: StoredMove[];
  openedAt: Date;
  updatedAt: Date;
};

export const assessmentSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    key: { type: String, required: true },
    title: { type: String, required: true },
    indicatorSet: { type: String, required: true },
    setReference: { type: Schema.Types.Mixed, required: true },
    calendar: { type: Schema.Types.Mixed, required: true },
    institutions: { type: Schema.Types.Mixed, required: true },
    focalPoints: { type: [String], default: [] },
    asks: { type: Schema.Types.Mixed, required: true },
    links: { type: Schema.Types.Mixed },
    profile: { type: String, default: null },
    phase: { type: String, required: true },
    moves: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    openedAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, key: 1 }, { unique: true })
  .index({ municipality: 1, openedAt: -1 })
  .index({ openedAt: -1 });
