import { Schema } from 'mongoose';

/** A pair of keys. The private part is sealed, so that the database alone signs nothing. */
export type SigningKeyDocument = {
  /** The thumbprint of the public part (RFC 7638). */
  _id: string;
  x: string;
  sealed: string;
  /** `current` for the one that signs now; its own id once it is retired. Unique, so that there is one at most. */
  slot: string;
  madeAt: Date;
};

export const signingKeySchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    x: { type: String, required: true },
    sealed: { type: String, required: true },
    slot: { type: String, required: true },
    madeAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ slot: 1 }, { unique: true });
