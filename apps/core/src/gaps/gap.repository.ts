import { Injectable } from '@nestjs/common';
import type { ClusterProfile } from '@ventanilla/answering';
import type { GapStanding } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type GapDocument, gapSchema, type TurnDocument, turnSchema } from './gap.schema.js';

const NEEDS_AN_ANSWER: readonly GapStanding[] = ['open', 'beingWritten'];

@Injectable()
export class GapRepository {
  readonly #gaps: Model<GapDocument>;
  readonly #turns: Model<TurnDocument>;

  constructor(database: Database) {
    this.#gaps = database.model('Gap', gapSchema, 'gaps');
    this.#turns = database.model('GapTurn', turnSchema, 'gapTurns');
  }

  list(municipality: string, state: GapStanding | undefined, page: PageRequest): Promise<Page<GapDocument>> {
    return findPage(this.#gaps, { municipality, ...(state !== undefined && { state }) }, page);
  }

  find(id: string | Types.ObjectId, session: ClientSession | null = null): Promise<GapDocument | null> {
    return this.#gaps.findById(id).session(session).lean<GapDocument>().exec();
  }

  findMany(ids: readonly string[], session: ClientSession): Promise<GapDocument[]> {
    return this.#gaps
      .find({ _id: { $in: [...ids] } })
      .session(session)
      .lean<GapDocument[]>()
      .exec();
  }

  /** Makes whoever else gathers for this municipality wait, or try again. */
  async takeTurn(municipality: string, session: ClientSession): Promise<void> {
    await this.#turns.updateOne({ _id: municipality }, { $inc: { turn: 1 } }, { session, upsert: true }).exec();
  }

  /** What draws questions in: the gaps that were asked for since. */
  async profiles(municipality: string, since: Date, session: ClientSession): Promise<ClusterProfile[]> {
    const found = await this.#gaps
      .find({ municipality, lastAskedAt: { $gte: since } }, { traits: 1, count: 1 })
      .session(session)
      .lean<Pick<GapDocument, '_id' | 'traits' | 'count'>[]>()
      .exec();
    return found.map(({ _id, traits, count }) => ({ id: _id.toHexString(), size: count, traits }));
  }

  async saveAll(gaps: readonly GapDocument[], session: ClientSession): Promise<void> {
    const writes = gaps.map((gap) => ({
      replaceOne: { filter: { _id: gap._id }, replacement: gap, upsert: true },
    }));
    if (writes.length > 0) await this.#gaps.bulkWrite(writes, { session });
  }

  /** Null when the stored version is another one. */
  change(
    { _id, version }: Pick<GapDocument, '_id' | 'version'>,
    values: Partial<GapDocument>,
    session: ClientSession,
  ): Promise<GapDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#gaps
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<GapDocument>()
      .exec();
  }

  /** Gaps that need an answer and were not looked at since the public content last changed. */
  unchecked(municipality: string, revision: number, limit: number): Promise<GapDocument[]> {
    const filter: QueryFilter<GapDocument> = {
      municipality,
      state: { $in: [...NEEDS_AN_ANSWER] },
      checkedRevision: { $ne: revision },
    };
    return this.#gaps.find(filter).sort({ count: -1, _id: -1 }).limit(limit).lean<GapDocument[]>().exec();
  }

  /** A look is no change: the version stays, so that nobody who works on it meets a conflict. */
  async keepLook(
    { _id }: Pick<GapDocument, '_id'>,
    look: Pick<GapDocument, 'answeredBy' | 'checkedRevision'>,
  ): Promise<void> {
    await this.#gaps.updateOne({ _id }, { $set: look }).exec();
  }

  /** Gaps whose last question is older and that still hold words. */
  withOldWords(before: Date, limit: number): Promise<GapDocument[]> {
    return this.#gaps
      .find({ lastAskedAt: { $lt: before }, 'traits.name': { $regex: '^[^#]' } })
      .limit(limit)
      .lean<GapDocument[]>()
      .exec();
  }

  async setTraits(
    { _id }: Pick<GapDocument, '_id'>,
    traits: GapDocument['traits'],
    session: ClientSession | null = null,
  ): Promise<void> {
    await this.#gaps.updateOne({ _id }, { $set: { traits } }, session ? { session } : {}).exec();
  }

  async delete(_id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#gaps.deleteOne({ _id }, { session }).exec();
  }
}
