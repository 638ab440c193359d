import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type ApiKeyDocument, apiKeySchema } from './api-key.schema.js';

@Injectable()
export class ApiKeyRepository {
  readonly #keys: Model<ApiKeyDocument>;

  constructor(database: Database) {
    this.#keys = database.model('ApiKey', apiKeySchema, 'apiKeys');
  }

  list(municipality: string, page: { offset: number; limit: number }): Promise<Page<ApiKeyDocument>> {
    return findPage(this.#keys, { municipality }, { ...page, sort: '-createdAt' });
  }

  find(id: string): Promise<ApiKeyDocument | null> {
    return this.#keys.findById(id).lean<ApiKeyDocument>().exec();
  }

  findByHash(hash: string): Promise<ApiKeyDocument | null> {
    return this.#keys.findOne({ hash }).lean<ApiKeyDocument>().exec();
  }

  count(municipality: string, session: ClientSession): Promise<number> {
    return this.#keys.countDocuments({ municipality, revokedAt: null }).session(session).exec();
  }

  async create(document: ApiKeyDocument, session: ClientSession): Promise<void> {
    await this.#keys.create([document], { session });
  }

  async revoke(id: Types.ObjectId, at: Date, session: ClientSession): Promise<void> {
    await this.#keys.updateOne({ _id: id, revokedAt: null }, { $set: { revokedAt: at } }, { session }).exec();
  }

  async noteUse(id: Types.ObjectId, at: Date): Promise<void> {
    await this.#keys.updateOne({ _id: id }, { $set: { lastUsedAt: at } }).exec();
  }
}
