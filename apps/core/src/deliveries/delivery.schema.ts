import { Schema, type Types } from 'mongoose';
import type { Reason } from '../addresses/reason.js';

/**
 * `waiting` for its turn → `claimed` by a sender → `sending`, from the moment before the channel is asked → how it ended.
 * `withdrawn`: it was called off, or the person left, before its turn came.
 */
export const deliveryStates = [
  'waiting',
  'claimed',
  'sending',
  'sent',
  'failed',
  'blocked',
  'expired',
  'withdrawn',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Not yet asked of the channel: can be called off without anybody noticing. */
export const notBegun: readonly DeliveryState[] = ['waiting', 'claimed'];
export const unfinished: readonly DeliveryState[] = [...notBegun, 'sending'];

/** One mailing for one asker. */
export type DeliveryDocument = {
  _id: Types.ObjectId;
  mailing: Types.ObjectId;
  asker: string;
  language: string;
  reason: Reason;
  priority: number;
  dueAt: Date;
  state: DeliveryState;
  /** The claim it is held under, and until when. */
  claim: string | null;
  until: Date | null;
  /** The claim under which sending it began last. */
  begun: string | null;
  attempts: number;
  /** How often nobody could say whether it arrived: each may have been an arrival. */
  doubts: number;
  at: Date;
};

export const deliverySchema: Schema = new Schema(
  {
    mailing: { type: Schema.Types.ObjectId, required: true },
    asker: { type: String, required: true },
    language: { type: String, required: true },
    reason: { type: String, required: true },
    priority: { type: Number, required: true },
    dueAt: { type: Date, required: true },
    state: { type: String, enum: deliveryStates, required: true },
    claim: { type: String, default: null },
    until: { type: Date, default: null },
    begun: { type: String, default: null },
    attempts: { type: Number, default: 0 },
    doubts: { type: Number, default: 0 },
    at: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  // Nobody is told the same thing twice, however often it is planned.
  .index({ mailing: 1, asker: 1 }, { unique: true })
  .index({ mailing: 1, state: 1, doubts: 1 })
  .index({ asker: 1, state: 1 })
  // Whose turn it is.
  .index({ priority: 1, dueAt: 1, _id: 1 }, { partialFilterExpression: { state: 'waiting' } })
  // What a sender that is gone has left behind.
  .index({ until: 1 }, { partialFilterExpression: { until: { $type: 'date' } } });
