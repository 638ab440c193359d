import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import type { Page } from '../../platform/database/page.js';
import { type VersionDocument, versionSchema } from './version.schema.js';

/** A version without the draft it left: what a list shows. */
export type VersionLine = Omit<VersionDocument, 'content'>;

@Injectable()
export class VersionRepository {
  readonly #versions: Model<VersionDocument>;

  constructor(database: Database) {
    this.#versions = database.model('Version', versionSchema, 'versions');
  }

  async append(version: Omit<VersionDocument, '_id'>, session: ClientSession): Promise<void> {
    await this.#versions.create([{ _id: new Types.ObjectId(), ...version }], { session });
  }

  async has(entry: Types.ObjectId, version: number, session: ClientSession): Promise<boolean> {
    const found = await this.#versions.findOne({ entry, version }, { _id: 1 }).session(session).lean().exec();
    return found !== null;
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
