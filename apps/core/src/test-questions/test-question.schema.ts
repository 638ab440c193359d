import type { TestQuestion } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

type LastRun = NonNullable<TestQuestion['lastRun']>;

export type TestQuestionDocument = Omit<TestQuestion, 'id' | 'createdAt' | 'updatedAt' | 'lastRun'> & {
  _id: Types.ObjectId;
  /** The keys it names, whatever is expected of them, so that an entry finds its questions. */
  keys: string[];
  search: string;
  lastRun: (Omit<LastRun, 'at'> & { at: Date }) | null;
  createdAt: Date;
  updatedAt: Date;
};

export const testQuestionSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    language: { type: String, required: true },
    question: { type: String, required: true },
    expects: { type: Schema.Types.Mixed, required: true },
    active: { type: Boolean, required: true },
    note: { type: String, default: '' },
    keys: { type: [String], default: [] },
    search: { type: String, default: '' },
    version: { type: Number, required: true },
    state: { type: String, required: true },
    lastRun: { type: Schema.Types.Mixed, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, language: 1, question: 1 }, { unique: true })
  .index({ municipality: 1, state: 1 })
  .index({ municipality: 1, keys: 1 });
