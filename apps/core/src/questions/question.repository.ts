import { Injectable } from '@nestjs/common';
import type { Outcome, Topic } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type QuestionDocument, questionSchema } from './question.schema.js';

export type QuestionFilter = {
  within: readonly string[] | null;
  municipality?: string | undefined;
  outcome?: Outcome | undefined;
  language?: string | undefined;
  topic?: Topic | undefined;
  helped?: 'yes' | 'no' | undefined;
};

@Injectable()
export class QuestionRepository {
  readonly #questions: Model<QuestionDocument>;

  constructor(database: Database) {
    this.#questions = database.model('Question', questionSchema, 'questions');
  }

  list(
    { within, helped, municipality, outcome, language, topic }: QuestionFilter,
    page: PageRequest,
  ): Promise<Page<QuestionDocument>> {
    const filter: QueryFilter<QuestionDocument> = {
      ...(within && { municipality: { $in: [...within] } }),
      ...(municipality !== undefined && { municipality }),
      ...(outcome !== undefined && { outcome }),
      ...(language !== undefined && { language }),
      ...(topic !== undefined && { topic }),
      ...(helped !== undefined && { helped: helped === 'yes' }),
    };
    return findPage(this.#questions, filter, page);
  }

  /** Repeatable: a question written before stays one question. */
  async writeAll(documents: readonly QuestionDocument[]): Promise<void> {
    const writes = documents.map((document) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    }));
    await this.#questions.bulkWrite(writes, { ordered: false });
  }

  async setHelped(id: string, helped: boolean): Promise<boolean> {
    return (await this.#questions.updateOne({ _id: id }, { $set: { helped } }).exec()).matchedCount > 0;
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#questions.deleteMany({ asker }, { session }).exec();
  }

  /** Takes text and asker from everything asked before that moment; gives back how many questions had some. */
  async forgetBefore(moment: Date): Promise<number> {
    const kept = { askedAt: { $lt: moment }, $or: [{ text: { $ne: null } }, { asker: { $ne: null } }] };
    return (await this.#questions.updateMany(kept, { $set: { text: null, asker: null } }).exec()).modifiedCount;
  }

  /** How many questions there were since a day, by day and outcome, language, topic, or whether it helped. */
  async countBy<Field extends 'outcome' | 'language' | 'topic' | 'helped'>(
    municipality: string,
    since: string,
    field: Field,
  ): Promise<{ day: string; value: QuestionDocument[Field]; count: number }[]> {
    const counted = await this.#questions
      .aggregate<{ _id: { day: string; value: QuestionDocument[Field] }; count: number }>([
        { $match: { municipality, day: { $gte: since } } },
        { $group: { _id: { day: '$day', value: `$${field}` }, count: { $sum: 1 } } },
      ])
      .exec();
    return counted.map(({ _id, count }) => ({ ..._id, count }));
  }
}
