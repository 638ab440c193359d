import type { Trait } from '@ventanilla/answering';
import type { Gap, GapCause, GapStanding, Topic } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

type StoredDeed<Deed> = Omit<Deed, 'at'> & { at: Date };

/** Questions of a municipality that ask for the same and were not answered, or not well. */
export type GapDocument = {
  _id: Types.ObjectId;
  municipality: string;
  state: GapStanding;
  topic: Topic | null;
  count: number;
  languages: { language: string; count: number }[];
  causes: Partial<Record<GapCause, number>>;
  /** The weeks that had questions, by their Monday, the newest last; what is older than twelve weeks is let go. */
  weeks: { week: string; count: number }[];
  /** What its questions are about, added up: what draws the next one in. Words go with the last of the texts. */
  traits: readonly Trait[];
  firstAskedAt: Date;
  lastAskedAt: Date;
  /** Key of the entry that the bot answers it with by now, on the revision of the public content it was looked at. */
  answeredBy: string | null;
  checkedRevision: number;
  entry: Gap['entry'];
  writer: Gap['writer'];
  closed: StoredDeed<NonNullable<Gap['closed']>> | null;
  setAside: StoredDeed<NonNullable<Gap['setAside']>> | null;
  cameBack: boolean;
  version: number;
};

export const gapSchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    state: { type: String, required: true },
    topic: { type: String, default: null },
    count: { type: Number, required: true },
    languages: { type: Schema.Types.Mixed, required: true },
    causes: { type: Schema.Types.Mixed, required: true },
    weeks: { type: Schema.Types.Mixed, required: true },
    traits: { type: Schema.Types.Mixed, required: true },
    firstAskedAt: { type: Date, required: true },
    lastAskedAt: { type: Date, required: true },
    answeredBy: { type: String, default: null },
    checkedRevision: { type: Number, required: true },
    entry: { type: Schema.Types.Mixed, default: null },
    writer: { type: Schema.Types.Mixed, default: null },
    closed: { type: Schema.Types.Mixed, default: null },
    setAside: { type: Schema.Types.Mixed, default: null },
    cameBack: { type: Boolean, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  // The id settles ties, as in `findPage`.
  .index({ municipality: 1, state: 1, count: -1, _id: -1 })
  .index({ municipality: 1, state: 1, lastAskedAt: -1, _id: -1 })
  .index({ municipality: 1, state: 1, firstAskedAt: -1, _id: -1 })
  .index({ municipality: 1, lastAskedAt: -1 });

/** One at a time gathers for a municipality: whoever does takes the next turn first. */
export type TurnDocument = { _id: string; turn: number };

export const turnSchema: Schema = new Schema(
  { _id: { type: String, required: true }, turn: { type: Number, required: true } },
  { versionKey: false, strict: 'throw' },
);
