import type { CaseProtocolInput } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type ProtocolDocument = Omit<CaseProtocolInput, 'callInDanger'> & {
  /** Missing in those written while a protocol had only one list. */
  callInDanger?: string[];
  _id: Types.ObjectId;
  municipality: string;
  key: string;
  version: number;
  updatedAt: Date;
  updatedBy: string;
};

const mixed = { type: Schema.Types.Mixed, required: true };

export const protocolSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    key: { type: String, required: true },
    titles: mixed,
    uses: mixed,
    callInDanger: { type: [String], required: true },
    callFirst: { type: [String], required: true },
    steps: { type: [Schema.Types.Mixed], required: true },
    sources: { type: [Schema.Types.Mixed], required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
    updatedBy: { type: String, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ municipality: 1, key: 1 }, { unique: true });
