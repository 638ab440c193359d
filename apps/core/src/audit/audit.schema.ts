import type { AuditEntry } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type AuditDocument = Omit<AuditEntry, 'id' | 'at'> & { _id: Types.ObjectId; at: Date };

export const auditSchema: Schema = new Schema(
  {
    at: { type: Date, required: true },
    staff: { type: Schema.Types.Mixed, default: null },
    organization: { type: String, default: null },
    action: { type: String, required: true },
    resource: { type: String, required: true },
    resourceId: { type: String, required: true },
    title: { type: String, required: true },
    kind: { type: String, default: null },
    municipality: { type: String, default: null },
    languages: { type: [String], default: [] },
    changes: { type: [Schema.Types.Mixed], default: [] },
    why: { type: String, default: null },
    requestId: { type: String, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  // The id settles ties, as in `findPage`.
  .index({ at: -1, _id: -1 })
  .index({ municipality: 1, at: -1, _id: -1 })
  .index({ municipality: 1, resource: 1, at: -1, _id: -1 })
  .index({ municipality: 1, action: 1, at: -1, _id: -1 })
  .index({ municipality: 1, 'staff.id': 1, at: -1, _id: -1 })
  .index({ resourceId: 1, at: -1, _id: -1 });
