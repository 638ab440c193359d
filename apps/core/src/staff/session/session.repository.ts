import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type SessionDocument, sessionSchema } from './session.schema.js';

@Injectable()
export class SessionRepository {
  readonly #sessions: Model<SessionDocument>;

  constructor(database: Database) {
    this.#sessions = database.model('Session', sessionSchema, 'sessions');
  }

  async create(document: SessionDocument, session: ClientSession): Promise<void> {
    await this.#sessions.create([document], { session });
  }

  find(id: string): Promise<SessionDocument | null> {
    return this.#sessions.findById(id).lean<SessionDocument>().exec();
  }

  /** Trades the newest token for the next one; null when another token is the newest, or none is. */
  rotate(id: string, from: string, to: string, expiresAt: Date): Promise<SessionDocument | null> {
    return this.#sessions
      .findOneAndUpdate(
        { _id: id, tokenHash: from },
        { $set: { tokenHash: to, expiresAt } },
        { returnDocument: 'after' },
      )
      .lean<SessionDocument>()
      .exec();
  }

  async end(id: string, session: ClientSession | null = null): Promise<void> {
    await this.#sessions.deleteOne({ _id: id }).session(session).exec();
  }

  async endAllOf(staff: string, session: ClientSession, except?: string): Promise<void> {
    const others = except === undefined ? {} : { _id: { $ne: except } };
    await this.#sessions.deleteMany({ staff: new Types.ObjectId(staff), ...others }, { session }).exec();
  }
}
