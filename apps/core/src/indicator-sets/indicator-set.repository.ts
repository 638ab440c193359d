import { Injectable } from '@nestjs/common';
import type { SetDomain } from '@ventanilla/contracts';
import { topicsOf } from '@ventanilla/mgi';
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

  async find(id: string, session: ClientSession | null = null): Promise<IndicatorSetDocument | null> {
    const found = await this.#sets.findById(id).session(session).lean<StoredSet>().exec();
    return found && withTopics(found);
  }

  async findLatest(
    { owner, key }: SetName,
    session: ClientSession | null = null,
  ): Promise<IndicatorSetDocument | null> {
    const query = this.#sets.findOne({ owner, key }).sort({ version: -1 }).session(session);
    const found = await query.lean<StoredSet>().exec();
    return found && withTopics(found);
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
  async replace(
    { _id, saved }: IndicatorSetDocument,
    values: Partial<IndicatorSetDocument>,
    session: ClientSession,
  ): Promise<IndicatorSetDocument | null> {
    const replaced = await this.#sets
      .findOneAndUpdate(
        { _id, saved, state: 'draft' },
        { $set: { ...values, saved: saved + 1 } },
        { session, returnDocument: 'after' },
      )
      .lean<StoredSet>()
      .exec();
    return replaced && withTopics(replaced);
  }

  async delete({ _id, saved }: IndicatorSetDocument, session: ClientSession): Promise<boolean> {
    return (await this.#sets.deleteOne({ _id, saved, state: 'draft' }, { session }).exec()).deletedCount > 0;
  }
}

type StoredDomain = Omit<SetDomain, 'topics'> & Partial<Pick<SetDomain, 'topics'>>;
type StoredSet = Omit<IndicatorSetDocument, 'content'> & {
  content: Omit<IndicatorSetDocument['content'], 'domains'> & { domains: readonly StoredDomain[] };
};

/** A version that was stored before domains named topics never changes any more, so that it gets them here. */
function withTopics({ content, ...rest }: StoredSet): IndicatorSetDocument {
  const domains = content.domains.map((domain) => ({ ...domain, topics: [...topicsOf(domain)] }));
  return { ...rest, content: { ...content, domains } };
}

function queryOf({ owners, state, key }: SetFilter): QueryFilter<IndicatorSetDocument> {
  return {
    ...(owners !== null && { owner: { $in: [null, ...owners] } }),
    ...(state !== undefined && { state }),
    ...(key !== undefined && { key }),
  };
}
