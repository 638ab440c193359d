import { Injectable } from '@nestjs/common';
import { type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type DeliveryDocument, type DeliveryState, deliverySchema, notBegun } from '../delivery.schema.js';

/** What is begun has to be on disk before the channel is asked. */
const DURABLE = { writeConcern: { w: 'majority', j: true } } as const;
const NOT_HELD = { claim: null, until: null };

/** Deliveries as senders take, begin and end them. Every step asks again whether it still may be taken. */
@Injectable()
export class SendingRepository {
  readonly #deliveries: Model<DeliveryDocument>;

  constructor(database: Database) {
    this.#deliveries = database.model('Delivery', deliverySchema, 'deliveries');
  }

  /** Those that are due, in their order, but for some askers. */
  findDue(priority: number, now: Date, without: readonly string[], limit: number): Promise<DeliveryDocument[]> {
    return this.#deliveries
      .find({ state: 'waiting', priority, dueAt: { $lte: now }, ...(without.length && { asker: { $nin: without } }) })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit)
      .lean<DeliveryDocument[]>()
      .exec();
  }

  findByIds(ids: readonly string[]): Promise<DeliveryDocument[]> {
    return this.#deliveries
      .find({ _id: { $in: objectIds(ids) } })
      .lean<DeliveryDocument[]>()
      .exec();
  }

  /** Those of them that nobody took meanwhile. */
  async claim(ids: readonly Types.ObjectId[], claim: string, until: Date, at: Date): Promise<DeliveryDocument[]> {
    const values = { state: 'claimed' as const, claim, until, at };
    await this.#deliveries.updateMany({ _id: { $in: [...ids] }, state: 'waiting' }, { $set: values }).exec();
    return this.#deliveries
      .find({ _id: { $in: [...ids] }, claim, state: 'claimed' })
      .lean<DeliveryDocument[]>()
      .exec();
  }

  async begin(ids: readonly Types.ObjectId[], claim: string, until: Date, at: Date): Promise<DeliveryDocument[]> {
    const update = { $set: { state: 'sending' as const, begun: claim, until, at }, $inc: { attempts: 1 } };
    await this.#deliveries.updateMany({ _id: { $in: [...ids] }, claim, state: 'claimed' }, update, DURABLE).exec();
    return this.#deliveries
      .find({ _id: { $in: [...ids] }, claim, state: 'sending' })
      .lean<DeliveryDocument[]>()
      .exec();
  }

  /** What was sent under a claim stays sent, also when the claim was over by then and nobody else began. */
  async sent(ids: readonly Types.ObjectId[], claim: string, at: Date): Promise<void> {
    await this.#deliveries
      .updateMany(
        { _id: { $in: [...ids] }, begun: claim, state: { $in: [...notBegun, 'sending'] } },
        { $set: { state: 'sent', at, ...NOT_HELD } },
      )
      .exec();
  }

  /** Ends what is held under a claim, or lets it wait again; `doubts` when it may have arrived all the same. */
  async end(
    ids: readonly Types.ObjectId[],
    claim: string,
    { state, doubts = 0, at }: { state: DeliveryState; doubts?: number; at: Date },
  ): Promise<void> {
    await this.#deliveries
      .updateMany(
        { _id: { $in: [...ids] }, claim, state: { $in: ['claimed', 'sending'] } },
        { $set: { state, at, ...NOT_HELD }, ...(doubts > 0 && { $inc: { doubts } }) },
      )
      .exec();
  }

  /** What senders left behind that are gone: nobody began it, so that it simply waits again; or it may have arrived. */
  async takeBack(now: Date, mostDoubts: number): Promise<void> {
    const over = { until: { $lte: now } };
    if ((await this.#deliveries.exists(over).exec()) === null) return;
    await this.#deliveries
      .updateMany({ ...over, state: 'claimed' }, { $set: { state: 'waiting', at: now, ...NOT_HELD } })
      .exec();
    const left = { ...over, state: 'sending' as const };
    const doubtful = (state: DeliveryState) => ({ $set: { state, at: now, ...NOT_HELD }, $inc: { doubts: 1 } });
    await this.#deliveries.updateMany({ ...left, doubts: { $gte: mostDoubts } }, doubtful('failed')).exec();
    await this.#deliveries.updateMany(left, doubtful('waiting')).exec();
  }
}

function objectIds(ids: readonly string[]): Types.ObjectId[] {
  return ids.map((id) => new Types.ObjectId(id));
}
