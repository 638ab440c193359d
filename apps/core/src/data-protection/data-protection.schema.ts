import type { DataProtectionInput, DataProtectionPoint } from '@ventanilla/contracts';
import { Schema } from 'mongoose';

/** Where one point stands in one municipality: what its people say of it, not what core found out. */
export type PointDocument = DataProtectionInput & {
  /** `municipality/point`. */
  _id: string;
  municipality: string;
  point: DataProtectionPoint;
  by: string;
  at: Date;
};

export const pointSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    point: { type: String, required: true },
    state: { type: String, required: true },
    note: { type: String, default: '' },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
).index({ municipality: 1 });
