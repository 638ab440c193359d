import type { Certification, CertificationInput } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

type StoredMove = Omit<Certification['moves'][number], 'at'> & { at: Date };

export type CertificationDocument = CertificationInput & {
  _id: Types.ObjectId;
  phase: Certification['phase'];
  moves: StoredMove[];
  version: number;
  updatedAt: Date;
};

export const certificationSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    edition: { type: String, required: true },
    application: { type: Schema.Types.Mixed, required: true },
    assessment: { type: String, default: null },
    trainings: { type: [String], default: [] },
    evaluation: { type: String, default: '' },
    priorities: { type: [String], default: [] },
    phase: { type: String, required: true },
    moves: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, edition: 1 }, { unique: true })
  .index({ municipality: 1, updatedAt: -1 })
  .index({ updatedAt: -1 });
