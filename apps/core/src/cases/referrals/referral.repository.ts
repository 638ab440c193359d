import { Injectable } from '@nestjs/common';
import type { ReferralState } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../../platform/database/page.js';
import { resealOlder } from '../../platform/sealing/reseal-older.js';
import type { Vault } from '../../platform/sealing/vault.js';
import { type ReferralDocument, referralSchema } from './referral.schema.js';

export const REFERRALS = 'referrals';

export type ReferralFilter = { municipality: string; case?: string | undefined; state?: ReferralState | undefined };

/** More than anybody is referred in as long as anything is kept. */
const MOST_OF_ONE = 100;

@Injectable()
export class ReferralRepository {
  readonly #referrals: Model<ReferralDocument>;

  constructor(database: Database) {
    this.#referrals = database.model('Referral', referralSchema, REFERRALS);
  }

  list({ municipality, case: of, state }: ReferralFilter, page: PageRequest): Promise<Page<ReferralDocument>> {
    const filter = {
      municipality,
      ...(of !== undefined && { case: new Types.ObjectId(of) }),
      ...(state !== undefined && { state }),
    };
    return findPage(this.#referrals, filter, page);
  }

  find(id: string, session: ClientSession | null = null): Promise<ReferralDocument | null> {
    return this.#referrals.findById(id).session(session).lean<ReferralDocument>().exec();
  }

  findAsked(of: Types.ObjectId, clientId: string, session: ClientSession): Promise<ReferralDocument | null> {
    return this.#referrals.findOne({ case: of, clientId }).session(session).lean<ReferralDocument>().exec();
  }

  /** Of an asker, newest first. */
  listOf(asker: string): Promise<ReferralDocument[]> {
    return this.#referrals.find({ asker }).sort({ askedAt: -1 }).limit(MOST_OF_ONE).lean<ReferralDocument[]>().exec();
  }

  listOfCase(of: Types.ObjectId, session: ClientSession): Promise<ReferralDocument[]> {
    return this.#referrals.find({ case: of }).session(session).lean<ReferralDocument[]>().exec();
  }

  countToTell(municipality: string): Promise<number> {
    return this.#referrals.countDocuments({ municipality, toTell: true }).exec();
  }

  async create(document: ReferralDocument, session: ClientSession): Promise<ReferralDocument> {
    await this.#referrals.create([document], { session });
    return document;
  }

  /** Whoever read it in the same transaction changes what they read, or the transaction is run again. */
  async change(
    before: ReferralDocument,
    values: Partial<ReferralDocument>,
    session: ClientSession,
  ): Promise<ReferralDocument> {
    const changed = { ...values, version: before.version + 1 };
    await this.#referrals.updateOne({ _id: before._id }, { $set: changed }, { session }).exec();
    return { ...before, ...changed };
  }

  listExpired(now: Date, limit: number): Promise<ReferralDocument[]> {
    return this.#referrals
      .find({ state: { $in: ['asked', 'agreed'] }, expiresAt: { $lte: now } })
      .limit(limit)
      .lean<ReferralDocument[]>()
      .exec();
  }

  /** What was agreed to and when stays; what it was about does not. */
  async forgetOfCase(of: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#referrals.updateMany({ case: of }, { $set: { words: null, asker: null } }, { session }).exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#referrals.deleteMany({ asker }, { session }).exec();
  }

  resealOlder(vault: Vault, limit: number): Promise<number> {
    return resealOlder(vault, this.#referrals, 'words', limit);
  }
}
