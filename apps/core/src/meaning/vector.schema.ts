import { type mongo, Schema } from 'mongoose';

export type VectorDocument = {
  /** A digest of the model, its address and the text. */
  _id: string;
  values: mongo.Binary;
  /** Texts that are gone are forgotten then; those that are read again are kept longer. */
  keptUntil: Date;
};

export const vectorSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    values: { type: Buffer, required: true },
    keptUntil: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ keptUntil: 1 }, { expireAfterSeconds: 0 });
