import type { IndicatorSetSummary, SetContent } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** One version of a set. `counts` spares lists the questions. */
export type IndicatorSetDocument = Pick<
  IndicatorSetSummary,
  'key' | 'version' | 'owner' | 'state' | 'counts' | 'saved'
> & {
  _id: Types.ObjectId;
  content: SetContent;
  releasedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** What a list needs of it: no domains, no questions. */
export type ListedSet = Omit<IndicatorSetDocument, 'content'> & {
  content: Pick<SetContent, 'names' | 'origin' | 'basedOn'>;
};

export const indicatorSetSchema: Schema = new Schema(
  {
    key: { type: String, required: true },
    version: { type: Number, required: true },
    owner: { type: String, default: null },
    state: { type: String, required: true },
    counts: { type: Schema.Types.Mixed, required: true },
    saved: { type: Number, required: true },
    content: { type: Schema.Types.Mixed, required: true },
    releasedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ owner: 1, key: 1, version: 1 }, { unique: true })
  .index({ key: 1, _id: 1 })
  .index({ updatedAt: 1, _id: 1 });
