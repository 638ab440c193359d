import type { CaseSettings } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

export type CaseSettingsDocument = Omit<CaseSettings, 'municipality' | 'door' | 'updatedAt' | 'silence'> & {
  /** Missing where it was saved before there was such a rule. */
  silence?: CaseSettings['silence'];
  /** The municipality. */
  _id: string;
  /** The number of the latest case. */
  lastNumber: number;
  updatedAt: Date;
};

export const caseSettingsSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    offered: { type: Boolean, required: true },
    hours: { type: [Schema.Types.Mixed], required: true },
    functions: { type: [Schema.Types.Mixed], required: true },
    textDays: { type: Number, required: true },
    consentDays: { type: Number, required: true },
    silence: { type: Schema.Types.Mixed, default: null },
    lastNumber: { type: Number, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);
