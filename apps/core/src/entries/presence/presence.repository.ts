import { Injectable } from '@nestjs/common';
import type { Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type PresenceDocument, presenceSchema } from './presence.schema.js';

/** More colleagues than this in one entry are not shown. */
const SHOWN = 20;

@Injectable()
export class PresenceRepository {
  readonly #presences: Model<PresenceDocument>;

  constructor(database: Database) {
    this.#presences = database.model('Presence', presenceSchema, 'presences');
  }

  /** Whoever is there stays since they came. */
  async note({ _id, since, ...values }: PresenceDocument): Promise<void> {
    await this.#presences.updateOne({ _id }, { $set: values, $setOnInsert: { since } }, { upsert: true }).exec();
  }

  async forget(id: string): Promise<void> {
    await this.#presences.deleteOne({ _id: id }).exec();
  }

  /** Who is there after that moment, whoever came first first. The database forgets the others in its own time. */
  present(entry: Types.ObjectId, now: Date): Promise<PresenceDocument[]> {
    return this.#presences
      .find({ entry, until: { $gt: now } })
      .sort({ since: 1 })
      .limit(SHOWN)
      .lean<PresenceDocument[]>()
      .exec();
  }
}
