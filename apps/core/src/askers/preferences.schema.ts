import type { Preferences } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

export type PreferencesDocument = Preferences & { _id: string };

export const preferencesSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    language: { type: String, default: null },
    municipality: { type: String, default: null },
    noticeShown: { type: Boolean, default: false },
  },
  { versionKey: false, strict: 'throw' },
);
