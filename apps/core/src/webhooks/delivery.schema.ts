import type { WebhookDelivery } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type StoredAttempt = Omit<WebhookDelivery['attempts'][number], 'at'> & { at: Date };

/** One message for one webhook, from the deed it tells of until it arrived, and some days longer. */
export type DeliveryDocument = Omit<WebhookDelivery, 'id' | 'at' | 'nextAt' | 'attempts'> & {
  _id: Types.ObjectId;
  webhook: Types.ObjectId;
  at: Date;
  /** When it is tried next; null once it is over, so that the index of what is due stays small. */
  nextAt: Date | null;
  /** How often it was begun, counted before anything is sent. */
  tries: number;
  attempts: StoredAttempt[];
};

export const deliverySchema: Schema = new Schema(
  {
    webhook: { type: Schema.Types.ObjectId, required: true },
    event: { type: String, required: true },
    at: { type: Date, required: true },
    state: { type: String, required: true },
    nextAt: { type: Date, default: null },
    tries: { type: Number, required: true },
    attempts: { type: [Schema.Types.Mixed], default: [] },
    body: { type: String, default: null },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ webhook: 1, at: -1 })
  .index({ state: 1, nextAt: 1 })
  .index({ at: 1 });
