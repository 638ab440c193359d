import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type ClientSession, mongo } from 'mongoose';
import { Database } from './database.js';
import { NeededFirst } from './needed-first.js';

/** What goes with every transaction: `begin` before each try, `beforeCommit` when its work is done. */
export type TransactionStep = {
  begin: (session: ClientSession) => void;
  beforeCommit: (session: ClientSession) => Promise<void>;
};

/** Enough for a handful of people who publish in one municipality at the same moment: each try waits about twice as long. */
const ATTEMPTS = 8;

/** Runs several writes as one: all are kept or none. */
@Injectable()
export class Transactions {
  readonly #steps: TransactionStep[] = [];

  constructor(private readonly database: Database) {}

  /** To be called in a constructor. */
  accompany(step: TransactionStep): void {
    this.#steps.push(step);
  }

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
      if (attempt >= ATTEMPTS) throw error instanceof NeededFirst ? error.tooOften() : error;
      await this.#beforeAnotherTry(error, attempt);
      return await this.#attempt(session, work, attempt + 1);
    }
  }

  async #beforeAnotherTry(error: unknown, attempt: number): Promise<void> {
    if (error instanceof NeededFirst) return error.work();
    if (!isWriteConflict(error)) throw error;
    await pause(Math.random() * 10 * 2 ** attempt);
  }

  async #once<Result>(session: ClientSession, work: (session: ClientSession) => Promise<Result>): Promise<Result> {
    for (const { begin } of this.#steps) begin(session);
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } });
    try {
      const result = await work(session);
      for (const { beforeCommit } of this.#steps) await beforeCommit(session);
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
