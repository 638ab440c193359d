import { Injectable } from '@nestjs/common';
import type { EntryKind } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type EntryFilter, toFilter } from './entry.filter.js';
import { type EntryDocument, entrySchema } from './entry.schema.js';

const PUBLIC_FIELDS = { kind: 1, key: 1, published: 1, publicRevision: 1, marks: 1 } as const;

@Injectable()
export class EntryRepository {
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#entries = database.model('Entry', entrySchema, 'entries');
    database.beforeFirstUse({ name: 'marks of entries', run: () => this.#addMarks() });
  }

  list(filter: EntryFilter, page: PageRequest): Promise<Page<EntryDocument>> {
    const sort = page.sort.replace(/(checkedAt|reviewBy)$/, 'facts.$1');
    return findPage(this.#entries, toFilter(filter), { ...page, sort });
  }

  find(id: string, session: ClientSession | null = null): Promise<EntryDocument | null> {
    return this.#entries.findById(id).session(session).lean<EntryDocument>().exec();
  }

  async create(document: Omit<EntryDocument, '_id'>, session: ClientSession): Promise<EntryDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#entries.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one: somebody wrote in between. */
  replace(
    { _id, version }: EntryDocument,
    values: Partial<EntryDocument>,
    session: ClientSession,
  ): Promise<EntryDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#entries
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<EntryDocument>()
      .exec();
  }

  /** Which of these keys name a live entry of the municipality, and of which kind. */
  async kindsOf(
    municipality: string,
    keys: readonly string[],
    session: ClientSession,
  ): Promise<Map<string, EntryKind>> {
    const found = await this.#entries
      .find({ municipality, key: { $in: [...keys] }, deletedAt: null }, { key: 1, kind: 1 })
      .session(session)
      .lean<Pick<EntryDocument, 'key' | 'kind'>[]>()
      .exec();
    return new Map(found.map(({ key, kind }) => [key, kind]));
  }

  /** What the public saw change after that revision, oldest change first; `published` null means it left. */
  changedSince(municipality: string, revision: number): Promise<PublicChange[]> {
    return this.#entries
      .find({ municipality, publicRevision: { $gt: revision } }, PUBLIC_FIELDS)
      .sort({ publicRevision: 1 })
      .lean<PublicChange[]>()
      .exec();
  }

  /** Every public entry of the municipality, a batch at a time. */
  async *published(municipality: string, batchSize = 200): AsyncGenerator<PublicChange[]> {
    const filter: QueryFilter<EntryDocument> = { municipality, publicRevision: { $gt: 0 }, published: { $ne: null } };
    let after: Types.ObjectId | null = null;
    for (;;) {
      const batch: PublicChange[] = await this.#entries
        .find({ ...filter, ...(after && { _id: { $gt: after } }) }, PUBLIC_FIELDS)
        .sort({ _id: 1 })
        .limit(batchSize)
        .lean<PublicChange[]>()
        .exec();
      if (batch.length > 0) yield batch;
      if (batch.length < batchSize) return;
      after = batch.at(-1)?._id ?? null;
    }
  }

  /** Entries from before there were marks have none. */
  async #addMarks(): Promise<void> {
    await this.#entries.updateMany({ marks: { $exists: false } }, { $set: { marks: [] } }).exec();
  }

  count(filter: QueryFilter<EntryDocument>): Promise<number> {
    return this.#entries.countDocuments(filter).exec();
  }
}

export type PublicChange = Pick<EntryDocument, '_id' | 'kind' | 'key' | 'published' | 'publicRevision' | 'marks'>;
