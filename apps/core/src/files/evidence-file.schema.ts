import type { EvidenceFile } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** What is known of a file; its bytes lie in the file store under the same id. */
export type EvidenceFileDocument = Omit<EvidenceFile, 'id' | 'at'> & {
  _id: Types.ObjectId;
  assessment: Types.ObjectId;
  clientId: string;
  at: Date;
};

export const evidenceFileSchema: Schema = new Schema(
  {
    assessment: { type: Schema.Types.ObjectId, required: true },
    clientId: { type: String, required: true },
    indicator: { type: String, required: true },
    institution: { type: String, required: true },
    fileName: { type: String, required: true },
    mediaType: { type: String, required: true },
    bytes: { type: Number, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ assessment: 1, clientId: 1 }, { unique: true })
  .index({ assessment: 1, at: -1 });
