import { Injectable } from '@nestjs/common';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { resealOlder } from '../platform/sealing/reseal-older.js';
import type { Vault } from '../platform/sealing/vault.js';
import { type AddressDocument, addressSchema } from './address.schema.js';
import type { Reason } from './reason.js';

export const ADDRESSES = 'chatAddresses';

const LONG_AGO = new Date(0);

@Injectable()
export class AddressRepository {
  readonly #addresses: Model<AddressDocument>;

  constructor(database: Database) {
    this.#addresses = database.model('Address', addressSchema, ADDRESSES);
  }

  async keep(
    { _id, chat, language, at }: Pick<AddressDocument, '_id' | 'chat' | 'language' | 'at'>,
    reason: Reason,
    session: ClientSession,
  ): Promise<void> {
    const update = {
      $set: { chat, language },
      $addToSet: { keptFor: reason },
      $setOnInsert: { at, heldBy: null, freeAt: LONG_AGO },
    };
    await this.#addresses.updateOne({ _id }, update, { upsert: true, session }).exec();
  }

  async keepFor(
    asker: string,
    { instead, reason }: { instead: Reason; reason: Reason },
    session: ClientSession,
  ): Promise<void> {
    const kept = { _id: asker, keptFor: instead };
    const found = await this.#addresses.updateOne(kept, { $addToSet: { keptFor: reason } }, { session }).exec();
    if (found.matchedCount > 0)
      await this.#addresses.updateOne(kept, { $pull: { keptFor: instead } }, { session }).exec();
  }

  async letGo(asker: string, reason: Reason, session: ClientSession): Promise<void> {
    await this.#addresses.updateOne({ _id: asker }, { $pull: { keptFor: reason } }, { session }).exec();
    await this.#addresses.deleteOne({ _id: asker, keptFor: { $size: 0 } }, { session }).exec();
  }

  async speak(asker: string, language: string, session: ClientSession): Promise<void> {
    await this.#addresses.updateOne({ _id: asker }, { $set: { language } }, { session }).exec();
  }

  async delete(asker: string, session: ClientSession): Promise<void> {
    await this.#addresses.deleteOne({ _id: asker }, { session }).exec();
  }

  find(asker: string, session?: ClientSession): Promise<AddressDocument | null> {
    return this.#addresses
      .findById(asker, null, session ? { session } : {})
      .lean<AddressDocument>()
      .exec();
  }

  /** By asker, after the one given. */
  findKeptFor(
    reason: Reason,
    after: string | null,
    limit: number,
  ): Promise<Pick<AddressDocument, '_id' | 'language'>[]> {
    return this.#addresses
      .find({ keptFor: reason, ...(after === null ? {} : { _id: { $gt: after } }) }, { language: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<Pick<AddressDocument, '_id' | 'language'>[]>()
      .exec();
  }

  /** Every reason of this kind that anybody's address is kept for. */
  async reasonsBeginning(prefix: string): Promise<Reason[]> {
    const filter: QueryFilter<AddressDocument> = { keptFor: { $regex: `^${prefix}` } };
    const kept: unknown[] = await this.#addresses.distinct('keptFor', filter).exec();
    return kept.filter((reason): reason is Reason => typeof reason === 'string' && reason.startsWith(prefix));
  }

  resealOlder(vault: Vault, limit: number): Promise<number> {
    return resealOlder(vault, this.#addresses, 'chat', limit);
  }

  // === Whose turn a chat is

  /** Takes hold of the chats that are free; gives back all that there are, so that one sees which are held by others. */
  async hold(askers: readonly string[], claim: string, now: Date, until: Date): Promise<AddressDocument[]> {
    const free = { _id: { $in: [...askers] }, freeAt: { $lte: now } };
    await this.#addresses.updateMany(free, { $set: { heldBy: claim, freeAt: until } }).exec();
    return this.#addresses
      .find({ _id: { $in: [...askers] } })
      .lean<AddressDocument[]>()
      .exec();
  }

  async holdOn(askers: readonly string[], claim: string, until: Date): Promise<void> {
    await this.#addresses.updateMany({ _id: { $in: [...askers] }, heldBy: claim }, { $set: { freeAt: until } }).exec();
  }

  async release(askers: readonly string[], claim: string, freeAt: Date): Promise<void> {
    await this.#addresses
      .updateMany({ _id: { $in: [...askers] }, heldBy: claim }, { $set: { heldBy: null, freeAt } })
      .exec();
  }
}
