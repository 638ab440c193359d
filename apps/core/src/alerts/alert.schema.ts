import type { Alert } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { StoredFailure } from '../entries/entry.schema.js';

type Moments = 'onset' | 'expires' | 'sendAt' | 'sentAt' | 'createdAt' | 'updatedAt';

export type AlertDocument = Omit<Alert, 'id' | 'references' | 'returned' | 'failure' | Moments> & {
  _id: Types.ObjectId;
  onset: Date | null;
  expires: Date;
  sendAt: Date | null;
  sentAt: Date | null;
  references: (Omit<Alert['references'][number], 'sentAt'> & { sentAt: Date })[];
  returned: (Omit<NonNullable<Alert['returned']>, 'at'> & { at: Date }) | null;
  failure: StoredFailure | null;
  createdAt: Date;
  updatedAt: Date;
};

const text = { type: String, required: true };
const moment = { type: Date, default: null };
const mixed = { type: Schema.Types.Mixed, default: null };
const list = { type: [Schema.Types.Mixed], default: [] };

export const alertSchema: Schema = new Schema(
  {
    municipality: text,
    kind: text,
    identifier: text,
    sender: text,
    event: text,
    urgency: text,
    severity: text,
    certainty: text,
    responses: [String],
    categories: [String],
    onset: moment,
    expires: { type: Date, required: true },
    places: [String],
    polygons: [String],
    circles: [String],
    segment: { type: Schema.Types.Mixed, required: true },
    web: { type: String, default: null },
    sendAt: moment,
    texts: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    state: text,
    references: list,
    followedBy: { type: String, default: null },
    writers: list,
    returned: mixed,
    approvedBy: mixed,
    sentAt: moment,
    failure: mixed,
    origin: mixed,
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, createdAt: -1 })
  .index({ municipality: 1, state: 1, createdAt: -1 })
  .index({ createdAt: -1 })
  .index({ state: 1, sendAt: 1 })
  .index({ state: 1, expires: 1 })
  .index({ identifier: 1 }, { unique: true });
