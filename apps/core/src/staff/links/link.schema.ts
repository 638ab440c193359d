import { Schema, type Types } from 'mongoose';

/** A link that is out there. Only its signed token opens it, and that is kept nowhere. */
export type LinkDocument = { _id: string; staff: Types.ObjectId; expiresAt: Date };

export const linkSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    staff: { type: Schema.Types.ObjectId, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  .index({ staff: 1 });
