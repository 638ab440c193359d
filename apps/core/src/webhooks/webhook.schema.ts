import type { Webhook } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type WebhookDocument = Omit<Webhook, 'id' | 'failingSince' | 'lastArrivedAt' | 'createdAt'> & {
  _id: Types.ObjectId;
  /** Sealed. */
  secret: string;
  /** Sealed: the one before, which signs too until a moment. */
  olderSecret: string | null;
  olderUntil: Date | null;
  failingSince: Date | null;
  /** Nothing is sent before: somebody who does not answer is not asked about everything that waits. */
  restsUntil: Date | null;
  lastArrivedAt: Date | null;
  createdAt: Date;
};

export const webhookSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    name: { type: String, required: true },
    url: { type: String, required: true },
    events: { type: [String], required: true },
    active: { type: Boolean, required: true },
    version: { type: Number, required: true },
    secret: { type: String, required: true },
    olderSecret: { type: String, default: null },
    olderUntil: { type: Date, default: null },
    stopped: { type: String, default: null },
    failingSince: { type: Date, default: null },
    restsUntil: { type: Date, default: null },
    lastArrivedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ municipality: 1, createdAt: -1 })
  .index({ restsUntil: 1 });
