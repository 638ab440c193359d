import { Injectable } from '@nestjs/common';
import type { CertificationSettings } from '@ventanilla/contracts';
import { noThresholds } from '@ventanilla/mgi';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type SettingsDocument, settingsSchema } from './settings.schema.js';

const ONLY = 'certification';

@Injectable()
export class SettingsRepository {
  readonly #settings: Model<SettingsDocument>;

  constructor(database: Database) {
    this.#settings = database.model('CertificationSettings', settingsSchema, 'certificationSettings');
  }

  /** Nothing is asked for by number, and nobody certifies, until somebody says so. */
  async get(session: ClientSession | null = null): Promise<CertificationSettings> {
    const found = await this.#settings.findById(ONLY).session(session).lean<SettingsDocument>().exec();
    if (!found) return { issuedBy: '', thresholds: noThresholds, version: 0 };
    const { _id: _only, ...settings } = found;
    return settings;
  }

  /** Null when the stored version is another one. */
  async replace(settings: CertificationSettings, session: ClientSession): Promise<CertificationSettings | null> {
    const { version, ...values } = settings;
    const next = { ...values, version: version + 1 };
    if (version === 0) {
      await this.#settings.create([{ _id: ONLY, ...next }], { session });
      return next;
    }
    const after = await this.#settings.updateOne({ _id: ONLY, version }, { $set: next }, { session }).exec();
    return after.matchedCount === 1 ? next : null;
  }
}
