import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, mongo, type QueryFilter, Types } from 'mongoose';
import type { Reason } from '../addresses/reason.js';
import { Database } from '../platform/database/database.js';
import { type DeliveryDocument, type DeliveryState, deliverySchema, notBegun, unfinished } from './delivery.schema.js';
import { type Count, countsOf } from './figures.js';
import type { MailingDocument } from './mailing.schema.js';

export type Recipient = { asker: string; language: string };

const DUPLICATE = 11_000;

/** Deliveries as they are planned, counted and taken away; how they are sent is in `sending`. */
@Injectable()
export class DeliveryRepository {
  readonly #deliveries: Model<DeliveryDocument>;

  constructor(database: Database) {
    this.#deliveries = database.model('Delivery', deliverySchema, 'deliveries');
  }

  /** Once for each recipient: who is on the list already stays there as they are. */
  async add(mailing: MailingDocument, recipients: readonly Recipient[], at: Date): Promise<void> {
    if (recipients.length === 0) return;
    const documents = recipients.map((recipient) => newDelivery(mailing, recipient, at));
    // Past mongoose: it would look at every one of a hundred thousand for nothing.
    await this.#deliveries.collection.insertMany(documents, { ordered: false }).catch(unlessAllThere);
  }

  async addOne(mailing: MailingDocument, recipient: Recipient, at: Date, session: ClientSession): Promise<void> {
    const { mailing: id, asker, ...rest } = newDelivery(mailing, recipient, at);
    await this.#deliveries.updateOne({ mailing: id, asker }, { $setOnInsert: rest }, { upsert: true, session }).exec();
  }

  async countsOf(mailing: Types.ObjectId): Promise<Count[]> {
    return countsOf(this.#deliveries, { mailing });
  }

  countsOfAsker(asker: string, session: ClientSession): Promise<Count[]> {
    return countsOf(this.#deliveries, { asker }, session);
  }

  async hasUnfinished(mailing: Types.ObjectId): Promise<boolean> {
    return (await this.#deliveries.exists({ mailing, state: { $in: unfinished } }).exec()) !== null;
  }

  /** Ends what was not begun, one way or another; gives back how many. */
  async end(
    filter: QueryFilter<DeliveryDocument>,
    state: DeliveryState,
    at: Date,
    session?: ClientSession,
  ): Promise<void> {
    await this.#deliveries
      .updateMany(
        { ...filter, state: { $in: notBegun } },
        { $set: { state, at, claim: null, until: null } },
        session ? { session } : {},
      )
      .exec();
  }

  endOf(asker: string, reason: Reason | null, state: DeliveryState, at: Date, session: ClientSession): Promise<void> {
    return this.end({ asker, ...(reason && { reason }) }, state, at, session);
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#deliveries.deleteMany({ asker }, { session }).exec();
  }

  async deleteFor(asker: string, reason: Reason, session: ClientSession): Promise<void> {
    await this.#deliveries.deleteMany({ asker, reason }, { session }).exec();
  }

  async deleteOfMailing(mailing: Types.ObjectId): Promise<void> {
    await this.#deliveries.deleteMany({ mailing }).exec();
  }

  async hasUnfinishedFor(asker: string, reason: Reason): Promise<boolean> {
    const found = await this.#deliveries.exists({ asker, reason, state: { $in: [...unfinished] } }).exec();
    return found !== null;
  }

  findOf(asker: string): Promise<DeliveryDocument[]> {
    return this.#deliveries.find({ asker }).sort({ at: 1 }).limit(1_000).lean<DeliveryDocument[]>().exec();
  }
}

function newDelivery(mailing: MailingDocument, { asker, language }: Recipient, at: Date): DeliveryDocument {
  const { _id, reason, priority, dueAt } = mailing;
  const nothingYet = { claim: null, until: null, begun: null, attempts: 0, doubts: 0 };
  return {
    _id: new Types.ObjectId(),
    mailing: _id,
    asker,
    language,
    reason,
    priority,
    dueAt,
    state: 'waiting',
    ...nothingYet,
    at,
  };
}

function unlessAllThere(error: unknown): void {
  const refused = error instanceof mongo.MongoBulkWriteError ? [error.writeErrors].flat() : [];
  if (refused.length === 0 || refused.some(({ code }) => code !== DUPLICATE)) throw error;
}
