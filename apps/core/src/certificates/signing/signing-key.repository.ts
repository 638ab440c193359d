import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import type { SealedBytes } from '../../platform/sealing/sealed-bytes.js';
import { type SigningKeyDocument, signingKeySchema } from './signing-key.schema.js';

export const SIGNING_KEYS = 'signingKeys';

const CURRENT = 'current';

/** Nobody makes a new key more often than once a week for twenty years. */
const KEYS_MAX = 1_000;

@Injectable()
export class SigningKeyRepository {
  readonly #keys: Model<SigningKeyDocument>;

  constructor(database: Database) {
    this.#keys = database.model('SigningKey', signingKeySchema, SIGNING_KEYS);
  }

  /** The public parts of all keys there ever were, the newest first. */
  all(): Promise<Pick<SigningKeyDocument, '_id' | 'x'>[]> {
    return this.#keys
      .find({}, { x: 1 })
      .sort({ madeAt: -1 })
      .limit(KEYS_MAX)
      .lean<Pick<SigningKeyDocument, '_id' | 'x'>[]>()
      .exec();
  }

  findCurrent(): Promise<SigningKeyDocument | null> {
    return this.#keys.findOne({ slot: CURRENT }).lean<SigningKeyDocument>().exec();
  }

  resealOlder(bytes: SealedBytes, limit: number): Promise<number> {
    return bytes.resealOlder(this.#keys, 'sealed', limit);
  }

  /** Takes the place of the key that signed until now. */
  async replaceCurrent(key: Omit<SigningKeyDocument, 'slot'>, session: ClientSession): Promise<void> {
    const before = await this.#keys.findOne({ slot: CURRENT }).session(session).lean<SigningKeyDocument>().exec();
    if (before) await this.#keys.updateOne({ _id: before._id }, { $set: { slot: before._id } }, { session });
    await this.#keys.create([{ ...key, slot: CURRENT }], { session });
  }
}
