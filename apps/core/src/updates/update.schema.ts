import { Schema } from 'mongoose';

/** An update that a bot has taken. It says nothing of who wrote what, and is forgotten after a day. */
export type UpdateDocument = { _id: string; holder: string; until: Date; isDone: boolean; takenAt: Date };

/** Telegram keeps an update for no longer than that. */
const KEPT_SECONDS = 86_400;

export const updateSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    holder: { type: String, required: true },
    until: { type: Date, required: true },
    isDone: { type: Boolean, default: false },
    takenAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ takenAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
