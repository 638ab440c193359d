import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type WatchDocument, watchSchema } from './watch.schema.js';

@Injectable()
export class WatchRepository {
  readonly #watches: Model<WatchDocument>;

  constructor(database: Database) {
    this.#watches = database.model('Watch', watchSchema, 'watches');
  }

  /** Whoever asks for the same twice waits once. */
  async keep({ gap, asker, ...watch }: Omit<WatchDocument, '_id'>, session: ClientSession): Promise<void> {
    await this.#watches.updateOne({ gap, asker }, { $set: watch }, { session, upsert: true }).exec();
  }

  /** Who still waits for an answer to a gap. */
  waitingFor(gap: Types.ObjectId, session: ClientSession | null = null): Promise<WatchDocument[]> {
    return this.#watches.find({ gap, toldAt: null }).session(session).lean<WatchDocument[]>().exec();
  }

  find(asker: string, question: string): Promise<WatchDocument | null> {
    return this.#watches
      .findOne({ asker, question: new Types.ObjectId(question) })
      .lean<WatchDocument>()
      .exec();
  }

  ofAsker(asker: string): Promise<WatchDocument[]> {
    return this.#watches.find({ asker }).lean<WatchDocument[]>().exec();
  }

  /** How many wait for each of these. */
  async countOf(gaps: readonly Types.ObjectId[]): Promise<Map<string, number>> {
    const counted = await this.#watches
      .aggregate<{ _id: Types.ObjectId; count: number }>([
        { $match: { gap: { $in: [...gaps] }, toldAt: null } },
        { $group: { _id: '$gap', count: { $sum: 1 } } },
      ])
      .exec();
    return new Map(counted.map(({ _id, count }) => [_id.toHexString(), count]));
  }

  async markTold(gap: Types.ObjectId, toldAt: Date, session: ClientSession): Promise<void> {
    await this.#watches.updateMany({ gap, toldAt: null }, { $set: { toldAt } }, { session }).exec();
  }

  /** Who was told, the longest ago first. */
  told(limit: number): Promise<WatchDocument[]> {
    return this.#watches
      .find({ toldAt: { $ne: null } })
      .sort({ toldAt: 1 })
      .limit(limit)
      .lean<WatchDocument[]>()
      .exec();
  }

  /** Has somebody wait for another gap; whoever waits for it already waits once. */
  async move({ _id, ...watch }: WatchDocument, gap: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#watches.deleteOne({ _id }, { session }).exec();
    await this.keep({ ...watch, gap }, session);
  }

  async remove(asker: string, gap: string, session: ClientSession): Promise<void> {
    await this.#watches.deleteOne({ asker, gap: new Types.ObjectId(gap) }, { session }).exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#watches.deleteMany({ asker }, { session }).exec();
  }
}
