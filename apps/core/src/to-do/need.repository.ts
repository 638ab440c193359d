import { Injectable } from '@nestjs/common';
import type { Model, QueryFilter, Types } from 'mongoose';
import type { OwnKeys } from '../entries/belonging.repository.js';
import { ownFilter } from '../entries/entry.filter.js';
import { type EntryDocument, entrySchema } from '../entries/entry.schema.js';
import { Database } from '../platform/database/database.js';

/** Where somebody works: a municipality, and what there is of some organizations, or all. */
export type Where = { municipality: string; own: OwnKeys | null };

export type NeedingEntry = Pick<
  EntryDocument,
  '_id' | 'key' | 'kind' | 'needs' | 'urgency' | 'marks' | 'facts' | 'published'
>;

const FIELDS = {
  ...{ key: 1, kind: 1, needs: 1, urgency: 1, marks: 1 },
  ...{ 'facts.reviewBy': 1, 'facts.superseded': 1, 'facts.checkedAt': 1, 'published.facts.reviewBy': 1 },
  'published.facts.organization': 1,
} as const;
const URGENCIES = [3, 2, 1, 0];

/** Finds the first few entries that need something, each query along an index that is in the order asked for. */
@Injectable()
export class NeedRepository {
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#entries = database.model('Entry', entrySchema, 'entries');
  }

  /** The most urgent first. */
  needing(where: Where, need: string, limit: number, skip = 0): Promise<NeedingEntry[]> {
    const filter = { ...toFilter(where), needs: need } as QueryFilter<EntryDocument>;
    return this.#find(filter, { urgency: -1, _id: 1 }, limit, skip);
  }

  /** Which of these keys are of public organizations that people can call, write to, or look up. */
  async reachable(municipality: string, organizations: readonly string[]): Promise<ReadonlySet<string>> {
    if (organizations.length === 0) return new Set();
    const found = await this.#entries
      .find({
        ...{ municipality, key: { $in: [...organizations] }, deletedAt: null, kind: 'organization' },
        ...{ published: { $ne: null }, needs: { $ne: 'missingContact' } },
      })
      .select({ key: 1 })
      .lean<Pick<EntryDocument, 'key'>[]>()
      .exec();
    return new Set(found.map(({ key }) => key));
  }

  /** Those of these keys, whatever they need. */
  async named(where: Where, keys: readonly string[]): Promise<NeedingEntry[]> {
    if (keys.length === 0) return [];
    const filter = { ...toFilter(where), isDeleted: false, key: { $in: [...keys] } } as QueryFilter<EntryDocument>;
    return this.#find(filter, { _id: 1 }, keys.length);
  }

  /** Public and past the day to check again: the most urgent first, and of these the longest due. */
  async due(where: Where, today: string, limit: number): Promise<NeedingEntry[]> {
    const found: NeedingEntry[] = [];
    for (const urgency of URGENCIES) {
      const filter = { ...toFilter(where), ...live, urgency, 'facts.reviewBy': { $lt: today } };
      const left = limit - found.length;
      if (left > 0)
        found.push(...(await this.#find(filter as QueryFilter<EntryDocument>, { 'facts.reviewBy': 1 }, left)));
    }
    return found;
  }

  /** As they are now, for those who were chosen. */
  byIds(ids: readonly Types.ObjectId[]): Promise<EntryDocument[]> {
    return this.#entries
      .find({ _id: { $in: [...ids] } })
      .lean<EntryDocument[]>()
      .exec();
  }

  #find(
    filter: QueryFilter<EntryDocument>,
    sort: Record<string, 1 | -1>,
    limit: number,
    skip = 0,
  ): Promise<NeedingEntry[]> {
    return this.#entries.find(filter, FIELDS).sort(sort).skip(skip).limit(limit).lean<NeedingEntry[]>().exec();
  }
}

const live = { published: { $ne: null }, 'facts.superseded': null, deletedAt: null };

function toFilter({ municipality, own }: Where) {
  return { municipality, ...(own && ownFilter(own)) };
}
