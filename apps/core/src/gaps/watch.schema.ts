import { Schema, type Types } from 'mongoose';

/**
 * Somebody who asked and wants to be told once when there is an answer. It goes when they leave, and once they were told;
 * until then the way to them is kept.
 */
export type WatchDocument = {
  _id: Types.ObjectId;
  gap: Types.ObjectId;
  /** The question that they asked. */
  question: Types.ObjectId;
  municipality: string;
  asker: string;
  language: string;
  at: Date;
  /** When the answer was handed to the outbox; null while they wait. */
  toldAt: Date | null;
};

export const watchSchema: Schema = new Schema(
  {
    gap: { type: Schema.Types.ObjectId, required: true },
    question: { type: Schema.Types.ObjectId, required: true },
    municipality: { type: String, required: true },
    asker: { type: String, required: true },
    language: { type: String, required: true },
    at: { type: Date, required: true },
    toldAt: { type: Date, default: null },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ gap: 1, asker: 1 }, { unique: true })
  .index({ asker: 1, question: 1 })
  .index({ toldAt: 1 });
