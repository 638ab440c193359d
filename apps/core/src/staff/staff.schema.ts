import type { Staff } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

type Stored = Omit<
  Staff,
  | 'id'
  | 'invited'
  | 'secondFactor'
  | 'languages'
  | 'organizations'
  | 'institutions'
  | 'lastSignInAt'
  | 'createdAt'
  | 'updatedAt'
>;

export type StaffDocument = Stored & {
  /** Whoever was let in before there were these confinements has none. */
  languages?: Staff['languages'];
  organizations?: Staff['organizations'];
  institutions?: Staff['institutions'];
  _id: Types.ObjectId;
  /** Null until an invitation is accepted. */
  passwordHash: string | null;
  /** Whether there is one; what it is lies elsewhere. */
  secondFactor?: boolean;
  /** Name and e-mail as they are searched. */
  search: string;
  lastSignInAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

export const staffSchema: Schema = new Schema(
  {
    email: { type: String, required: true },
    name: { type: String, required: true },
    role: { type: String, required: true },
    municipalities: { type: [String], default: [] },
    languages: { type: [String], default: [] },
    organizations: { type: [String], default: [] },
    institutions: { type: [String], default: [] },
    active: { type: Boolean, required: true },
    version: { type: Number, required: true },
    passwordHash: { type: String, default: null },
    secondFactor: { type: Boolean, default: false },
    search: { type: String, required: true },
    lastSignInAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
)
  .index({ email: 1 }, { unique: true })
  .index({ role: 1, active: 1 })
  .index({ municipalities: 1 });
