import type { ResponseComment } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type CommentDocument = Omit<ResponseComment, 'id' | 'at'> & {
  _id: Types.ObjectId;
  assessment: Types.ObjectId;
  clientId: string;
  at: Date;
};

export const commentSchema: Schema = new Schema(
  {
    assessment: { type: Schema.Types.ObjectId, required: true },
    clientId: { type: String, required: true },
    indicator: { type: String, required: true },
    institution: { type: String, default: null },
    text: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ assessment: 1, clientId: 1 }, { unique: true })
  .index({ assessment: 1, indicator: 1, at: -1 })
  .index({ assessment: 1, at: -1 });
