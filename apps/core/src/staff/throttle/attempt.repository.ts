import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { type AttemptDocument, attemptSchema } from './attempt.schema.js';

@Injectable()
export class AttemptRepository {
  readonly #attempts: Model<AttemptDocument>;

  constructor(database: Database) {
    this.#attempts = database.model('SignInAttempt', attemptSchema, 'signInAttempts');
  }

  find(id: string): Promise<AttemptDocument | null> {
    return this.#attempts.findById(id).lean<AttemptDocument>().exec();
  }

  /** False when somebody else counted at the same moment: then look again. */
  async count(before: AttemptDocument | null, next: AttemptDocument): Promise<boolean> {
    if (before === null) return this.#begin(next);
    const { _id, failures, waitUntil, expiresAt } = before;
    const change = await this.#attempts.replaceOne({ _id, failures, waitUntil, expiresAt }, next).exec();
    return change.modifiedCount === 1;
  }

  async forget(id: string): Promise<void> {
    await this.#attempts.deleteOne({ _id: id }).exec();
  }

  async #begin(next: AttemptDocument): Promise<boolean> {
    try {
      await this.#attempts.create([next]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
