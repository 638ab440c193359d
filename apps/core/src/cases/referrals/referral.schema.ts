import type { Referral, ReferralState } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type ReferralDocument = Pick<Referral, 'caseNumber' | 'municipality' | 'language' | 'askedBy' | 'version'> & {
  _id: Types.ObjectId;
  case: Types.ObjectId;
  /** Whose it is, by a keyed hash; null once it is forgotten. */
  asker: string | null;
  clientId: string;
  state: ReferralState;
  /** To whom, what for, what is passed on, and what came of it, sealed: see `ReferralWords`. */
  words: string | null;
  askedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  passedOn: { at: Date; by: string; way: NonNullable<Referral['passedOn']>['way'] } | null;
  outcome: { at: Date; by: string; result: NonNullable<Referral['outcome']>['result'] } | null;
  /** True while an organization has what the person took back. */
  toTell: boolean;
};

const mixed = { type: Schema.Types.Mixed, default: null };

export const referralSchema: Schema = new Schema(
  {
    case: { type: Schema.Types.ObjectId, required: true },
    caseNumber: { type: Number, required: true },
    municipality: { type: String, required: true },
    asker: { type: String, default: null },
    clientId: { type: String, required: true },
    language: { type: String, required: true },
    state: { type: String, required: true },
    words: { type: String, default: null },
    askedAt: { type: Date, required: true },
    askedBy: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    answeredAt: { type: Date, default: null },
    withdrawnAt: { type: Date, default: null },
    passedOn: mixed,
    outcome: mixed,
    toTell: { type: Boolean, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ case: 1, clientId: 1 }, { unique: true })
  .index({ municipality: 1, askedAt: -1 })
  .index({ municipality: 1, toTell: 1 })
  .index({ asker: 1, askedAt: -1 })
  .index({ state: 1, expiresAt: 1 });
