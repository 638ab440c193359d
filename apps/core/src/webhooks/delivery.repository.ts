import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type DeliveryDocument, deliverySchema } from './delivery.schema.js';

@Injectable()
export class DeliveryRepository {
  readonly #deliveries: Model<DeliveryDocument>;

  constructor(database: Database) {
    this.#deliveries = database.model('WebhookDelivery', deliverySchema, 'webhookDeliveries');
  }

  async createAll(documents: readonly DeliveryDocument[], session: ClientSession): Promise<void> {
    await this.#deliveries.insertMany([...documents], { session });
  }

  list(webhook: Types.ObjectId, page: { offset: number; limit: number }): Promise<Page<DeliveryDocument>> {
    return findPage(this.#deliveries, { webhook }, { ...page, sort: '-at' });
  }

  find(webhook: Types.ObjectId, id: string | Types.ObjectId): Promise<DeliveryDocument | null> {
    return this.#deliveries
      .findOne({ _id: new Types.ObjectId(id), webhook })
      .lean<DeliveryDocument>()
      .exec();
  }

  /** Those whose moment has come, the longest due first, without those of webhooks that rest. */
  dueBy(moment: Date, resting: readonly Types.ObjectId[], limit: number): Promise<DeliveryDocument[]> {
    return this.#deliveries
      .find({ state: 'waiting', nextAt: { $lte: moment }, webhook: { $nin: [...resting] } })
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<DeliveryDocument[]>()
      .exec();
  }

  /** Says that a try begins, and when the next would be if nobody is heard of any more; false when another did so first. */
  async begin({ _id, tries }: DeliveryDocument, nextAt: Date): Promise<boolean> {
    const begun = { $set: { nextAt, state: 'waiting' }, $inc: { tries: 1 } };
    return (await this.#deliveries.updateOne({ _id, tries }, begun).exec()).modifiedCount === 1;
  }

  async end(
    id: Types.ObjectId,
    attempt: DeliveryDocument['attempts'][number],
    values: Partial<DeliveryDocument>,
  ): Promise<void> {
    await this.#deliveries.updateOne({ _id: id }, { $set: values, $push: { attempts: attempt } }).exec();
  }

  /** What waits for a webhook that is off is not sent late, when it would be news no longer. */
  async skipAll(webhook: Types.ObjectId, session: ClientSession): Promise<void> {
    const over = { $set: { state: 'skipped', nextAt: null } };
    await this.#deliveries.updateMany({ webhook, state: 'waiting' }, over, { session }).exec();
  }

  async deleteAll(webhook: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#deliveries.deleteMany({ webhook }, { session }).exec();
  }

  /** Takes away what was sent, and later that it was; gives back how many. */
  async forgetBodies(before: Date): Promise<number> {
    const kept = { at: { $lt: before }, state: { $ne: 'waiting' as const }, body: { $ne: null } };
    return (await this.#deliveries.updateMany(kept, { $set: { body: null } }).exec()).modifiedCount;
  }

  async forget(before: Date): Promise<number> {
    return (await this.#deliveries.deleteMany({ at: { $lt: before } }).exec()).deletedCount;
  }
}
