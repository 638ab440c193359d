import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { searchFilter } from '../platform/database/search.js';
import { type OfferDocument, offerSchema } from './shared-content.schema.js';

@Injectable()
export class OfferRepository {
  readonly #offers: Model<OfferDocument>;

  constructor(database: Database) {
    this.#offers = database.model('SharedOffer', offerSchema, 'sharedOffers');
  }

  /** What others offer. */
  list(municipality: string, q: string | undefined, page: PageRequest): Promise<Page<OfferDocument>> {
    const filter: QueryFilter<OfferDocument> = {
      ...searchFilter(q),
      isPublic: true,
      municipality: { $ne: municipality },
    };
    return findPage(this.#offers, filter, page);
  }

  find(id: Types.ObjectId | string, session: ClientSession | null = null): Promise<OfferDocument | null> {
    return this.#offers.findById(id).session(session).lean<OfferDocument>().exec();
  }

  /** Keeps it as it is now, whether or not it was kept before. */
  async keep({ _id, ...values }: OfferDocument, session: ClientSession): Promise<void> {
    await this.#offers.updateOne({ _id }, { $set: values }, { upsert: true, session }).exec();
  }

  async delete(id: Types.ObjectId, session: ClientSession): Promise<boolean> {
    return (await this.#offers.deleteOne({ _id: id }, { session }).exec()).deletedCount > 0;
  }
}
