import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type OfficialDocument, officialSchema } from './official.schema.js';

@Injectable()
export class OfficialRepository {
  readonly #officials: Model<OfficialDocument>;

  constructor(database: Database) {
    this.#officials = database.model('Official', officialSchema, 'officials');
  }

  list(training: Types.ObjectId, page: { offset: number; limit: number }): Promise<Page<OfficialDocument>> {
    return findPage(this.#officials, { training }, { sort: 'name', ...page });
  }

  find(training: Types.ObjectId, id: string, session: ClientSession | null = null): Promise<OfficialDocument | null> {
    return this.#officials.findOne({ _id: id, training }).session(session).lean<OfficialDocument>().exec();
  }

  count(training: Types.ObjectId, session: ClientSession): Promise<number> {
    return this.#officials.countDocuments({ training }).session(session).exec();
  }

  /** Which of these are officials of that training. */
  async known(training: Types.ObjectId, ids: readonly Types.ObjectId[], session: ClientSession): Promise<string[]> {
    const query = { _id: { $in: [...ids] }, training };
    const found = await this.#officials
      .find(query, { _id: 1 })
      .session(session)
      .lean<{ _id: Types.ObjectId }[]>()
      .exec();
    return found.map(({ _id }) => _id.toHexString());
  }

  async create(document: Omit<OfficialDocument, '_id'>, session: ClientSession): Promise<OfficialDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#officials.create([created], { session });
    return created;
  }

  async delete({ _id }: OfficialDocument, session: ClientSession): Promise<void> {
    await this.#officials.deleteOne({ _id }, { session }).exec();
  }

  async deleteAllOf(training: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#officials.deleteMany({ training }, { session }).exec();
  }
}
