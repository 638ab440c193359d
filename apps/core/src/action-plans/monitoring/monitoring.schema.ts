import type { Monitoring } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type MonitoringDocument = Omit<Monitoring, 'id' | 'files' | 'at'> & {
  _id: Types.ObjectId;
  action: Types.ObjectId;
  clientId: string;
  at: Date;
};

export const monitoringSchema: Schema = new Schema(
  {
    action: { type: Schema.Types.ObjectId, required: true },
    clientId: { type: String, required: true },
    on: { type: String, required: true },
    status: { type: String, required: true },
    note: { type: String, required: true },
    evidence: { type: Schema.Types.Mixed, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ action: 1, clientId: 1 }, { unique: true })
  .index({ action: 1, on: -1, _id: -1 });
