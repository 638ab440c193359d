import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { resealOlder } from '../../platform/sealing/reseal-older.js';
import type { Vault } from '../../platform/sealing/vault.js';
import { type CaseMessageDocument, caseMessageSchema } from './message.schema.js';

export const CASE_MESSAGES = 'caseMessages';

export type Stretch = { after?: number | undefined; before?: number | undefined; limit: number };

@Injectable()
export class MessageRepository {
  readonly #messages: Model<CaseMessageDocument>;

  constructor(database: Database) {
    this.#messages = database.model('CaseMessage', caseMessageSchema, CASE_MESSAGES);
  }

  /** The latest, in order; with `after` what came in or changed since, with `before` what stands earlier. */
  async list(of: Types.ObjectId, { after, before, limit }: Stretch): Promise<CaseMessageDocument[]> {
    const within = {
      case: of,
      ...(after !== undefined && { seq: { $gt: after } }),
      ...(before !== undefined && { place: { $lt: before } }),
    };
    const found = await this.#messages
      .find(within)
      .sort({ place: -1 })
      .limit(limit)
      .lean<CaseMessageDocument[]>()
      .exec();
    return found.reverse();
  }

  findSent(
    of: Types.ObjectId,
    from: CaseMessageDocument['from'],
    clientId: string,
    session: ClientSession | null = null,
  ): Promise<CaseMessageDocument | null> {
    return this.#messages.findOne({ case: of, from, clientId }).session(session).lean<CaseMessageDocument>().exec();
  }

  /** The person's next message after this one, when it came first. */
  findOvertaker(of: Types.ObjectId, number: number, session: ClientSession): Promise<CaseMessageDocument | null> {
    return this.#messages
      .findOne({ case: of, from: 'person', number: { $gt: number } })
      .sort({ number: 1 })
      .session(session)
      .lean<CaseMessageDocument>()
      .exec();
  }

  /** What stands right before a place. */
  async placeBefore(of: Types.ObjectId, place: number, session: ClientSession): Promise<number> {
    const found = await this.#messages
      .findOne({ case: of, place: { $lt: place } }, { place: 1 })
      .sort({ place: -1 })
      .session(session)
      .lean<Pick<CaseMessageDocument, 'place'>>()
      .exec();
    return found?.place ?? 0;
  }

  async create(document: CaseMessageDocument, session: ClientSession): Promise<void> {
    await this.#messages.create([document], { session });
  }

  async change(_id: Types.ObjectId, values: Partial<CaseMessageDocument>, session: ClientSession): Promise<void> {
    await this.#messages.updateOne({ _id }, { $set: values }, { session }).exec();
  }

  /** How many of the person nobody has read. */
  countUnread(of: Types.ObjectId, readUpTo: number, session: ClientSession): Promise<number> {
    return this.#messages
      .countDocuments({ case: of, from: 'person', seq: { $gt: readUpTo } })
      .session(session)
      .exec();
  }

  /** All texts of these cases, newest first: for whoever they are about. */
  listSaid(of: readonly Types.ObjectId[], limit: number): Promise<CaseMessageDocument[]> {
    return this.#messages
      .find({ case: { $in: [...of] }, from: { $in: ['person', 'staff'] } })
      .sort({ at: -1 })
      .limit(limit)
      .lean<CaseMessageDocument[]>()
      .exec();
  }

  async forgetTexts(of: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#messages.updateMany({ case: of, text: { $ne: null } }, { $set: { text: null } }, { session }).exec();
  }

  async deleteOf(cases: readonly Types.ObjectId[], session: ClientSession): Promise<void> {
    await this.#messages.deleteMany({ case: { $in: [...cases] } }, { session }).exec();
  }

  resealOlder(vault: Vault, limit: number): Promise<number> {
    return resealOlder(vault, this.#messages, 'text', limit);
  }
}
