import type { Certificate } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** What is certified: a municipality's process, or that somebody attended a training. */
export type CertificateKind = 'municipality' | 'attendance';

export type CertificateDocument = Omit<Certificate, 'state' | 'path'> & {
  _id: Types.ObjectId;
  kind: CertificateKind;
  /** The certification or training it comes from. */
  owner: Types.ObjectId;
  /** Of whom it says that they attended, by an id that means nothing once they are forgotten. Never a name. */
  official: Types.ObjectId | null;
  /** What was attended; null for a municipality. The edition is then the training's title. */
  attended: { hours: number; modules: string[] } | null;
  /** The signed statement; null where it holds a name, which is in the certificate alone. */
  jws: string | null;
};

export const certificateSchema: Schema = new Schema(
  {
    number: { type: String, required: true },
    kind: { type: String, required: true },
    municipality: { type: String, required: true },
    owner: { type: Schema.Types.ObjectId, required: true },
    official: { type: Schema.Types.ObjectId, default: null },
    placeName: { type: String, required: true },
    edition: { type: String, required: true },
    issuedBy: { type: String, required: true },
    issuedOn: { type: String, required: true },
    validUntil: { type: String, default: null },
    attended: { type: Schema.Types.Mixed, default: null },
    jws: { type: String, default: null },
    revoked: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ number: 1 }, { unique: true })
  .index({ owner: 1, official: 1 }, { unique: true });
