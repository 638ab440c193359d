import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type OwnTelegramDocument, ownTelegramSchema } from './own-telegram.schema.js';

@Injectable()
export class OwnTelegramRepository {
  readonly #telegrams: Model<OwnTelegramDocument>;

  constructor(database: Database) {
    this.#telegrams = database.model('OwnTelegram', ownTelegramSchema, 'ownTelegrams');
  }

  find(staff: string, session: ClientSession | null = null): Promise<OwnTelegramDocument | null> {
    return this.#telegrams.findById(staff).session(session).lean<OwnTelegramDocument>().exec();
  }

  findOf(asker: string): Promise<OwnTelegramDocument[]> {
    return this.#telegrams.find({ asker }).lean<OwnTelegramDocument[]>().exec();
  }

  /** A new code; a chat that is connected stays so until the code is used. */
  async putCode(staff: string, digest: string, expiresAt: Date): Promise<void> {
    const _id = new Types.ObjectId(staff);
    await this.#telegrams.updateOne({ _id }, { $set: { digest, expiresAt } }, { upsert: true }).exec();
  }

  /** As it was before the code was used; null when no such code is open. */
  use(digest: string, asker: string, now: Date, session: ClientSession): Promise<OwnTelegramDocument | null> {
    const change = { $set: { digest: null, expiresAt: null, asker, linkedAt: now } };
    return this.#telegrams
      .findOneAndUpdate({ digest, expiresAt: { $gt: now } }, change, { session, returnDocument: 'before' })
      .lean<OwnTelegramDocument>()
      .exec();
  }

  /** Only while it is still that chat. */
  async delete(staff: string, asker: string | null, session: ClientSession): Promise<void> {
    await this.#telegrams.deleteOne({ _id: new Types.ObjectId(staff), asker }, { session }).exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#telegrams.deleteMany({ asker }, { session }).exec();
  }
}
