import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type SessionDocument, sessionSchema } from './session.schema.js';

/** What a renewal changes in a session. */
export type Renewal = Required<Pick<SessionDocument, 'tokenHash' | 'retired' | 'lastUsedAt' | 'expiresAt'>>;

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

  /** Trades the newest token for the next one; null when it is not the newest any more. */
  rotate({ _id, tokenHash }: SessionDocument, next: Renewal): Promise<SessionDocument | null> {
    return this.#sessions
      .findOneAndUpdate({ _id, tokenHash }, { $set: next }, { returnDocument: 'after' })
      .lean<SessionDocument>()
      .exec();
  }

  async end(id: string, session: ClientSession | null = null): Promise<void> {
    await this.#sessions.deleteOne({ _id: id }).session(session).exec();
  }

  /** Somebody's sessions that still work, the one used last first. */
  listOf(staff: string, now: Date): Promise<SessionDocument[]> {
    return this.#sessions
      .find({ staff: new Types.ObjectId(staff), expiresAt: { $gt: now } })
      .sort({ lastUsedAt: -1, createdAt: -1 })
      .limit(100)
      .lean<SessionDocument[]>()
      .exec();
  }

  /** False when this person has no such session. */
  async endOwn(id: string, staff: string, session: ClientSession): Promise<boolean> {
    const ended = await this.#sessions.deleteOne({ _id: id, staff: new Types.ObjectId(staff) }, { session }).exec();
    return ended.deletedCount === 1;
  }

  async endAllOf(staff: string, session: ClientSession, except?: string): Promise<void> {
    const others = except === undefined ? {} : { _id: { $ne: except } };
    await this.#sessions.deleteMany({ staff: new Types.ObjectId(staff), ...others }, { session }).exec();
  }
}
