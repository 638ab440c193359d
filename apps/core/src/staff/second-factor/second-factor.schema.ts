import { Schema, type Types } from 'mongoose';

/** Somebody's second factor, apart from who they are so that no list or answer of staff can carry it along. */
export type SecondFactorDocument = {
  /** The member of staff. */
  _id: Types.ObjectId;
  /** Sealed; null before the first is confirmed. */
  secret: string | null;
  /** Sealed; set up and not confirmed yet. */
  pending: string | null;
  since: Date | null;
  /** The step of the newest code that was used: neither it nor an older one works again. */
  lastStep: number;
  /** Hashes of the recovery codes that are left. */
  recovery: string[];
};

export const secondFactorSchema: Schema = new Schema(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    secret: { type: String, default: null },
    pending: { type: String, default: null },
    since: { type: Date, default: null },
    lastStep: { type: Number, default: 0 },
    recovery: { type: [String], default: [] },
  },
  { versionKey: false, strict: 'throw' },
);
