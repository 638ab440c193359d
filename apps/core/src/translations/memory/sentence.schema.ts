import { Schema, type Types } from 'mongoose';

/** A sentence with the translation that somebody answers for. */
export type RememberedSentence = {
  /** Entry, language, passage and place in it: one that is said otherwise now takes the place of the older. */
  _id: string;
  municipality: string;
  from: string;
  to: string;
  entry: Types.ObjectId;
  source: string;
  target: string;
  /** Of the source, as it is compared. */
  digest: string;
  /** The words by which one like it is found. */
  keys: string[];
  weight: number;
  at: Date;
};

export const sentenceSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    from: { type: String, required: true },
    to: { type: String, required: true },
    entry: { type: Schema.Types.ObjectId, required: true },
    source: { type: String, required: true },
    target: { type: String, required: true },
    digest: { type: String, required: true },
    keys: { type: [String], default: [] },
    weight: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ municipality: 1, from: 1, to: 1, digest: 1, at: -1 })
  .index({ municipality: 1, from: 1, to: 1, keys: 1, weight: 1 })
  .index({ entry: 1 });
