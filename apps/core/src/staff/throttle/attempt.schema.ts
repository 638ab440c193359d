import { Schema } from 'mongoose';

/** How often somebody, or somewhere, failed to sign in lately. */
export type AttemptDocument = {
  /** A keyed hash of the account, device or address: none of them can be read from it. */
  _id: string;
  failures: number;
  waitUntil: Date;
  /** When all of it is forgotten. */
  expiresAt: Date;
};

export const attemptSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    failures: { type: Number, required: true },
    waitUntil: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
