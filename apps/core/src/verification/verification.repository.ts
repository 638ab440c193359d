import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type VerificationDocument, verificationSchema } from './verification.schema.js';

@Injectable()
export class VerificationRepository {
  readonly #verifications: Model<VerificationDocument>;

  constructor(database: Database) {
    this.#verifications = database.model('Verification', verificationSchema, 'verifications');
  }

  async append(verification: Omit<VerificationDocument, '_id'>, session: ClientSession): Promise<void> {
    await this.#verifications.create([{ _id: new Types.ObjectId(), ...verification }], { session });
  }

  /** Newest first. */
  list(entry: Types.ObjectId, page: { offset: number; limit: number }): Promise<Page<VerificationDocument>> {
    return findPage(this.#verifications, { entry }, { ...page, sort: '-recordedAt' });
  }
}
