import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type ReleaseDocument, releaseSchema } from './release.schema.js';

export type ReleaseFilter = {
  municipality?: string | undefined;
  state?: ReleaseDocument['state'] | undefined;
  /** Only releases of these municipalities; null for all. */
  within: readonly string[] | null;
};

@Injectable()
export class ReleaseRepository {
  readonly #releases: Model<ReleaseDocument>;

  constructor(database: Database) {
    this.#releases = database.model('Release', releaseSchema, 'releases');
  }

  list(
    { municipality, state, within }: ReleaseFilter,
    page: { offset: number; limit: number },
  ): Promise<Page<ReleaseDocument>> {
    const filter: QueryFilter<ReleaseDocument> = {
      ...(within && { municipality: { $in: [...within] } }),
      ...(municipality !== undefined && { municipality }),
      ...(state !== undefined && { state }),
    };
    return findPage(this.#releases, filter, { ...page, sort: '-createdAt' });
  }

  find(id: string, session: ClientSession | null = null): Promise<ReleaseDocument | null> {
    return this.#releases.findById(id).session(session).lean<ReleaseDocument>().exec();
  }

  /** Releases whose moment has come, the longest due first. */
  dueBy(moment: Date, limit: number): Promise<ReleaseDocument[]> {
    return this.#releases
      .find({ state: 'scheduled', at: { $lte: moment } })
      .sort({ at: 1 })
      .limit(limit)
      .lean<ReleaseDocument[]>()
      .exec();
  }

  async create(document: Omit<ReleaseDocument, '_id'>, session: ClientSession): Promise<ReleaseDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#releases.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: ReleaseDocument,
    values: Partial<ReleaseDocument>,
    session: ClientSession,
  ): Promise<ReleaseDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#releases
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<ReleaseDocument>()
      .exec();
  }

  async delete({ _id, version }: ReleaseDocument, session: ClientSession): Promise<boolean> {
    const { deletedCount } = await this.#releases.deleteOne({ _id, version }, { session }).exec();
    return deletedCount === 1;
  }
}
