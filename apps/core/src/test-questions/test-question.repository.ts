import { Injectable } from '@nestjs/common';
import type { TestState } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { searchFilter } from '../platform/database/search.js';
import { type TestQuestionDocument, testQuestionSchema } from './test-question.schema.js';

export type TestQuestionFilter = {
  within: readonly string[] | null;
  municipality?: string | undefined;
  language?: string | undefined;
  state?: TestState | undefined;
  active?: 'yes' | 'no' | undefined;
  key?: string | undefined;
  q?: string | undefined;
};

/** What came of asking one question. */
export type TestResult = Pick<TestQuestionDocument, '_id' | 'state' | 'lastRun'>;

@Injectable()
export class TestQuestionRepository {
  readonly #questions: Model<TestQuestionDocument>;

  constructor(database: Database) {
    this.#questions = database.model('TestQuestion', testQuestionSchema, 'testQuestions');
  }

  list(
    { within, municipality, language, state, active, key, q }: TestQuestionFilter,
    page: PageRequest,
  ): Promise<Page<TestQuestionDocument>> {
    const filter: QueryFilter<TestQuestionDocument> = {
      ...searchFilter(q),
      ...(within && { municipality: { $in: [...within] } }),
      ...(municipality !== undefined && { municipality }),
      ...(language !== undefined && { language }),
      ...(state !== undefined && { state }),
      ...(active !== undefined && { active: active === 'yes' }),
      ...(key !== undefined && { keys: key }),
    };
    return findPage(this.#questions, filter, page);
  }

  find(id: string, session: ClientSession | null = null): Promise<TestQuestionDocument | null> {
    return this.#questions.findById(id).session(session).lean<TestQuestionDocument>().exec();
  }

  /** Every question that is asked when the municipality's content changes; there are at most a few hundred. */
  active(municipality: string, session: ClientSession | null = null): Promise<TestQuestionDocument[]> {
    return this.#questions
      .find({ municipality, active: true })
      .sort({ _id: 1 })
      .session(session)
      .lean<TestQuestionDocument[]>()
      .exec();
  }

  async create(document: Omit<TestQuestionDocument, '_id'>, session: ClientSession): Promise<TestQuestionDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#questions.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: TestQuestionDocument,
    values: Partial<TestQuestionDocument>,
    session: ClientSession,
  ): Promise<TestQuestionDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#questions
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<TestQuestionDocument>()
      .exec();
  }

  async delete({ _id, version }: TestQuestionDocument, session: ClientSession): Promise<boolean> {
    return (await this.#questions.deleteOne({ _id, version }, { session }).exec()).deletedCount > 0;
  }

  /** A result is no change of the question: its version stays, so that nobody who edits it meets a conflict. */
  async keepResults(results: readonly TestResult[], session: ClientSession | null = null): Promise<void> {
    if (results.length === 0) return;
    const writes = results.map(({ _id, state, lastRun }) => ({
      updateOne: { filter: { _id }, update: { $set: { state, lastRun } } },
    }));
    await this.#questions.bulkWrite(writes, session ? { session } : {});
  }
}
