import { Injectable } from '@nestjs/common';
import type { Preferences } from '@ventanilla/contracts';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type PreferencesDocument, preferencesSchema } from './preferences.schema.js';

@Injectable()
export class PreferencesRepository {
  readonly #preferences: Model<PreferencesDocument>;

  constructor(database: Database) {
    this.#preferences = database.model('Preferences', preferencesSchema, 'preferences');
  }

  find(asker: string): Promise<PreferencesDocument | null> {
    return this.#preferences.findById(asker).lean<PreferencesDocument>().exec();
  }

  async set(asker: string, values: Partial<Preferences>, at: Date): Promise<PreferencesDocument | null> {
    return this.#preferences
      .findOneAndUpdate(
        { _id: asker },
        { $set: { ...values, at } },
        { upsert: true, returnDocument: 'after', setDefaultsOnInsert: true },
      )
      .lean<PreferencesDocument>()
      .exec();
  }

  /** What is from before moments were noted counts from now on. */
  async forgetBefore(moment: Date, now: Date): Promise<number> {
    await this.#preferences.updateMany({ at: { $exists: false } }, { $set: { at: now } }).exec();
    return (await this.#preferences.deleteMany({ at: { $lt: moment } }).exec()).deletedCount;
  }

  /** Null when they talk to the bot again. */
  async setTalksWith(asker: string, municipality: string | null, session: ClientSession): Promise<void> {
    const change = municipality === null ? { $unset: { talksWith: 1 } } : { $set: { talksWith: municipality } };
    const options = { upsert: municipality !== null, setDefaultsOnInsert: true, session };
    await this.#preferences.updateOne({ _id: asker }, change, options).exec();
  }

  async delete(asker: string, session: ClientSession): Promise<void> {
    await this.#preferences.deleteOne({ _id: asker }, { session }).exec();
  }
}
