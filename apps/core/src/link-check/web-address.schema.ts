import type { LinkError } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

/** What is known of a web address, whoever names it: it is asked once for all. */
export type WebAddressDocument = {
  /** The address itself. */
  _id: string;
  host: string;
  /** Not asked before that. */
  nextAt: Date;
  checkedAt: Date | null;
  status: number | null;
  error: LinkError | null;
  movedTo: string | null;
  /** The days on which it failed without having been well in between. */
  failedOn: string[];
  isBroken: boolean;
};

export const webAddressSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    host: { type: String, required: true },
    nextAt: { type: Date, required: true },
    checkedAt: { type: Date, default: null },
    status: { type: Number, default: null },
    error: { type: String, default: null },
    movedTo: { type: String, default: null },
    failedOn: { type: [String], default: [] },
    isBroken: { type: Boolean, default: false },
  },
  { versionKey: false, strict: 'throw' },
).index({ nextAt: 1 });

/** How far a municipality's public content has been looked through for addresses. */
export type LookedThroughDocument = { _id: string; revision: number; entry: string };

export const lookedThroughSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    revision: { type: Number, required: true },
    entry: { type: String, required: true },
  },
  { versionKey: false, strict: 'throw' },
);
