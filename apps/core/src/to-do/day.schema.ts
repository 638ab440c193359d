import { Schema } from 'mongoose';
import type { Candidate } from './candidate.js';

/** What was chosen for somebody to do on a day. */
export type DayDocument = {
  /** Who, where and when: there is one choice for these. */
  _id: string;
  tasks: Candidate[];
  chosenAt: Date;
};

const KEPT_SECONDS = 3 * 86_400;

export const daySchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    tasks: { type: [Schema.Types.Mixed], required: true },
    chosenAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ chosenAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
