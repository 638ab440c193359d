import type { Municipality } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

export type MunicipalityDocument = Omit<Municipality, 'id' | 'updatedAt'> & {
  _id: string;
  /** Id, names and aliases as they are searched. */
  search: string;
  updatedAt: Date;
};

export const municipalitySchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    names: { type: Schema.Types.Mixed, required: true },
    country: { type: String, required: true },
    timeZone: { type: String, required: true },
    sourceLanguage: { type: String, required: true },
    languages: { type: [String], required: true },
    aliases: { type: [String], default: [] },
    places: { type: [String], default: [] },
    handoff: { type: String, default: null },
    holidays: { type: [Schema.Types.Mixed], default: [] },
    isShelf: { type: Boolean },
    secondFactorFor: { type: [String], default: [] },
    documents: { type: [Schema.Types.Mixed], default: [] },
    reviewMonths: { type: Schema.Types.Mixed, default: {} },
    version: { type: Number, required: true },
    revision: { type: Number, required: true },
    search: { type: String, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);
