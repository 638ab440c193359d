import { Injectable } from '@nestjs/common';
import type { NotHelpedReason, Outcome, Topic } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { findPage, MOST_COUNTED, type Page, type PageRequest } from '../platform/database/page.js';
import { type QuestionDocument, questionSchema } from './question.schema.js';

export type QuestionFilter = {
  within: readonly string[] | null;
  municipality?: string | undefined;
  outcome?: Outcome | undefined;
  language?: string | undefined;
  topic?: Topic | undefined;
  helped?: 'yes' | 'no' | undefined;
};

/** Whether an answer helped, and why not. */
export type Rating = { helped: boolean; why?: NotHelpedReason | undefined };

/** So many questions of a day that are alike in everything that is counted. */
export type AlikeCount = Pick<QuestionDocument, 'day' | 'outcome' | 'language' | 'topic' | 'helped'> & {
  count: number;
};

/** So many questions of a topic in a language that were answered, or not. */
export type TopicCount = { topic: Topic | null; language: string; isAnswered: boolean; count: number };

/** More than anybody types in a month. */
const MOST_EXPORTED = 2_000;
/** Far more than a day has room for; older ones come again once these are done. */
const MOST_SAID_WRONG = 500;

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
    return findPage(this.#questions, filter, { ...page, countUpTo: MOST_COUNTED });
  }

  /** Repeatable: a question written before stays as it is. Past the casting of documents, which costs more than writing. */
  async writeAll(documents: readonly QuestionDocument[]): Promise<void> {
    try {
      await this.#questions.collection.insertMany([...documents], { ordered: false });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Only a real answer is rated. One that did not help is gathered with what nobody could answer, once. */
  async rate(id: string, { helped, why }: Rating): Promise<boolean> {
    const rated = { _id: new Types.ObjectId(id), outcome: { $ne: 'unknown' as const } };
    const found = await this.#questions.updateOne(rated, { $set: { helped, why: why ?? null } }).exec();
    if (found.matchedCount === 0) return false;
    const { asked, change } = helped
      ? { asked: {}, change: { $unset: { toGather: true } } }
      : { asked: { text: { $ne: null }, gap: { $exists: false } }, change: { $set: { toGather: true } } };
    await this.#questions.updateOne({ ...rated, ...asked }, change).exec();
    return true;
  }

  find(id: string): Promise<QuestionDocument | null> {
    return this.#questions.findById(id).lean<QuestionDocument>().exec();
  }

  /** What waits to be gathered, the oldest first. */
  toGather(limit: number): Promise<QuestionDocument[]> {
    return this.#questions.find({ toGather: true }).sort({ _id: 1 }).limit(limit).lean<QuestionDocument[]>().exec();
  }

  /** Those of these that still wait: another process may have gathered them meanwhile. */
  stillToGather(ids: readonly Types.ObjectId[], session: ClientSession): Promise<QuestionDocument[]> {
    return this.#questions
      .find({ _id: { $in: [...ids] }, toGather: true })
      .sort({ _id: 1 })
      .session(session)
      .lean<QuestionDocument[]>()
      .exec();
  }

  /** Null for a question whose text is gone: it belongs to none. */
  async setGaps(gaps: ReadonlyMap<Types.ObjectId, Types.ObjectId | null>, session: ClientSession): Promise<void> {
    const writes = [...gaps].map(([_id, gap]) => ({
      updateOne: { filter: { _id }, update: { $set: { gap }, $unset: { toGather: true as const } } },
    }));
    if (writes.length > 0) await this.#questions.bulkWrite(writes, { session });
  }

  /** Everything of one gap to another. */
  async moveAll(from: Types.ObjectId, to: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#questions.updateMany({ gap: from }, { $set: { gap: to } }, { session }).exec();
  }

  /** The gaps that somebody's questions are in. */
  gapsOf(asker: string): Promise<Types.ObjectId[]> {
    return this.#questions.distinct('gap', { asker, gap: { $type: 'objectId' } }).exec();
  }

  /** Questions of a gap, the newest first, whether their texts are kept or not. */
  ofGap(gap: Types.ObjectId, limit: number, session: ClientSession): Promise<QuestionDocument[]> {
    return this.#questions
      .find({ gap })
      .sort({ askedAt: -1, _id: -1 })
      .limit(limit)
      .session(session)
      .lean<QuestionDocument[]>()
      .exec();
  }

  /** The newest questions of a gap whose texts are kept. */
  examplesOf(gap: Types.ObjectId, limit: number): Promise<QuestionDocument[]> {
    return this.#questions
      .find({ gap, text: { $ne: null } })
      .sort({ askedAt: -1, _id: -1 })
      .limit(limit)
      .lean<QuestionDocument[]>()
      .exec();
  }

  /** The newest of an asker's, as far as anybody still knows that they are theirs. */
  listOf(asker: string): Promise<QuestionDocument[]> {
    return this.#questions.find({ asker }).sort({ askedAt: -1 }).limit(MOST_EXPORTED).lean<QuestionDocument[]>().exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#questions.deleteMany({ asker }, { session }).exec();
  }

  /** Takes text and asker from everything asked before that moment; gives back how many questions had some. */
  async forgetBefore(moment: Date): Promise<number> {
    const kept = { askedAt: { $lt: moment }, $or: [{ text: { $ne: null } }, { asker: { $ne: null } }] };
    return (await this.#questions.updateMany(kept, { $set: { text: null, asker: null } }).exec()).modifiedCount;
  }

  /** How many questions there were since a day, by day, outcome, language, topic and whether it helped, in one go. */
  async countAlike(municipality: string, since: string): Promise<AlikeCount[]> {
    const _id = { day: '$day', outcome: '$outcome', language: '$language', topic: '$topic', helped: '$helped' };
    const counted = await this.#questions
      .aggregate<{ _id: Omit<AlikeCount, 'count'>; count: number }>([
        { $match: askedBetween(municipality, since) },
        { $group: { _id, count: { $sum: 1 } } },
      ])
      .exec();
    return counted.map(({ _id: alike, count }) => ({ ...alike, count }));
  }

  /** How many questions there were since a day, by day and language or topic. */
  async countBy<Field extends 'language' | 'topic'>(
    municipality: string,
    since: string,
    field: Field,
  ): Promise<{ day: string; value: QuestionDocument[Field]; count: number }[]> {
    const counted = await this.#questions
      .aggregate<{ _id: { day: string; value: QuestionDocument[Field] }; count: number }>([
        { $match: askedBetween(municipality, since) },
        { $group: { _id: { day: '$day', value: `$${field}` }, count: { $sum: 1 } } },
      ])
      .exec();
    return counted.map(({ _id, count }) => ({ ..._id, count }));
  }

  /** How many questions there were since a day, by topic, language and whether anybody could answer. */
  async countByTopic(municipality: string, since: string): Promise<TopicCount[]> {
    const isAnswered = { $ne: ['$outcome', 'unknown'] };
    const counted = await this.#questions
      .aggregate<{ _id: Omit<TopicCount, 'count'>; count: number }>([
        { $match: askedBetween(municipality, since) },
        { $group: { _id: { topic: '$topic', language: '$language', isAnswered }, count: { $sum: 1 } } },
      ])
      .exec();
    return counted.map(({ _id, count }) => ({ ..._id, count }));
  }

  /** What people met most often from one day until before another: keys of entries, and how often. */
  async mostMet(municipality: string, since: string, before: string, limit: number): Promise<Map<string, number>> {
    const met = await this.#questions
      .aggregate<{ _id: string; count: number }>([
        { $match: askedBetween(municipality, since, before) },
        { $unwind: '$keys' },
        { $group: { _id: '$keys', count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
        { $limit: limit },
      ])
      .exec();
    return new Map(met.map(({ _id, count }) => [_id, count]));
  }

  /** What people said is wrong in that time: the key of what they were shown first, and the last day on which they were. */
  async saidWrong(municipality: string, since: string, before: string): Promise<Map<string, string>> {
    const said = await this.#questions
      .find({ ...askedBetween(municipality, since, before), helped: false, why: 'wrong' })
      .sort({ askedAt: -1, _id: -1 })
      .limit(MOST_SAID_WRONG)
      .select({ keys: 1, day: 1 })
      .lean<Pick<QuestionDocument, 'keys' | 'day'>[]>()
      .exec();
    // The newest come last, and stay.
    return new Map(said.reverse().flatMap(({ keys: [first], day }) => (first === undefined ? [] : [[first, day]])));
  }

  /** Of the questions nobody could answer in that time: the topic that has most of them. */
  async mostUnanswered(
    municipality: string,
    since: string,
    before: string,
  ): Promise<{ topic: Topic | null; count: number } | null> {
    const [most] = await this.#questions
      .aggregate<{ _id: Topic | null; count: number }>([
        { $match: { ...askedBetween(municipality, since, before), outcome: 'unknown' } },
        { $group: { _id: '$topic', count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
        { $limit: 1 },
      ])
      .exec();
    return most ? { topic: most._id, count: most.count } : null;
  }
}

/** The moment finds them by the index, the municipality's day decides: zones differ by less than a day. */
function askedBetween(municipality: string, since: string, before?: string) {
  const day = { $gte: since, ...(before !== undefined && { $lt: before }) };
  return { municipality, askedAt: { $gte: dayBefore(since) }, day };
}

function dayBefore(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000);
}
