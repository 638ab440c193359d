import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import type { Candidate } from './candidate.js';
import { type DayDocument, daySchema } from './day.schema.js';

@Injectable()
export class DayRepository {
  readonly #days: Model<DayDocument>;

  constructor(database: Database) {
    this.#days = database.model('ToDoDay', daySchema, 'toDoDays');
  }

  find(id: string): Promise<DayDocument | null> {
    return this.#days.findById(id).lean<DayDocument>().exec();
  }

  /** Keeps a longer choice in the place of the one it was made from; somebody quicker wins. */
  async keep(id: string, before: readonly Candidate[], tasks: Candidate[], chosenAt: Date): Promise<void> {
    try {
      await this.#days
        .updateOne({ _id: id, tasks: { $size: before.length } }, { $set: { tasks, chosenAt } }, { upsert: true })
        .exec();
    } catch (error) {
      // It is there with another length, so that the upsert meets it.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
