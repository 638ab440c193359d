import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { searchFilter } from '../platform/database/search.js';
import { type HsdsDocument, type HsdsList, hsdsSchema } from './hsds.schema.js';

export type HsdsFilter = {
  municipality: string;
  list: HsdsList;
  search?: string | undefined;
  changedAfter?: Date | undefined;
  /** Undefined for any; null for those that none offers. */
  organization?: string | null | undefined;
  /** Null for any. */
  topics?: string[] | null;
};

/** How many ids or keys one look at the database asks for. */
const BATCH = 200;

@Injectable()
export class HsdsRepository {
  readonly #documents: Model<HsdsDocument>;

  constructor(database: Database) {
    this.#documents = database.model('Hsds', hsdsSchema, 'hsds');
  }

  list(filter: HsdsFilter, offset: number, limit: number): Promise<Page<HsdsDocument>> {
    return findPage(this.#documents, toFilter(filter), { sort: 'key', offset, limit });
  }

  find(municipality: string, list: HsdsList, id: string): Promise<HsdsDocument | null> {
    return this.#documents.findOne({ _id: id, municipality, list, isShown: true }).lean<HsdsDocument>().exec();
  }

  /** What is public under these keys. */
  async byKeys(municipality: string, list: HsdsList, keys: readonly string[], session: ClientSession | null = null) {
    const found: HsdsDocument[] = [];
    for (let at = 0; at < keys.length; at += BATCH) {
      const filter = { municipality, list, isShown: true, key: { $in: keys.slice(at, at + BATCH) } };
      found.push(...(await this.#documents.find(filter).session(session).lean<HsdsDocument[]>().exec()));
    }
    return found;
  }

  /** The first services of an organization. */
  servicesOf(municipality: string, organization: string | null, limit: number): Promise<HsdsDocument[]> {
    const filter = { municipality, list: 'services', organization, isShown: true } as const;
    return this.#documents.find(filter).sort({ key: 1 }).limit(limit).lean<HsdsDocument[]>().exec();
  }

  /** Puts these in the place of whatever there was of these entries. */
  async replaceAll(
    entries: readonly Types.ObjectId[],
    documents: readonly HsdsDocument[],
    session: ClientSession | null = null,
  ): Promise<void> {
    const kept = documents.map(({ _id }) => _id);
    const gone = { deleteMany: { filter: { entry: { $in: [...entries] }, _id: { $nin: kept } } } };
    const puts = documents.map((document) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    }));
    await this.#documents.bulkWrite([gone, ...puts], session ? { session } : {});
  }

  /** Shows what is offered at these locations, or hides it. */
  async showAt(municipality: string, locations: readonly string[], isShown: boolean, session: ClientSession) {
    if (locations.length === 0) return;
    const there = { municipality, list: 'service_at_locations', location: { $in: [...locations] } } as const;
    await this.#documents.updateMany(there, { $set: { isShown } }).session(session).exec();
  }

  countEntries(municipality: string): Promise<number> {
    const filter = { municipality, list: { $ne: 'service_at_locations' }, entry: { $ne: null } };
    return this.#documents.countDocuments(filter as QueryFilter<HsdsDocument>).exec();
  }

  async forget(municipality: string): Promise<void> {
    await this.#documents.deleteMany({ municipality }).exec();
  }
}

function toFilter({ municipality, list, search, changedAfter, organization, topics }: HsdsFilter) {
  return {
    municipality,
    list,
    isShown: true,
    ...(changedAfter && { changedAt: { $gte: changedAfter } }),
    ...(organization !== undefined && { organization }),
    ...(topics && { topics: topics.length === 1 ? topics[0] : { $in: topics } }),
    ...searchFilter(search),
  } as QueryFilter<HsdsDocument>;
}
