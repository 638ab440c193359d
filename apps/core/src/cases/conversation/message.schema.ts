import type { CaseAttachment, CaseEvent } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type CaseMessageDocument = {
  _id: Types.ObjectId;
  case: Types.ObjectId;
  seq: number;
  place: number;
  at: Date;
  from: 'person' | 'staff' | 'note' | 'event';
  /** Names the write of whoever sent it, so that it is kept once. */
  clientId: string;
  /** Sealed; null when there is none, or no more. */
  text: string | null;
  by: { id: string; name: string } | null;
  /** Of a person: how the channel counts it, and how often it was changed. */
  number: number | null;
  edition: number;
  editedAt: Date | null;
  attachment: CaseAttachment | null;
  /** Of staff: the function, and the language the person reads it in. */
  as: string | null;
  language: string | null;
  event: CaseEvent | null;
};

const mixed = { type: Schema.Types.Mixed, default: null };

export const caseMessageSchema: Schema = new Schema(
  {
    case: { type: Schema.Types.ObjectId, required: true },
    seq: { type: Number, required: true },
    place: { type: Number, required: true },
    at: { type: Date, required: true },
    from: { type: String, required: true },
    clientId: { type: String, required: true },
    text: { type: String, default: null },
    by: mixed,
    number: { type: Number, default: null },
    edition: { type: Number, default: 0 },
    editedAt: { type: Date, default: null },
    attachment: { type: String, default: null },
    as: { type: String, default: null },
    language: { type: String, default: null },
    event: mixed,
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ case: 1, from: 1, clientId: 1 }, { unique: true })
  .index({ case: 1, seq: 1 })
  .index({ case: 1, place: 1 })
  .index({ case: 1, from: 1, number: 1 });
