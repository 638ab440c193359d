import type { DeliveryFigures, OutgoingKind, OutgoingMessage } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { Reason } from '../addresses/reason.js';
import type { DeliveryState } from './delivery.schema.js';

/**
 * `planning`: the list of those who get it is being made. `open`: somebody may still get it. `cancelled`: nobody gets it any
 * more, and what waited is being withdrawn. `closed`: everybody's turn is over. `settled`: only its figures are left.
 */
export const mailingStates = ['planning', 'open', 'cancelled', 'closed', 'settled'] as const;
export type MailingState = (typeof mailingStates)[number];

export type Messages = Readonly<Record<string, OutgoingMessage>>;

/** Where the list of recipients comes from, and how far it is made: what is needed to go on after a crash. */
export type Plan = {
  source: string;
  /** What the source asks for, such as a municipality and topics. */
  segment: unknown;
  /** The last asker who is on the list. */
  after: string | null;
};

/** One thing that is said, to one or to many; said once to each of them under its kind and ref. */
export type MailingDocument = {
  _id: Types.ObjectId;
  kind: OutgoingKind;
  /** What it is about, by the id of whoever has it said. */
  ref: string;
  municipality: string | null;
  reason: Reason;
  priority: number;
  state: MailingState;
  /** By language; null where they are sealed, or forgotten because nobody will get them any more. */
  messages: Messages | null;
  sealed: string | null;
  dueAt: Date;
  expiresAt: Date;
  /** Null for what is said to one after the other, as it comes up. */
  plan: Plan | null;
  /** Deliveries that are not kept any more, by how they ended. */
  gone: Partial<Record<DeliveryState | 'uncertain', number>>;
  /** Kept when the deliveries are forgotten. */
  figures: DeliveryFigures | null;
  at: Date;
};

const { Mixed } = Schema.Types;

export const mailingSchema: Schema = new Schema(
  {
    kind: { type: String, required: true },
    ref: { type: String, required: true },
    municipality: { type: String, default: null },
    reason: { type: String, required: true },
    priority: { type: Number, required: true },
    state: { type: String, enum: mailingStates, required: true },
    messages: { type: Mixed, default: null },
    sealed: { type: String, default: null },
    dueAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    plan: { type: Mixed, default: null },
    gone: { type: Mixed, default: {} },
    figures: { type: Mixed, default: null },
    at: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw', minimize: false },
)
  .index({ kind: 1, ref: 1 }, { unique: true })
  .index({ state: 1, priority: 1, at: 1 })
  .index({ state: 1, expiresAt: 1 })
  .index({ reason: 1 });
