import type { Preferences } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

/** `at`: when something was last chosen; what was never chosen again is forgotten. */
export type PreferencesDocument = Preferences & { _id: string; at: Date };

export const preferencesSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    language: { type: String, default: null },
    municipality: { type: String, default: null },
    noticeShown: { type: Boolean, default: false },
    at: { type: Date },
    talksWith: { type: String },
  },
  { versionKey: false, strict: 'throw' },
).index({ at: 1 });
