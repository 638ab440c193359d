import type { CannedReply } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type CannedReplyDocument = Omit<CannedReply, 'id' | 'updatedAt'> & { _id: Types.ObjectId; updatedAt: Date };

export const cannedReplySchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    title: { type: String, required: true },
    texts: { type: Schema.Types.Mixed, required: true },
    topics: { type: [String], required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, title: 1 })
  .index({ municipality: 1, updatedAt: -1 });
