import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import type { PageRequest } from '../platform/database/page.js';
import { type IndicatorSetDocument, indicatorSetSchema, type ListedSet } from './indicator-set.schema.js';

export type SetFilter = {
  /** Whose sets beside the platform's; null for everybody's. */
  owners: readonly string[] | null;
  state?: IndicatorSetDocument['state'] | undefined;
  key?: string | undefined;
};

/** Which versions of one set. */
export type SetName = Pick<IndicatorSetDocument, 'owner' | 'key'>;

@Injectable()
export class IndicatorSetRepository {
  readonly #sets: Model<IndicatorSetDocument>;

  constructor(database: Database) {
    this.#sets = database.model('IndicatorSet', indicatorSetSchema, 'indicatorSets');
  }

  async list(filter: SetFilter, { sort, offset, limit }: PageRequest): Promise<{ items: ListedSet[]; total: number }> {
    const query = queryOf(filter);
    const direction = sort.startsWith('-') ? -1 : 1;
    const order = { [sort.replace(/^-/, '')]: direction, version: -1, _id: direction } as const;
    const without = { 'content.scale': 0, 'content.domains': 0, 'content.indicators': 0 };
    const [items, total] = await Promise.all([
      this.#sets.find(query, without).sort(order).skip(offset).limit(limit).lean<ListedSet[]>().exec(),
      this.#sets.countDocuments(query).exec(),
    ]);
    return { items, total };
  }

  find(id: string, session: ClientSession | null = null): Promise<IndicatorSetDocument | null> {
    return this.#sets.findById(id).session(session).lean<IndicatorSetDocument>().exec();
  }

  findLatest({ owner, key }: SetName, session: ClientSession | null = null): Promise<IndicatorSetDocument | null> {
    return this.#sets
      .findOne({ owner, key })
      .sort({ version: -1 })
      .session(session)
      .lean<IndicatorSetDocument>()
      .exec();
  }

  async hasVersion({ owner, key, version }: SetName & { version: number }): Promise<boolean> {
    return (await this.#sets.findOne({ owner, key, version }, { _id: 1 }).lean().exec()) !== null;
  }

  async create(document: Omit<IndicatorSetDocument, '_id'>, session: ClientSession): Promise<IndicatorSetDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#sets.create([created], { session });
    return created;
  }

  /** Null when it was saved or released meanwhile. */
  replace(
    { _id, saved }: IndicatorSetDocument,
    values: Partial<IndicatorSetDocument>,
    session: ClientSession,
  ): Promise<IndicatorSetDocument | null> {
    return this.#sets
      .findOneAndUpdate(
        { _id, saved, state: 'draft' },
        { $set: { ...values, saved: saved + 1 } },
        { session, returnDocument: 'after' },
      )
      .lean<IndicatorSetDocument>()
      .exec();
  }

  async delete({ _id, saved }: IndicatorSetDocument, session: ClientSession): Promise<boolean> {
    return (await this.#sets.deleteOne({ _id, saved, state: 'draft' }, { session }).exec()).deletedCount > 0;
  }
}

function queryOf({ owners, state, key }: SetFilter): QueryFilter<IndicatorSetDocument> {
  return {
    ...(owners !== null && { owner: { $in: [null, ...owners] } }),
    ...(state !== undefined && { state }),
    ...(key !== undefined && { key }),
  };
}
