import { Schema } from 'mongoose';

export type ConversationDocument = {
  /** A keyed hash of the asker, or of the random name that core gave the conversation. */
  _id: string;
  municipality: string;
  /** What answering wants to remember, as JSON. */
  context: string;
  expiresAt: Date;
};

export const conversationSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    context: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
