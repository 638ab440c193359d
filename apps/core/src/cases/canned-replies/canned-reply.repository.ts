import { Injectable } from '@nestjs/common';
import type { CannedReplyInput } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../../platform/database/page.js';
import { type CannedReplyDocument, cannedReplySchema } from './canned-reply.schema.js';

@Injectable()
export class CannedReplyRepository {
  readonly #replies: Model<CannedReplyDocument>;

  constructor(database: Database) {
    this.#replies = database.model('CannedReply', cannedReplySchema, 'cannedReplies');
  }

  list(municipality: string, page: PageRequest): Promise<Page<CannedReplyDocument>> {
    return findPage(this.#replies, { municipality }, page);
  }

  find(id: string, session: ClientSession): Promise<CannedReplyDocument | null> {
    return this.#replies.findById(id).session(session).lean<CannedReplyDocument>().exec();
  }

  async create(reply: CannedReplyInput, updatedAt: Date, session: ClientSession): Promise<CannedReplyDocument> {
    const created = { _id: new Types.ObjectId(), ...reply, version: 1, updatedAt };
    await this.#replies.create([created], { session });
    return created;
  }

  async replace(before: CannedReplyDocument, reply: CannedReplyInput, updatedAt: Date, session: ClientSession) {
    const values = { ...reply, version: before.version + 1, updatedAt };
    await this.#replies.updateOne({ _id: before._id }, { $set: values }, { session }).exec();
    return { ...before, ...values };
  }

  async delete(_id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#replies.deleteOne({ _id }, { session }).exec();
  }
}
