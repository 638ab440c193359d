import { Schema, type Types } from 'mongoose';

export type CodeDocument = {
  /** What a chat knows it by once it is opened. */
  _id: Types.ObjectId;
  /** The code itself is kept nowhere. */
  digest: string;
  /** The confirmation link it stands for. */
  link: Types.ObjectId;
  /** The one chat that opened it, by its keyed hash. */
  asker: string | null;
  expiresAt: Date;
};

export const codeSchema: Schema = new Schema(
  {
    digest: { type: String, required: true },
    link: { type: Schema.Types.ObjectId, required: true },
    asker: { type: String, default: null },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ digest: 1 }, { unique: true })
  .index({ asker: 1 })
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
