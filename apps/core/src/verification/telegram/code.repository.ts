import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type CodeDocument, codeSchema } from './code.schema.js';

@Injectable()
export class CodeRepository {
  readonly #codes: Model<CodeDocument>;

  constructor(database: Database) {
    this.#codes = database.model('TelegramCode', codeSchema, 'telegramCodes');
  }

  async create(code: Omit<CodeDocument, '_id' | 'asker'>, session: ClientSession): Promise<void> {
    await this.#codes.create([{ _id: new Types.ObjectId(), asker: null, ...code }], { session });
  }

  /** Gives the code to the first who opens it; null for anybody else. */
  open(digest: string, asker: string, now: Date): Promise<CodeDocument | null> {
    const free = { digest, asker: { $in: [null, asker] }, expiresAt: { $gt: now } };
    return this.#codes
      .findOneAndUpdate(free, { $set: { asker } }, { returnDocument: 'after' })
      .lean<CodeDocument>()
      .exec();
  }

  findOf(id: string, asker: string, now: Date): Promise<CodeDocument | null> {
    return this.#codes
      .findOne({ _id: new Types.ObjectId(id), asker, expiresAt: { $gt: now } })
      .lean<CodeDocument>()
      .exec();
  }

  listOf(asker: string): Promise<CodeDocument[]> {
    return this.#codes.find({ asker }).lean<CodeDocument[]>().exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#codes.deleteMany({ asker }, { session }).exec();
  }
}
