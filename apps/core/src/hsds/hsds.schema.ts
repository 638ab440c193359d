import type { KindName } from '@ventanilla/directory';
import { Schema, type Types } from 'mongoose';

/** The lists of the read API. */
export type HsdsList = 'organizations' | 'locations' | 'services' | 'service_at_locations';

/**
 * One thing that is public as HSDS, by the id it goes by there: what is needed to find it in pages. What it says is read
 * from its entry. `kind` is null for the organization that stands for the municipality.
 */
export type HsdsDocument = {
  _id: string;
  municipality: string;
  list: HsdsList;
  kind: KindName | null;
  entry: Types.ObjectId | null;
  key: string;
  /** Key of the organization that offers it. */
  organization: string | null;
  /** Key of the location where it is offered, in the list of services at locations. */
  location: string | null;
  topics: string[];
  /** What is public of it, as it is searched. */
  search: string;
  changedAt: Date;
  /** False while something newer has overtaken it, or while the location it is offered at is not public. */
  isShown: boolean;
};

export const hsdsSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    list: { type: String, required: true },
    kind: { type: String, default: null },
    entry: { type: Schema.Types.ObjectId, default: null },
    key: { type: String, default: '' },
    organization: { type: String, default: null },
    location: { type: String, default: null },
    topics: { type: [String], default: [] },
    search: { type: String, default: '' },
    changedAt: { type: Date, required: true },
    isShown: { type: Boolean, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ municipality: 1, list: 1, isShown: 1, key: 1, _id: 1 })
  .index({ municipality: 1, list: 1, isShown: 1, changedAt: 1 })
  .index({ municipality: 1, list: 1, organization: 1, key: 1 })
  .index({ municipality: 1, list: 1, topics: 1, key: 1 })
  .index({ municipality: 1, list: 1, location: 1 })
  .index({ entry: 1 });
