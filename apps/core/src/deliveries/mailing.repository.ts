import { Injectable } from '@nestjs/common';
import type { OutgoingKind } from '@ventanilla/contracts';
import type { ClientSession, Model, Types } from 'mongoose';
import type { Reason } from '../addresses/reason.js';
import { Database } from '../platform/database/database.js';
import { resealOlder } from '../platform/sealing/reseal-older.js';
import type { Vault } from '../platform/sealing/vault.js';
import { unfinished } from './delivery.schema.js';
import type { Count } from './figures.js';
import { type MailingDocument, type MailingState, mailingSchema } from './mailing.schema.js';

export const MAILINGS = 'mailings';

@Injectable()
export class MailingRepository {
  readonly #mailings: Model<MailingDocument>;

  constructor(database: Database) {
    this.#mailings = database.model('Mailing', mailingSchema, MAILINGS);
  }

  /** The one that is there under its kind and ref already, or this one. */
  async findOrAdd({ kind, ref, ...rest }: MailingDocument, session: ClientSession): Promise<MailingDocument> {
    return this.#mailings
      .findOneAndUpdate({ kind, ref }, { $setOnInsert: rest }, { upsert: true, returnDocument: 'after', session })
      .lean<MailingDocument>()
      .orFail()
      .exec();
  }

  find(kind: OutgoingKind, ref: string, session?: ClientSession): Promise<MailingDocument | null> {
    return this.#mailings
      .findOne({ kind, ref }, null, session ? { session } : {})
      .lean<MailingDocument>()
      .exec();
  }

  findAll(ids: readonly Types.ObjectId[]): Promise<MailingDocument[]> {
    return this.#mailings
      .find({ _id: { $in: [...ids] } })
      .lean<MailingDocument[]>()
      .exec();
  }

  /** The most urgent in a state, of those the oldest. */
  findFirstIn(state: MailingState): Promise<MailingDocument | null> {
    return this.#mailings.findOne({ state }).sort({ priority: 1, at: 1 }).lean<MailingDocument>().exec();
  }

  findIn(state: MailingState, limit: number): Promise<MailingDocument[]> {
    return this.#mailings.find({ state }).limit(limit).lean<MailingDocument[]>().exec();
  }

  findExpired(state: MailingState, before: Date, limit: number): Promise<MailingDocument[]> {
    return this.#mailings
      .find({ state, expiresAt: { $lte: before } })
      .limit(limit)
      .lean<MailingDocument[]>()
      .exec();
  }

  /** True when it was still as it is said to be. */
  async change(
    { _id, state }: Pick<MailingDocument, '_id' | 'state'>,
    values: Partial<MailingDocument>,
    session?: ClientSession,
  ): Promise<boolean> {
    const { matchedCount } = await this.#mailings
      .updateOne({ _id, state }, { $set: values }, session ? { session } : {})
      .exec();
    return matchedCount === 1;
  }

  /** How far the list of recipients is made; false when nobody wants it any more. */
  async reached({ _id }: MailingDocument, after: string): Promise<boolean> {
    const { matchedCount } = await this.#mailings
      .updateOne({ _id, state: 'planning' }, { $set: { 'plan.after': after } })
      .exec();
    return matchedCount === 1;
  }

  /** Keeps the figures right when deliveries are taken away. */
  async countGone(counts: readonly Count[], session: ClientSession): Promise<void> {
    for (const { mailing, state, isDoubtful, count } of counts) {
      const endedAs = unfinished.includes(state) ? 'withdrawn' : state;
      const gone = { [`gone.${endedAs}`]: count, ...(isDoubtful && { 'gone.uncertain': count }) };
      await this.#mailings.updateOne({ _id: mailing }, { $inc: gone }, { session }).exec();
    }
  }

  async deleteFor(reason: Reason, session: ClientSession): Promise<void> {
    await this.#mailings.deleteMany({ reason }, { session }).exec();
  }

  resealOlder(vault: Vault, limit: number): Promise<number> {
    return resealOlder(vault, this.#mailings, 'sealed', limit);
  }
}
