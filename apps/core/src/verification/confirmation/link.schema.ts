import type { ConfirmationLink } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

export type LinkAnswer = { entry: Types.ObjectId; answer: 'confirmed' | 'corrected'; at: Date };

export type LinkDocument = Pick<ConfirmationLink, 'municipality' | 'organization' | 'language' | 'createdBy'> & {
  _id: Types.ObjectId;
  /** The organization's name when the link was made: what the history says. */
  organizationName: string;
  entries: { id: Types.ObjectId; key: string; title: string }[];
  /** Random, and part of what is signed. */
  nonce: string;
  answers: LinkAnswer[];
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

export const linkSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    organization: { type: String, required: true },
    organizationName: { type: String, required: true },
    language: { type: String, required: true },
    entries: { type: [Schema.Types.Mixed], required: true },
    nonce: { type: String, required: true },
    answers: { type: [Schema.Types.Mixed], default: [] },
    createdAt: { type: Date, required: true },
    createdBy: { type: Schema.Types.Mixed, default: null },
    expiresAt: { type: Date, required: true },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, strict: 'throw' },
).index({ municipality: 1, organization: 1, createdAt: -1 });
