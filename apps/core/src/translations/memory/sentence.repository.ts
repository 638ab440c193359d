import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type RememberedSentence, sentenceSchema } from './sentence.schema.js';

/** Whose sentences, from which language into which. */
export type Shelf = Pick<RememberedSentence, 'municipality' | 'from' | 'to'>;

@Injectable()
export class SentenceRepository {
  readonly #sentences: Model<RememberedSentence>;

  constructor(database: Database) {
    this.#sentences = database.model('RememberedSentence', sentenceSchema, 'rememberedSentences');
  }

  /** What is remembered of these entries. */
  of(
    entries: readonly Types.ObjectId[],
    session: ClientSession,
  ): Promise<Pick<RememberedSentence, '_id' | 'source' | 'target' | 'from'>[]> {
    return this.#sentences
      .find({ entry: { $in: [...entries] } }, { source: 1, target: 1, from: 1 })
      .session(session)
      .lean<RememberedSentence[]>()
      .exec();
  }

  async replace(
    { gone, fresh }: { gone: readonly string[]; fresh: readonly RememberedSentence[] },
    session: ClientSession,
  ): Promise<void> {
    const writes = [
      ...gone.map((_id) => ({ deleteOne: { filter: { _id } } })),
      ...fresh.map((one) => ({ replaceOne: { filter: { _id: one._id }, replacement: one, upsert: true } })),
    ];
    if (writes.length > 0) await this.#sentences.bulkWrite(writes, { session });
  }

  /** The same sentence, the newest first. */
  same(shelf: Shelf, digest: string, limit: number): Promise<RememberedSentence[]> {
    return this.#sentences
      .find({ ...shelf, digest })
      .sort({ at: -1 })
      .limit(limit)
      .lean<RememberedSentence[]>()
      .exec();
  }

  /** Those that have one of the words and are about as long. */
  havingOneOf(
    shelf: Shelf,
    keys: readonly string[],
    weight: { least: number; most: number },
    limit: number,
  ): Promise<RememberedSentence[]> {
    return this.#sentences
      .find({ ...shelf, keys: { $in: [...keys] }, weight: { $gte: weight.least, $lte: weight.most } })
      .limit(limit)
      .lean<RememberedSentence[]>()
      .exec();
  }
}
