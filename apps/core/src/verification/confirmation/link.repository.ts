import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type LinkAnswer, type LinkDocument, linkSchema } from './link.schema.js';

@Injectable()
export class LinkRepository {
  readonly #links: Model<LinkDocument>;

  constructor(database: Database) {
    this.#links = database.model('ConfirmationLink', linkSchema, 'confirmationLinks');
  }

  async create(link: LinkDocument, session: ClientSession): Promise<void> {
    await this.#links.create([link], { session });
  }

  async find(id: string, session: ClientSession | null = null): Promise<LinkDocument | null> {
    if (!Types.ObjectId.isValid(id)) return null;
    return this.#links.findById(id).session(session).lean<LinkDocument>().exec();
  }

  /** Newest first. */
  list(
    where: { municipality: string; organization?: string | undefined },
    page: { offset: number; limit: number },
  ): Promise<Page<LinkDocument>> {
    const { municipality, organization } = where;
    const filter = { municipality, ...(organization !== undefined && { organization }) };
    return findPage(this.#links, filter, { ...page, sort: '-createdAt' });
  }

  async revoke(id: Types.ObjectId, at: Date, session: ClientSession): Promise<void> {
    await this.#links.updateOne({ _id: id, revokedAt: null }, { $set: { revokedAt: at } }, { session }).exec();
  }

  async addAnswer(id: Types.ObjectId, answer: LinkAnswer, session: ClientSession): Promise<void> {
    await this.#links.updateOne({ _id: id }, { $push: { answers: answer } }, { session }).exec();
  }
}
