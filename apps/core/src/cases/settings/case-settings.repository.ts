import { Injectable } from '@nestjs/common';
import type { CaseSettingsInput } from '@ventanilla/contracts';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type CaseSettingsDocument, caseSettingsSchema } from './case-settings.schema.js';

@Injectable()
export class CaseSettingsRepository {
  readonly #settings: Model<CaseSettingsDocument>;

  constructor(database: Database) {
    this.#settings = database.model('CaseSettings', caseSettingsSchema, 'caseSettings');
  }

  find(municipality: string, session: ClientSession | null = null): Promise<CaseSettingsDocument | null> {
    return this.#settings.findById(municipality).session(session).lean<CaseSettingsDocument>().exec();
  }

  /** All there are: one a municipality. */
  async *all(): AsyncGenerator<CaseSettingsDocument> {
    yield* this.#settings.find().lean<CaseSettingsDocument[]>().cursor() as AsyncIterable<CaseSettingsDocument>;
  }

  async create(municipality: string, settings: CaseSettingsInput, at: Date, session: ClientSession) {
    const created = { _id: municipality, ...settings, lastNumber: 0, version: 1, updatedAt: at };
    await this.#settings.create([created], { session });
    return created;
  }

  async replace({ _id, version }: CaseSettingsDocument, settings: CaseSettingsInput, at: Date, session: ClientSession) {
    const change = { $set: { ...settings, version: version + 1, updatedAt: at } };
    const found = await this.#settings
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<CaseSettingsDocument>()
      .exec();
    return found;
  }

  /** Two who open a case at the same moment meet here, and one of them tries again. */
  async nextNumber(municipality: string, session: ClientSession): Promise<number> {
    const found = await this.#settings
      .findOneAndUpdate({ _id: municipality }, { $inc: { lastNumber: 1 } }, { session, returnDocument: 'after' })
      .lean<CaseSettingsDocument>()
      .exec();
    return found?.lastNumber ?? 1;
  }
}
