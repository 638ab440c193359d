import type { ApiKeyInput } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type ApiKeyDocument = ApiKeyInput & {
  _id: Types.ObjectId;
  municipality: string;
  prefix: string;
  /** SHA-256 of the key, which has too many possibilities to be found by trying. */
  hash: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

export const apiKeySchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    name: { type: String, required: true },
    scopes: { type: [String], required: true },
    lastDay: { type: String, required: true },
    prefix: { type: String, required: true },
    hash: { type: String, required: true },
    createdAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ hash: 1 }, { unique: true })
  .index({ municipality: 1, createdAt: -1 });
