import type { Case, CaseDetail, StepStanding } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** A protocol as it was when it was begun. What was written beside its steps lies in `words`. */
export type StartedProtocolDocument = Pick<CaseDetail['protocols'][number], 'key' | 'titles' | 'origin'> & {
  startedAt: Date;
  /** Missing in those begun while a protocol had only one list. */
  callInDanger?: string[];
  callFirst: string[];
  steps: {
    id: string;
    texts: Record<string, string>;
    required: boolean;
    standing: StepStanding;
    by: string | null;
    at: Date | null;
  }[];
};

export type CaseDocument = Pick<
  Case,
  | 'number'
  | 'municipality'
  | 'state'
  | 'language'
  | 'reason'
  | 'danger'
  | 'topic'
  | 'priority'
  | 'assignee'
  | 'outcome'
  | 'unread'
  | 'withPerson'
  | 'lastSeq'
  | 'forgotten'
  | 'version'
> & {
  _id: Types.ObjectId;
  /** Whose it is, by a keyed hash; null once it is forgotten. */
  asker: string | null;
  /** The asker while it is open: of those nobody has two. */
  openFor?: string;
  openedAt: Date;
  firstAnsweredAt: Date | null;
  /** How long the first answer took, in minutes of office hours. */
  answeredAfter: number | null;
  closedAt: Date | null;
  reopenUntil: Date | null;
  lastMessageAt: Date;
  waitingSince: Date | null;
  /** When the person was asked why they are silent; null, or missing in older ones, since somebody spoke. */
  remindedAt: Date | null;
  readUpTo: number;
  /** What lists put it in order by, most pressing first: see `queueOf`. */
  queue: number;
  queuedAt: Date;
  protocols: StartedProtocolDocument[];
  /** What staff wrote about it, sealed: see `CaseWords`. */
  words: string | null;
  updatedAt: Date;
};

const mixed = { type: Schema.Types.Mixed, default: null };

export const caseSchema: Schema = new Schema(
  {
    number: { type: Number, required: true },
    municipality: { type: String, required: true },
    asker: { type: String, default: null },
    openFor: { type: String },
    state: { type: String, required: true },
    language: { type: String, required: true },
    reason: { type: String, required: true },
    danger: { type: String, default: null },
    topic: { type: String, default: null },
    priority: { type: String, required: true },
    assignee: mixed,
    openedAt: { type: Date, required: true },
    firstAnsweredAt: { type: Date, default: null },
    answeredAfter: { type: Number, default: null },
    closedAt: { type: Date, default: null },
    outcome: { type: String, default: null },
    reopenUntil: { type: Date, default: null },
    lastMessageAt: { type: Date, required: true },
    waitingSince: { type: Date, default: null },
    remindedAt: { type: Date, default: null },
    unread: { type: Number, required: true },
    readUpTo: { type: Number, required: true },
    withPerson: { type: Boolean, required: true },
    lastSeq: { type: Number, required: true },
    queue: { type: Number, required: true },
    queuedAt: { type: Date, required: true },
    protocols: { type: [Schema.Types.Mixed], default: [] },
    words: { type: String, default: null },
    forgotten: { type: Boolean, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ openFor: 1 }, { unique: true, partialFilterExpression: { openFor: { $exists: true } } })
  .index({ municipality: 1, number: 1 }, { unique: true })
  .index({ asker: 1, openedAt: -1 })
  .index({ municipality: 1, queue: 1, queuedAt: 1 })
  .index({ municipality: 1, lastMessageAt: -1 })
  .index({ municipality: 1, openedAt: -1 })
  .index({ municipality: 1, firstAnsweredAt: -1 })
  .index({ forgotten: 1, municipality: 1, closedAt: -1 })
  .index({ reopenUntil: 1 });
