import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import type { Page } from '../../platform/database/page.js';
import { type NewVersion, type VersionDocument, versionSchema } from './version.schema.js';

/** A version without the draft it left: what a list shows. */
export type VersionLine = Omit<VersionDocument, 'content'>;

@Injectable()
export class VersionRepository {
  readonly #versions: Model<VersionDocument>;

  constructor(database: Database) {
    this.#versions = database.model('Version', versionSchema, 'versions');
  }

  async appendAll(versions: readonly NewVersion[], session: ClientSession): Promise<void> {
    const documents = versions.map((version) => ({ _id: new Types.ObjectId(), ...version }));
    await this.#versions.insertMany(documents, { session });
  }

  /** Puts a version in the place of an older one. */
  async replace({ _id }: VersionDocument, version: NewVersion, session: ClientSession): Promise<void> {
    await this.#versions.updateOne({ _id }, { $set: version }, { session }).exec();
  }

  /** Which of these entries have a version of how they stand, as `id version`. */
  async having(
    entries: readonly { _id: Types.ObjectId; version: number }[],
    session: ClientSession,
  ): Promise<Set<string>> {
    if (entries.length === 0) return new Set();
    const entry = { $in: entries.map(({ _id }) => _id) };
    const version = { $in: [...new Set(entries.map((one) => one.version))] };
    const found = await this.#versions
      .find({ entry, version }, { entry: 1, version: 1 })
      .session(session)
      .lean<Pick<VersionDocument, 'entry' | 'version'>[]>()
      .exec();
    return new Set(found.map((one) => `${one.entry.toHexString()} ${one.version}`));
  }

  find(entry: Types.ObjectId, version: number, session: ClientSession | null = null): Promise<VersionDocument | null> {
    return this.#versions.findOne({ entry, version }).session(session).lean<VersionDocument>().exec();
  }

  /** Newest first. */
  async list(entry: Types.ObjectId, { offset, limit }: { offset: number; limit: number }): Promise<Page<VersionLine>> {
    const [items, total] = await Promise.all([
      this.#versions
        .find({ entry }, { content: 0 })
        .sort({ version: -1 })
        .skip(offset)
        .limit(limit)
        .lean<VersionLine[]>()
        .exec(),
      this.#versions.countDocuments({ entry }).exec(),
    ]);
    return { items, total };
  }
}
