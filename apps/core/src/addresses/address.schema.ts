import { Schema } from 'mongoose';
import type { Reason } from './reason.js';

export type AddressDocument = {
  /** The asker. */
  _id: string;
  /** Where the channel finds them, sealed. */
  chat: string;
  language: string;
  keptFor: Reason[];
  at: Date;
  /** Who writes to this chat now, by the name of their claim, and from when on somebody else may. */
  heldBy: string | null;
  freeAt: Date;
};

export const addressSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    chat: { type: String, required: true },
    language: { type: String, required: true },
    keptFor: { type: [String], required: true },
    at: { type: Date, required: true },
    heldBy: { type: String, default: null },
    freeAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ keptFor: 1, _id: 1 });
