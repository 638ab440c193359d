import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import type { SealedBytes } from '../../platform/sealing/sealed-bytes.js';
import { type SecondFactorDocument, secondFactorSchema } from './second-factor.schema.js';

export const SECOND_FACTORS = 'secondFactors';

@Injectable()
export class SecondFactorRepository {
  readonly #factors: Model<SecondFactorDocument>;

  constructor(database: Database) {
    this.#factors = database.model('SecondFactor', secondFactorSchema, SECOND_FACTORS);
  }

  find(staff: string, session: ClientSession | null = null): Promise<SecondFactorDocument | null> {
    return this.#factors.findById(staff).session(session).lean<SecondFactorDocument>().exec();
  }

  async begin(staff: string, pending: string): Promise<void> {
    await this.#factors.updateOne({ _id: new Types.ObjectId(staff) }, { $set: { pending } }, { upsert: true }).exec();
  }

  /** False when something else is pending by now. */
  async confirm(
    staff: string,
    pending: string,
    values: Pick<SecondFactorDocument, 'since' | 'lastStep' | 'recovery'>,
    session: ClientSession,
  ): Promise<boolean> {
    const change = { $set: { ...values, secret: pending, pending: null } };
    return (await this.#factors.updateOne({ _id: staff, pending }, change, { session }).exec()).modifiedCount === 1;
  }

  /** False when that step, or a later one, was used already. */
  async useStep(staff: string, step: number, session: ClientSession): Promise<boolean> {
    const change = { $set: { lastStep: step } };
    const used = await this.#factors.updateOne({ _id: staff, lastStep: { $lt: step } }, change, { session }).exec();
    return used.modifiedCount === 1;
  }

  /** False when there is no such code (any more). */
  async useRecovery(staff: string, hash: string, session: ClientSession): Promise<boolean> {
    const change = { $pull: { recovery: hash } };
    return (
      (await this.#factors.updateOne({ _id: staff, recovery: hash }, change, { session }).exec()).modifiedCount === 1
    );
  }

  async replaceRecovery(staff: string, recovery: string[], session: ClientSession): Promise<void> {
    await this.#factors.updateOne({ _id: staff }, { $set: { recovery } }, { session }).exec();
  }

  resealOlder(bytes: SealedBytes, field: 'secret' | 'pending', limit: number): Promise<number> {
    return bytes.resealOlder(this.#factors, field, limit);
  }

  async remove(staff: string, session: ClientSession): Promise<void> {
    await this.#factors.deleteOne({ _id: staff }, { session }).exec();
  }
}
