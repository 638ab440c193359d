import { Injectable } from '@nestjs/common';
import type { WebhookChoice } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { resealOlder } from '../platform/sealing/reseal-older.js';
import { SealedFields } from '../platform/sealing/sealed-fields.js';
import { Vault } from '../platform/sealing/vault.js';
import { type WebhookDocument, webhookSchema } from './webhook.schema.js';

@Injectable()
export class WebhookRepository {
  readonly #webhooks: Model<WebhookDocument>;

  constructor(database: Database, vault: Vault, sealed: SealedFields) {
    this.#webhooks = database.model('Webhook', webhookSchema, 'webhooks');
    for (const field of ['secret', 'olderSecret']) {
      const reseal = (limit: number) => resealOlder(vault, this.#webhooks, field, limit);
      sealed.register({ name: `webhooks.${field}`, resealOlder: reseal });
    }
  }

  list(municipality: string, page: { offset: number; limit: number }): Promise<Page<WebhookDocument>> {
    return findPage(this.#webhooks, { municipality }, { ...page, sort: '-createdAt' });
  }

  find(id: string | Types.ObjectId, session: ClientSession | null = null): Promise<WebhookDocument | null> {
    return this.#webhooks.findById(id).session(session).lean<WebhookDocument>().exec();
  }

  findAll(ids: readonly Types.ObjectId[]): Promise<WebhookDocument[]> {
    return this.#webhooks
      .find({ _id: { $in: [...ids] } })
      .lean<WebhookDocument[]>()
      .exec();
  }

  /** Those that want to hear of an event. */
  listening(municipality: string, event: WebhookChoice, session: ClientSession): Promise<WebhookDocument[]> {
    return this.#webhooks
      .find({ municipality, active: true, events: event })
      .session(session)
      .lean<WebhookDocument[]>()
      .exec();
  }

  count(municipality: string, session: ClientSession): Promise<number> {
    return this.#webhooks.countDocuments({ municipality }).session(session).exec();
  }

  async create(document: WebhookDocument, session: ClientSession): Promise<void> {
    await this.#webhooks.create([document], { session });
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: WebhookDocument,
    values: Partial<WebhookDocument>,
    session: ClientSession,
  ): Promise<WebhookDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#webhooks
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<WebhookDocument>()
      .exec();
  }

  async delete(id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#webhooks.deleteOne({ _id: id }, { session }).exec();
  }

  async noteArrival(id: Types.ObjectId, at: Date): Promise<void> {
    await this.#webhooks
      .updateOne({ _id: id }, { $set: { lastArrivedAt: at, failingSince: null, restsUntil: null } })
      .exec();
  }

  /** The first failure after an arrival counts; later ones change nothing. */
  async noteFailure(id: Types.ObjectId, at: Date, restsUntil: Date): Promise<void> {
    await this.#webhooks.updateOne({ _id: id }, { $set: { restsUntil } }).exec();
    await this.#webhooks.updateOne({ _id: id, failingSince: null }, { $set: { failingSince: at } }).exec();
  }

  async resting(now: Date): Promise<Types.ObjectId[]> {
    const resting = await this.#webhooks
      .find({ restsUntil: { $gt: now } })
      .select('_id')
      .lean<WebhookDocument[]>()
      .exec();
    return resting.map(({ _id }) => _id);
  }
}
