import { Injectable } from '@nestjs/common';
import { type Model, type QueryFilter, Types } from 'mongoose';
import { type EntryDocument, entrySchema } from '../entries/entry.schema.js';
import { Database } from '../platform/database/database.js';
import {
  type LookedThroughDocument,
  lookedThroughSchema,
  type WebAddressDocument,
  webAddressSchema,
} from './web-address.schema.js';

export type NamingEntry = Pick<EntryDocument, '_id' | 'addresses' | 'publicRevision'>;

const NAMING_FIELDS = { addresses: 1, publicRevision: 1 } as const;

@Injectable()
export class WebAddressRepository {
  readonly #addresses: Model<WebAddressDocument>;
  readonly #looked: Model<LookedThroughDocument>;
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#addresses = database.model('WebAddress', webAddressSchema, 'webAddresses');
    this.#looked = database.model('LookedThrough', lookedThroughSchema, 'addressesLookedThrough');
    this.#entries = database.model('Entry', entrySchema, 'entries');
  }

  /** The next entries whose public content changed since the last look, oldest change first. */
  async changedEntries(municipality: string, limit: number): Promise<NamingEntry[]> {
    const looked = await this.#looked.findById(municipality).lean<LookedThroughDocument>().exec();
    const { revision = 0, entry = '0'.repeat(24) } = looked ?? {};
    const later = [
      { publicRevision: { $gt: revision } },
      { publicRevision: revision, _id: { $gt: new Types.ObjectId(entry) } },
    ];
    return this.#entries
      .find(
        { municipality, publicRevision: { $gte: revision }, $or: later } as QueryFilter<EntryDocument>,
        NAMING_FIELDS,
      )
      .sort({ publicRevision: 1, _id: 1 })
      .limit(limit)
      .lean<NamingEntry[]>()
      .exec();
  }

  async lookedThrough(municipality: string, { publicRevision, _id }: NamingEntry): Promise<void> {
    const values = { revision: publicRevision, entry: _id.toHexString() };
    await this.#looked.updateOne({ _id: municipality }, { $set: values }, { upsert: true }).exec();
  }

  /** Addresses that are known already stay as they are. */
  async add(addresses: readonly { url: string; host: string }[], nextAt: Date): Promise<void> {
    if (addresses.length === 0) return;
    const writes = addresses.map(({ url, host }) => ({
      updateOne: { filter: { _id: url }, update: { $setOnInsert: { host, nextAt } }, upsert: true },
    }));
    await this.#addresses.bulkWrite(writes);
  }

  due(now: Date, limit: number): Promise<WebAddressDocument[]> {
    return this.#addresses
      .find({ nextAt: { $lte: now } })
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<WebAddressDocument[]>()
      .exec();
  }

  find(urls: readonly string[]): Promise<WebAddressDocument[]> {
    return this.#addresses
      .find({ _id: { $in: [...urls] } })
      .lean<WebAddressDocument[]>()
      .exec();
  }

  async keep(url: string, values: Partial<WebAddressDocument>): Promise<void> {
    await this.#addresses.updateOne({ _id: url }, { $set: values }).exec();
  }

  async forget(url: string): Promise<void> {
    await this.#addresses.deleteOne({ _id: url }).exec();
  }

  /** The public entries that name an address, so many at most. */
  naming(url: string, limit: number): Promise<NamingEntry[]> {
    return this.#entries.find({ addresses: url }, NAMING_FIELDS).limit(limit).lean<NamingEntry[]>().exec();
  }
}
