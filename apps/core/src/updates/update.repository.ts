import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { type UpdateDocument, updateSchema } from './update.schema.js';

@Injectable()
export class UpdateRepository {
  readonly #updates: Model<UpdateDocument>;

  constructor(database: Database) {
    this.#updates = database.model('BotUpdate', updateSchema, 'botUpdates');
  }

  /** False when somebody else has it, or it is done. Whoever has it may take it again, for longer. */
  async take(id: string, holder: string, now: Date, until: Date): Promise<boolean> {
    const free = { _id: id, isDone: false, $or: [{ until: { $lte: now } }, { holder }] };
    try {
      await this.#updates.updateOne(free, { $set: { holder, until, takenAt: now } }, { upsert: true }).exec();
      return true;
    } catch (error) {
      // It is there and not free, so that the upsert meets it.
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  find(id: string): Promise<UpdateDocument | null> {
    return this.#updates.findById(id).lean<UpdateDocument>().exec();
  }

  async finish(id: string, holder: string): Promise<void> {
    await this.#updates.updateOne({ _id: id, holder }, { $set: { isDone: true } }).exec();
  }
}
