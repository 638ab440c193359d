import type { EntryKind, Facts, PublicationState, Texts } from '@ventanilla/contracts';
import { Schema, type Types } from 'mongoose';

/** The facts of an entry and its texts by language: a draft, or what is public. */
export type Content = { facts: Facts; texts: Record<string, Texts> };

export type EntryDocument = Content & {
  _id: Types.ObjectId;
  municipality: string;
  kind: EntryKind;
  key: string;
  version: number;
  published: Content | null;
  publishedAt: Date | null;
  /** The municipality's revision in which the public last saw a change of this entry; 0 when it never did. */
  publicRevision: number;
  /** Where each language stands, as a list so that it can be indexed. */
  standing: { language: string; state: PublicationState }[];
  /** The name in the source language, as it is sorted. */
  title: string;
  /** Key and texts as they are searched. */
  search: string;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
};

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
    standing: { type: [Schema.Types.Mixed], default: [] },
    title: { type: String, default: '' },
    search: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    deletedAt: { type: Date, default: null },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, key: 1 }, { unique: true, partialFilterExpression: { deletedAt: null } })
  .index({ municipality: 1, kind: 1, deletedAt: 1 })
  .index({ municipality: 1, publicRevision: 1 })
  .index({ municipality: 1, 'facts.organization': 1 })
  .index({ municipality: 1, 'published.facts.organization': 1 })
  .index({ municipality: 1, 'published.facts.atLocations.location': 1 });
