import { Injectable } from '@nestjs/common';
import { SESSIONS_MAX } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type SessionDocument, sessionSchema } from './session.schema.js';

@Injectable()
export class SessionRepository {
  readonly #sessions: Model<SessionDocument>;

  constructor(database: Database) {
    this.#sessions = database.model('TrainingSession', sessionSchema, 'trainingSessions');
  }

  list(training: Types.ObjectId, page: { offset: number; limit: number }): Promise<Page<SessionDocument>> {
    return findPage(this.#sessions, { training }, { sort: '-on', ...page });
  }

  /** All of these trainings; one has a bounded number of them. */
  ofTrainings(trainings: readonly Types.ObjectId[], session: ClientSession | null = null): Promise<SessionDocument[]> {
    return this.#sessions
      .find({ training: { $in: [...trainings] } })
      .limit(SESSIONS_MAX * Math.max(1, trainings.length))
      .session(session)
      .lean<SessionDocument[]>()
      .exec();
  }

  find(training: Types.ObjectId, id: string, session: ClientSession): Promise<SessionDocument | null> {
    return this.#sessions.findOne({ _id: id, training }).session(session).lean<SessionDocument>().exec();
  }

  async create(document: Omit<SessionDocument, '_id'>, session: ClientSession): Promise<SessionDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#sessions.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: SessionDocument,
    values: Partial<SessionDocument>,
    session: ClientSession,
  ): Promise<SessionDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#sessions
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<SessionDocument>()
      .exec();
  }

  async delete({ _id }: SessionDocument, session: ClientSession): Promise<void> {
    await this.#sessions.deleteOne({ _id }, { session }).exec();
  }
}
