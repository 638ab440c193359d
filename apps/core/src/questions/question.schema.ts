import type { Question } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type QuestionDocument = Omit<Question, 'id' | 'askedAt' | 'gap'> & {
  _id: Types.ObjectId;
  askedAt: Date;
  /** The municipality's own day on which it was asked. */
  day: string;
  /** So that the asker can have it deleted; forgotten together with the text. */
  asker: string | null;
  /** The gap it was gathered into. */
  gap?: Types.ObjectId | null;
  /** Set while it waits to be gathered: nobody could answer it, or the answer did not help. */
  toGather?: true;
};

export const questionSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    askedAt: { type: Date, required: true },
    day: { type: String, required: true },
    language: { type: String, required: true },
    topic: { type: String, default: null },
    danger: { type: String, default: null },
    outcome: { type: String, required: true },
    keys: { type: [String], default: [] },
    text: { type: String, default: null },
    helped: { type: Boolean, default: null },
    asker: { type: String, default: null },
    why: String,
    gap: Schema.Types.ObjectId,
    toGather: Boolean,
  },
  { versionKey: false, strict: 'throw' },
)
  // The id settles ties, as in `findPage`. What one index says of a question narrows what the others lead to.
  .index({ municipality: 1, askedAt: -1, _id: -1 })
  .index({ municipality: 1, outcome: 1, askedAt: -1, _id: -1 })
  .index({ municipality: 1, language: 1, askedAt: -1, _id: -1 })
  .index({ municipality: 1, topic: 1, askedAt: -1, _id: -1 })
  .index({ municipality: 1, helped: 1, askedAt: -1, _id: -1 })
  .index({ gap: 1, askedAt: -1, _id: -1 }, { sparse: true })
  .index({ toGather: 1, _id: 1 }, { sparse: true })
  .index({ askedAt: 1 })
  .index({ asker: 1 });
