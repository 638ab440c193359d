import type { EntryKind, Facts, Failure, Mark, PublicationState, Scheduled, Texts } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';
import type { Translations } from '../translations/translations-after.js';
import type { Listed } from './listed.js';
import type { Needed } from './needs/needs.js';

/** The facts of an entry and its texts by language: a draft, or what is public. */
export type Content = { facts: Facts; texts: Record<string, Texts> };

/** A step that still holds for a language, as it is stored. */
export type StoredMark = Omit<Mark, 'at'> & { at: Date };

/** What becomes of a language at a moment, as it is stored. */
export type StoredScheduled = Omit<Scheduled, 'at' | 'failure'> & {
  at: Date;
  failure: StoredFailure | null;
  /** A digest of the draft that is to be published; null for what leaves the public. */
  pin: string | null;
};

export type StoredFailure = Omit<Failure, 'at'> & { at: Date };

export type EntryDocument = EntryState & Translations & Needed & Listed;

/** An entry before it is stored, which adds what lists find it by. */
export type UnlistedEntry = Omit<EntryDocument, '_id' | keyof Listed>;

export type EntryState = Content & {
  _id: Types.ObjectId;
  municipality: string;
  kind: EntryKind;
  key: string;
  version: number;
  published: Content | null;
  publishedAt: Date | null;
  /** The municipality's revision in which the public last saw a change of this entry; 0 when it never did. */
  publicRevision: number;
  /** What people said of a language: in review, returned, outdated, archived. */
  marks: StoredMark[];
  scheduled: StoredScheduled[];
  /** Where each language stands, derived from all of the above, as a list so that it can be indexed. */
  standing: Standing[];
  /** Those of its web addresses that do not lead anywhere any more. */
  brokenLinks: string[];
  /** The name in the source language, as it is sorted. */
  title: string;
  /** Key and texts as they are searched. */
  search: string;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
};

/** A language has one line for each state that holds for it, the one to show first. */
export type Standing = { language: string; state: PublicationState };

export const entrySchema: Schema = new Schema(
  {
    municipality: { type: String, required: true },
    kind: { type: String, required: true },
    key: { type: String, required: true },
    facts: { type: Schema.Types.Mixed, required: true },
    texts: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    published: { type: Schema.Types.Mixed, default: null },
    publishedAt: { type: Date, default: null },
    publicRevision: { type: Number, default: 0 },
    marks: { type: [Schema.Types.Mixed], default: [] },
    scheduled: { type: [Schema.Types.Mixed], default: [] },
    standing: { type: [Schema.Types.Mixed], default: [] },
    translations: { type: [Schema.Types.Mixed], default: [] },
    gaps: { type: [Schema.Types.Mixed], default: [] },
    gapSince: { type: Date, default: null },
    translatedFor: { type: String, default: '' },
    needs: { type: [String], default: [] },
    urgency: { type: Number, default: 1 },
    addresses: { type: [String], default: [] },
    brokenLinks: { type: [String], default: [] },
    needsBy: { type: Number, default: 0 },
    title: { type: String, default: '' },
    search: { type: String, default: '' },
    isDeleted: { type: Boolean, required: true },
    facets: { type: [String], required: true },
    words: { type: [String], required: true },
    listedBy: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    deletedAt: { type: Date, default: null },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, key: 1 }, { unique: true, partialFilterExpression: { deletedAt: null } })
  .index({ municipality: 1, publicRevision: 1 })
  .index({ municipality: 1, 'facts.organization': 1 })
  .index({ municipality: 1, 'published.facts.organization': 1 })
  .index({ municipality: 1, 'published.facts.atLocations.location': 1 })
  .index({ municipality: 1, translatedFor: 1 })
  .index({ municipality: 1, needs: 1, urgency: -1, _id: 1 })
  .index({ municipality: 1, urgency: 1, 'facts.reviewBy': 1 })
  .index({ needsBy: 1 })
  .index({ addresses: 1 })
  .index({ 'scheduled.at': 1 }, { sparse: true })
  // Finds those that are older than what lists find entries by.
  .index({ listedBy: 1 });

// Lists: what is filtered by first, then what it is sorted by, so that a page is read where it stands and counted unread.
// The id settles ties, as in `findPage`. An entry has some fifteen facets, each an entry of the index: they have one only.
entrySchema.index({ municipality: 1, isDeleted: 1, facets: 1, kind: 1, title: 1, _id: 1 });
for (const sort of ['key', 'title', 'updatedAt', 'facts.checkedAt', 'facts.reviewBy'] as const) {
  entrySchema.index({ municipality: 1, isDeleted: 1, kind: 1, [sort]: 1, _id: 1 });
  entrySchema.index({ municipality: 1, isDeleted: 1, [sort]: 1, _id: 1 });
}
// As narrow as it can be: an entry has hundreds of words.
entrySchema.index({ municipality: 1, isDeleted: 1, kind: 1, words: 1 });
// How fresh is what the public reads, counted unread.
entrySchema.index({ municipality: 1, isDeleted: 1, kind: 1, 'published.facts.checkedAt': 1 });
// What is left to translate, as its list is read.
entrySchema.index({ municipality: 1, isDeleted: 1, urgency: -1, gapSince: 1, _id: 1 });
