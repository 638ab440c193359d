import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { filterOf, type Segment } from './segment.js';
import { type SubscriptionDocument, subscriptionSchema } from './subscription.schema.js';

type Subscriber = Pick<SubscriptionDocument, 'asker' | 'municipality'>;
type Choice = Pick<SubscriptionDocument, 'language' | 'topics' | 'area'>;

@Injectable()
export class SubscriptionRepository {
  readonly #subscriptions: Model<SubscriptionDocument>;

  constructor(database: Database) {
    this.#subscriptions = database.model('Subscription', subscriptionSchema, 'subscriptions');
  }

  find({ asker, municipality }: Subscriber): Promise<SubscriptionDocument | null> {
    return this.#subscriptions.findOne({ municipality, asker }).lean<SubscriptionDocument>().exec();
  }

  findOf(asker: string): Promise<SubscriptionDocument[]> {
    return this.#subscriptions.find({ asker }).sort({ municipality: 1 }).lean<SubscriptionDocument[]>().exec();
  }

  /** The consent of the first time stays. */
  async put(
    { asker, municipality }: Subscriber,
    choice: Choice,
    consent: SubscriptionDocument['consent'],
    session: ClientSession,
  ): Promise<void> {
    await this.#subscriptions
      .updateOne({ municipality, asker }, { $set: choice, $setOnInsert: { consent } }, { upsert: true, session })
      .exec();
  }

  async speak(asker: string, language: string, session: ClientSession): Promise<void> {
    await this.#subscriptions.updateMany({ asker }, { $set: { language } }, { session }).exec();
  }

  async delete({ asker, municipality }: Subscriber, session: ClientSession): Promise<void> {
    await this.#subscriptions.deleteOne({ municipality, asker }, { session }).exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#subscriptions.deleteMany({ asker }, { session }).exec();
  }

  /** The next ones of a segment after an asker, by asker. */
  findIn(
    segment: Segment,
    after: string | null,
    limit: number,
  ): Promise<Pick<Choice & Subscriber, 'asker' | 'language'>[]> {
    return this.#subscriptions
      .find(
        { ...filterOf(segment), ...(after !== null && { asker: { $gt: after } }) },
        { _id: 0, asker: 1, language: 1 },
      )
      .sort({ asker: 1 })
      .limit(limit)
      .lean<Pick<Choice & Subscriber, 'asker' | 'language'>[]>()
      .exec();
  }

  async countByLanguage(segment: Segment): Promise<Map<string, number>> {
    const rows = await this.#subscriptions.aggregate<{ _id: string; people: number }>([
      { $match: filterOf(segment) },
      { $group: { _id: '$language', people: { $sum: 1 } } },
    ]);
    return new Map(rows.map(({ _id, people }) => [_id, people]));
  }
}
