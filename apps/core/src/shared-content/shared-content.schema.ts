import type { EntryKind, OwnerState, PartChoice } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** An entry that its owner lets others embed; title and languages are what the public sees of it. */
export type OfferDocument = {
  /** The owner's entry. */
  _id: Types.ObjectId;
  municipality: string;
  kind: EntryKind;
  key: string;
  title: string;
  search: string;
  languages: string[];
  /** False while nothing of it is public: it is offered again as soon as something is. */
  isPublic: boolean;
  offeredAt: Date;
};

/** The facts, or the texts of one language. */
export type PartContent = Record<string, unknown> | null;

export type StoredPart = {
  part: string;
  choice: PartChoice;
  /** As the owner had it when it was last the same in both: what an adapted part is compared with. */
  taken: PartContent;
  /** Digest of what the owner had when it was last decided on. */
  seen: string;
};

/** An entry that follows an entry of another municipality. */
export type CopyDocument = {
  /** One's own entry. */
  _id: Types.ObjectId;
  municipality: string;
  kind: EntryKind;
  key: string;
  title: string;
  owner: {
    entry: Types.ObjectId;
    municipality: string;
    state: OwnerState;
    stateSeen: OwnerState;
    versionTaken: number;
  };
  parts: StoredPart[];
  isWaiting: boolean;
  changedAt: Date;
};

const stored = { versionKey: false, minimize: false, strict: 'throw' } as const;

export const offerSchema: Schema = new Schema(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    municipality: { type: String, required: true },
    kind: { type: String, required: true },
    key: { type: String, required: true },
    title: { type: String, required: true },
    search: { type: String, required: true },
    languages: { type: [String], default: [] },
    isPublic: { type: Boolean, required: true },
    offeredAt: { type: Date, required: true },
  },
  stored,
).index({ isPublic: 1, title: 1 });

export const copySchema: Schema = new Schema(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    municipality: { type: String, required: true },
    kind: { type: String, required: true },
    key: { type: String, required: true },
    title: { type: String, required: true },
    owner: { type: Schema.Types.Mixed, required: true },
    parts: { type: [Schema.Types.Mixed], default: [] },
    isWaiting: { type: Boolean, required: true },
    changedAt: { type: Date, required: true },
  },
  stored,
)
  .index({ municipality: 1, isWaiting: 1, changedAt: -1 })
  .index({ 'owner.entry': 1, municipality: 1 }, { unique: true });
