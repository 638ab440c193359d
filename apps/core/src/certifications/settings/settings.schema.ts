import type { CertificationSettings } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

/** There is one, of whoever runs the installation. */
export type SettingsDocument = CertificationSettings & { _id: string };

export const settingsSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    issuedBy: { type: String, default: '' },
    thresholds: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);
