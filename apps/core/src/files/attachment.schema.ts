import type { Attachment } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** What is known of a file beside something; its bytes lie in the file store under the same id. */
export type AttachmentDocument = Omit<Attachment, 'id' | 'at'> & {
  _id: Types.ObjectId;
  /** The action, training or certification it lies beside. */
  owner: Types.ObjectId;
  clientId: string;
  at: Date;
};

export const attachmentSchema: Schema = new Schema(
  {
    owner: { type: Schema.Types.ObjectId, required: true },
    clientId: { type: String, required: true },
    fileName: { type: String, required: true },
    mediaType: { type: String, required: true },
    bytes: { type: Number, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ owner: 1, clientId: 1 }, { unique: true });
