import { Schema, type Types } from 'mongoose';
import type { DeviceWords } from './device-words.js';

/** A refresh token that was traded in, of which the answer may have got lost on its way. */
export type RetiredToken = { tokenHash: string; worksUntil: Date };

/** A family of refresh tokens: one sign-in on one device. Only the newest works, and for a moment those before it. */
export type SessionDocument = {
  _id: string;
  staff: Types.ObjectId;
  /** SHA-256 of the newest token's secret part. */
  tokenHash: string;
  /** Absent in sessions that were not renewed yet. */
  retired?: RetiredToken[];
  /** Absent in sessions that began before devices were noted. */
  device?: DeviceWords;
  lastUsedAt?: Date;
  createdAt: Date;
  expiresAt: Date;
};

export const sessionSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    staff: { type: Schema.Types.ObjectId, required: true },
    tokenHash: { type: String, required: true },
    retired: { type: Schema.Types.Mixed },
    device: { type: Schema.Types.Mixed },
    lastUsedAt: { type: Date },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  .index({ staff: 1 });
