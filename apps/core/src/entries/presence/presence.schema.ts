import type { Presence } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type PresenceDocument = Omit<Presence, 'since'> & {
  _id: string;
  entry: Types.ObjectId;
  since: Date;
  until: Date;
};

export const presenceSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    entry: { type: Schema.Types.ObjectId, required: true },
    staff: { type: Schema.Types.Mixed, required: true },
    editing: { type: Boolean, required: true },
    since: { type: Date, required: true },
    until: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ entry: 1, until: 1 })
  .index({ until: 1 }, { expireAfterSeconds: 0 });
