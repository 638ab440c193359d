import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type CopyDocument, copySchema } from './shared-content.schema.js';

export type CopyFilter = {
  within: readonly string[] | null;
  municipality?: string | undefined;
  waiting?: 'yes' | undefined;
};

@Injectable()
export class CopyRepository {
  readonly #copies: Model<CopyDocument>;

  constructor(database: Database) {
    this.#copies = database.model('SharedCopy', copySchema, 'sharedCopies');
  }

  list({ within, municipality, waiting }: CopyFilter, page: PageRequest): Promise<Page<CopyDocument>> {
    const filter: QueryFilter<CopyDocument> = {
      ...(within && { municipality: { $in: [...within] } }),
      ...(municipality !== undefined && { municipality }),
      ...(waiting !== undefined && { isWaiting: true }),
    };
    return findPage(this.#copies, filter, page);
  }

  /** How many wait for a decision, for the list of what is to do. */
  countWaiting(municipality: string): Promise<number> {
    return this.#copies.countDocuments({ municipality, isWaiting: true }).exec();
  }

  find(id: Types.ObjectId | string, session: ClientSession | null = null): Promise<CopyDocument | null> {
    return this.#copies.findById(id).session(session).lean<CopyDocument>().exec();
  }

  /** The copies of an owner's entry, one a municipality at most. */
  of(owner: Types.ObjectId, session: ClientSession | null = null): Promise<CopyDocument[]> {
    return this.#copies.find({ 'owner.entry': owner }).session(session).lean<CopyDocument[]>().exec();
  }

  /** How many copies there are of each of these entries. */
  async countOf(owners: readonly Types.ObjectId[]): Promise<Map<string, number>> {
    const counted = await this.#copies
      .aggregate<{ _id: Types.ObjectId; count: number }>([
        { $match: { 'owner.entry': { $in: [...owners] } } },
        { $group: { _id: '$owner.entry', count: { $sum: 1 } } },
      ])
      .exec();
    return new Map(counted.map(({ _id, count }) => [_id.toHexString(), count]));
  }

  /** Which of these entries a municipality embeds already, and as which of its own. */
  async ownOf(municipality: string, owners: readonly Types.ObjectId[]): Promise<Map<string, string>> {
    const own = await this.#copies
      .find({ municipality, 'owner.entry': { $in: [...owners] } }, { 'owner.entry': 1 })
      .lean<Pick<CopyDocument, '_id' | 'owner'>[]>()
      .exec();
    return new Map(own.map(({ _id, owner }) => [owner.entry.toHexString(), _id.toHexString()]));
  }

  async create(copy: CopyDocument, session: ClientSession): Promise<void> {
    await this.#copies.create([copy], { session });
  }

  async keep({ _id, ...values }: CopyDocument, session: ClientSession): Promise<void> {
    await this.#copies.updateOne({ _id }, { $set: values }, { session }).exec();
  }

  async delete(id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#copies.deleteOne({ _id: id }, { session }).exec();
  }
}
