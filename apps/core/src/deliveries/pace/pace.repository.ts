import { Injectable } from '@nestjs/common';
import { type Model, Schema } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import type { Allowance } from './pace.js';

/** One for all senders. */
type PaceDocument = Allowance & { _id: string; turn: number; pausedUntil: Date };

const paceSchema: Schema = new Schema(
  {
    _id: { type: String, required: true },
    left: { type: Number, required: true },
    at: { type: Date, required: true },
    turn: { type: Number, required: true },
    pausedUntil: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
);

const ID = 'deliveries';
const FIRST = { left: 0, at: new Date(0), turn: 0, pausedUntil: new Date(0) };

@Injectable()
export class PaceRepository {
  readonly #paces: Model<PaceDocument>;

  constructor(database: Database) {
    this.#paces = database.model('DeliveryPace', paceSchema, 'deliveryPaces');
  }

  async get(): Promise<PaceDocument> {
    return (await this.#paces.findById(ID).lean<PaceDocument>().exec()) ?? this.#begin();
  }

  /** False when somebody else took their turn meanwhile: read it again. */
  async take(turn: number, { left, at }: Allowance): Promise<boolean> {
    const { matchedCount } = await this.#paces
      .updateOne({ _id: ID, turn }, { $set: { left, at }, $inc: { turn: 1 } })
      .exec();
    return matchedCount === 1;
  }

  async pauseUntil(moment: Date): Promise<void> {
    await this.#paces.updateOne({ _id: ID }, { $max: { pausedUntil: moment } }).exec();
  }

  #begin(): Promise<PaceDocument> {
    return this.#paces
      .findOneAndUpdate({ _id: ID }, { $setOnInsert: FIRST }, { upsert: true, returnDocument: 'after' })
      .lean<PaceDocument>()
      .orFail()
      .exec();
  }
}
