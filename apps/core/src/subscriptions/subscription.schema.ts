import type { Topic } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type SubscriptionDocument = {
  _id: Types.ObjectId;
  asker: string;
  municipality: string;
  language: string;
  /** None is all of them. */
  topics: Topic[];
  /** Null is all of the municipality. */
  area: string | null;
  consent: { at: Date; wording: number; language: string };
};

export const subscriptionSchema: Schema = new Schema(
  {
    asker: { type: String, required: true },
    municipality: { type: String, required: true },
    language: { type: String, required: true },
    topics: { type: [String], required: true },
    area: { type: String, default: null },
    consent: {
      _id: false,
      type: new Schema({ at: Date, wording: Number, language: String }, { _id: false }),
      required: true,
    },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ municipality: 1, asker: 1 }, { unique: true })
  .index({ asker: 1 });
