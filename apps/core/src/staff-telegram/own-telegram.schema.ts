import { Schema, type Types } from 'mongoose';

/** The chat of a member of staff, or the code that waits for it. */
export type OwnTelegramDocument = {
  /** Whose. */
  _id: Types.ObjectId;
  /** Of the code; the code itself is kept nowhere. */
  digest: string | null;
  expiresAt: Date | null;
  /** The chat by its keyed hash; where it is, is kept with the addresses. */
  asker: string | null;
  linkedAt: Date | null;
};

export const ownTelegramSchema: Schema = new Schema(
  {
    digest: { type: String, default: null },
    expiresAt: { type: Date, default: null },
    asker: { type: String, default: null },
    linkedAt: { type: Date, default: null },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ digest: 1 })
  .index({ asker: 1 });
