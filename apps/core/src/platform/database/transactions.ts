import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type ClientSession, mongo } from 'mongoose';
import { Database } from './database.js';

/** Enough for a handful of people who publish in one municipality at the same moment. */
const ATTEMPTS = 8;

/** Runs several writes as one: all are kept or none. */
@Injectable()
export class Transactions {
  constructor(private readonly database: Database) {}

  /** `work` may run more than once and must do nothing but reads and writes with the session it is given. */
  async run<Result>(work: (session: ClientSession) => Promise<Result>): Promise<Result> {
    const session = await this.database.connection.startSession();
    try {
      return await this.#attempt(session, work, 1);
    } finally {
      await session.endSession();
    }
  }

  async #attempt<Result>(
    session: ClientSession,
    work: (session: ClientSession) => Promise<Result>,
    attempt: number,
  ): Promise<Result> {
    try {
      return await this.#once(session, work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isWriteConflict(error)) throw error;
      await pause(Math.random() * 10 * attempt);
      return await this.#attempt(session, work, attempt + 1);
    }
  }

  async #once<Result>(session: ClientSession, work: (session: ClientSession) => Promise<Result>): Promise<Result> {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } });
    try {
      const result = await work(session);
      await session.commitTransaction();
      return result;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction();
      throw error;
    }
  }
}

/** Two writers met; the server asks for another try. A database that is away asks for none. */
function isWriteConflict(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.hasErrorLabel('TransientTransactionError');
}
