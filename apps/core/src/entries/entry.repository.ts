import { Injectable } from '@nestjs/common';
import type { EntryKind } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, MOST_COUNTED, type Page, type PageRequest } from '../platform/database/page.js';
import { withSectionIds } from '../translations/section-ids.js';
import { type EntryFilter, toFilter } from './entry.filter.js';
import { type EntryDocument, entrySchema, type UnlistedEntry } from './entry.schema.js';
import { LISTED_BY, listedAs } from './listed.js';

/** What does most harm when somebody can not read it, then what has waited longest. */
const TO_TRANSLATE = '-urgency,gapSince';

const PUBLIC_FIELDS = { kind: 1, key: 1, published: 1, publishedAt: 1, publicRevision: 1, marks: 1 } as const;

@Injectable()
export class EntryRepository {
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#entries = database.model('Entry', entrySchema, 'entries');
    database.beforeFirstUse({ name: 'fields of entries', run: () => this.#addFields() });
  }

  async list(filter: EntryFilter, page: PageRequest): Promise<Page<EntryDocument>> {
    const sort = page.sort === 'toTranslate' ? TO_TRANSLATE : page.sort.replace(/(checkedAt|reviewBy)$/, 'facts.$1');
    const { items, ...count } = await findPage(this.#entries, toFilter(filter), {
      ...page,
      sort,
      countUpTo: MOST_COUNTED,
    });
    return { ...count, items: items.map(withSectionIds) };
  }

  async find(id: string, session: ClientSession | null = null): Promise<EntryDocument | null> {
    const found = await this.#entries.findById(id).session(session).lean<EntryDocument>().exec();
    return found && withSectionIds(found);
  }

  async create(document: UnlistedEntry, session: ClientSession): Promise<EntryDocument> {
    const created = { _id: new Types.ObjectId(), ...document, ...listedAs(document) };
    await this.#entries.create([created], { session });
    return created;
  }

  async createAll(documents: readonly UnlistedEntry[], session: ClientSession): Promise<EntryDocument[]> {
    const created = documents.map((document) => ({ _id: new Types.ObjectId(), ...document, ...listedAs(document) }));
    await this.#entries.insertMany(created, { session });
    return created;
  }

  /** False when the stored version of one of them is another one: somebody wrote in between. */
  async replaceAll(
    changes: readonly { before: EntryDocument; values: Partial<EntryDocument> }[],
    session: ClientSession,
  ): Promise<boolean> {
    const writes = changes.map(({ before, values }) => {
      const { _id, version } = before;
      const listed = listedAs({ ...before, ...values });
      return {
        updateOne: { filter: { _id, version }, update: { $set: { ...values, ...listed, version: version + 1 } } },
      };
    });
    const { matchedCount } = await this.#entries.bulkWrite(writes, { session });
    return matchedCount === changes.length;
  }

  /** When anything under this key was last written, deleted entries too; null when there never was any. */
  async lastWriteOf(municipality: string, key: string): Promise<Date | null> {
    const found = await this.#entries
      .find({ municipality, isDeleted: { $in: [true, false] }, key }, { updatedAt: 1 })
      .lean<Pick<EntryDocument, 'updatedAt'>[]>()
      .exec();
    const times = found.map(({ updatedAt }) => updatedAt.getTime());
    return times.length === 0 ? null : new Date(Math.max(...times));
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

  /** What is public of an organization: itself, its places and services, and where these are offered if at nobody else's. */
  async publicOf(municipality: string, key: string, most: number, session: ClientSession): Promise<EntryDocument[]> {
    const found = (filter: QueryFilter<EntryDocument>) =>
      this.#entries
        .find({ municipality, published: { $ne: null }, deletedAt: null, ...filter })
        .sort({ key: 1 })
        .limit(most)
        .session(session)
        .lean<EntryDocument[]>()
        .exec();
    const own = await found({ 'published.facts.organization': key });
    const places = own.flatMap(({ published }) =>
      published && 'atLocations' in published.facts ? published.facts.atLocations.map(({ location }) => location) : [],
    );
    const around = await found({ key: { $in: [key, ...places] }, 'published.facts.organization': null });
    return [...around, ...own].sort((one, other) => Number(other.key === key) - Number(one.key === key)).slice(0, most);
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

  /** Entries with something that was to happen by then, the longest due first. */
  dueBy(moment: Date, limit: number): Promise<EntryDocument[]> {
    const due = { at: { $lte: moment }, failure: null, release: null };
    return this.#entries
      .find({ scheduled: { $elemMatch: due }, deletedAt: null })
      .sort({ 'scheduled.at': 1 })
      .limit(limit)
      .lean<EntryDocument[]>()
      .exec();
  }

  /** A profile by its key, or the findings that were published in it. */
  ofProfile(
    municipality: string,
    kind: 'profile' | 'finding',
    profile: string,
    session: ClientSession | null,
  ): Promise<EntryDocument[]> {
    const name = kind === 'profile' ? { key: profile } : { 'facts.profile': profile };
    return this.#entries
      .find({ municipality, kind, ...name, deletedAt: null })
      .limit(1_000)
      .session(session)
      .lean<EntryDocument[]>()
      .exec();
  }

  /** The profiles of a municipality that are public, newest first: as many as it has had rounds. */
  publicProfiles(municipality: string, session: ClientSession | null): Promise<EntryDocument[]> {
    return this.#entries
      .find({ municipality, isDeleted: false, kind: 'profile', published: { $ne: null } })
      .sort({ 'facts.period': -1 })
      .limit(100)
      .session(session)
      .lean<EntryDocument[]>()
      .exec();
  }

  findMany(ids: readonly string[], session: ClientSession | null = null): Promise<EntryDocument[]> {
    return this.#entries
      .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
      .session(session)
      .lean<EntryDocument[]>()
      .exec();
  }

  /** Entries whose gaps were worked out for other languages than these, or never. */
  async notTranslatedFor(municipality: string, languages: string, limit: number): Promise<EntryDocument[]> {
    const found = await this.#entries
      .find({ $or: others('translatedFor', languages).map((other) => ({ municipality, ...other })) })
      .limit(limit)
      .lean<EntryDocument[]>()
      .exec();
    return found.map(withSectionIds);
  }

  /** Entries whose needs were worked out by older rules, or never. */
  neededByOlderThan(rules: number, limit: number): Promise<EntryDocument[]> {
    return this.#entries
      .find({ $or: others('needsBy', rules) })
      .limit(limit)
      .lean<EntryDocument[]>()
      .exec();
  }

  /** Derived values only: an entry stays the version it is, and one that was written meanwhile has them anew already. */
  async derive(
    changes: readonly { entry: EntryDocument; values: Partial<EntryDocument> }[],
    session: ClientSession | null = null,
  ): Promise<void> {
    const writes = changes.map(({ entry, values }) => ({
      updateOne: {
        filter: { _id: entry._id, version: entry.version },
        update: { $set: { ...values, ...listedAs({ ...entry, ...values }) } },
      },
    }));
    await this.#entries.bulkWrite(writes, session ? { session } : {});
  }

  /** Entries that are older than a field of every entry get it empty. */
  async #addFields(): Promise<void> {
    for (const field of ['marks', 'scheduled']) {
      await this.#entries.updateMany({ [field]: { $exists: false } }, { $set: { [field]: [] } }).exec();
    }
    await this.#listOlder();
  }

  async #listOlder(batchSize = 200): Promise<void> {
    // Named one by one, as an index finds them; what says nothing is older than these rules are numbered.
    const older = [null, ...Array.from({ length: LISTED_BY - 1 }, (_, at) => at + 1)];
    for (;;) {
      const batch = await this.#entries
        .find({ listedBy: { $in: older } })
        .limit(batchSize)
        .lean<EntryDocument[]>()
        .exec();
      if (batch.length === 0) return;
      await this.derive(batch.map((entry) => ({ entry: { ...entry, gaps: entry.gaps ?? [] }, values: {} })));
    }
  }

  /** How many live entries of a municipality there are. */
  count(municipality: string, { facet, kinds, dueBefore, publicChecked }: Counted = {}): Promise<number> {
    const filter: QueryFilter<EntryDocument> = {
      municipality,
      isDeleted: false,
      ...(kinds && { kind: { $in: [...kinds] } }),
      ...(facet !== undefined && { facets: facet }),
      ...(dueBefore !== undefined && { 'facts.reviewBy': { $lt: dueBefore } }),
      ...(publicChecked && { 'published.facts.checkedAt': publicChecked }),
    };
    return this.#entries.countDocuments(filter).exec();
  }
}

/** What says another value than this, or none: in stretches, which an index finds where "is not" would read everything. */
function others(field: 'needsBy' | 'translatedFor', value: number | string) {
  return [{ $lt: value }, { $gt: value }, null].map((other) => ({ [field]: other })) as QueryFilter<EntryDocument>[];
}

/** What is counted: with one facet (`listed.ts`), of some kinds, due for another look before a day, public and checked then. */
type Counted = {
  facet?: string;
  kinds?: readonly EntryKind[];
  dueBefore?: string;
  publicChecked?: { $gte?: string; $lt?: string };
};

export type PublicChange = Pick<
  EntryDocument,
  '_id' | 'kind' | 'key' | 'published' | 'publishedAt' | 'publicRevision' | 'marks'
>;
