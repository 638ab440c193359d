import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type ConversationDocument, conversationSchema } from './conversation.schema.js';

@Injectable()
export class ConversationRepository {
  readonly #conversations: Model<ConversationDocument>;

  constructor(database: Database) {
    this.#conversations = database.model('Conversation', conversationSchema, 'conversations');
  }

  find(id: string): Promise<ConversationDocument | null> {
    return this.#conversations.findById(id).lean<ConversationDocument>().exec();
  }

  /** The last one of each conversation wins. */
  async writeAll(documents: readonly ConversationDocument[]): Promise<void> {
    const newest = new Map(documents.map((document) => [document._id, document]));
    const writes = [...newest.values()].map((document) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    }));
    await this.#conversations.bulkWrite(writes, { ordered: false });
  }

  async delete(id: string, session: ClientSession): Promise<void> {
    await this.#conversations.deleteOne({ _id: id }, { session }).exec();
  }
}
