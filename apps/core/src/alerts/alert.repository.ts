import { Injectable } from '@nestjs/common';
import type { AlertState } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type AlertDocument, alertSchema } from './alert.schema.js';

export type AlertFilter = {
  municipality?: string | undefined;
  state?: AlertState | undefined;
  /** Only alerts of these municipalities; null for all. */
  within: readonly string[] | null;
};

@Injectable()
export class AlertRepository {
  readonly #alerts: Model<AlertDocument>;

  constructor(database: Database) {
    this.#alerts = database.model('Alert', alertSchema, 'alerts');
  }

  list(
    { municipality, state, within }: AlertFilter,
    page: { offset: number; limit: number },
  ): Promise<Page<AlertDocument>> {
    const filter: QueryFilter<AlertDocument> = {
      ...(within && { municipality: { $in: [...within] } }),
      ...(municipality !== undefined && { municipality }),
      ...(state !== undefined && { state }),
    };
    return findPage(this.#alerts, filter, { ...page, sort: '-createdAt' });
  }

  find(id: string, session: ClientSession | null = null): Promise<AlertDocument | null> {
    return this.#alerts.findById(id).session(session).lean<AlertDocument>().exec();
  }

  /** What a municipality says now. There are never many: each is over by itself. */
  currentOf(municipality: string, now: Date): Promise<AlertDocument[]> {
    return this.#alerts
      .find({ municipality, state: 'sent', expires: { $gt: now } })
      .sort({ createdAt: -1 })
      .limit(MOST_CURRENT)
      .lean<AlertDocument[]>()
      .exec();
  }

  /** One that was sent, by the name that other programs know it by. */
  findSent(municipality: string, identifier: string): Promise<AlertDocument | null> {
    return this.#alerts
      .findOne({ identifier, municipality, sentAt: { $ne: null } })
      .lean<AlertDocument>()
      .exec();
  }

  /** What was made here of messages, or sent from here, by the names other programs know them by; the newest first. */
  async findNamed(
    municipality: string,
    names: readonly Pick<AlertDocument, 'sender' | 'identifier'>[],
  ): Promise<AlertDocument[]> {
    const identifier = { $in: names.map((name) => name.identifier) };
    const found = await this.#alerts
      .find({ municipality, $or: [{ identifier }, { 'origin.identifier': identifier }] })
      .sort({ createdAt: -1 })
      .limit(MOST_CURRENT)
      .lean<AlertDocument[]>()
      .exec();
    const isMeant = (one: Pick<AlertDocument, 'sender' | 'identifier'> | null) =>
      names.some(({ sender, identifier }) => sender === one?.sender && identifier === one.identifier);
    return found.filter((alert) => isMeant(alert) || isMeant(alert.origin));
  }

  /** Approved, and their moment has come. */
  dueBy(moment: Date, limit: number): Promise<AlertDocument[]> {
    return this.#first({ state: 'scheduled', sendAt: { $lte: moment } }, { sendAt: 1 }, limit);
  }

  /** Sent, and over by now. */
  overBy(moment: Date, limit: number): Promise<AlertDocument[]> {
    return this.#first({ state: 'sent', expires: { $lte: moment } }, { expires: 1 }, limit);
  }

  async create(alert: AlertDocument, session: ClientSession): Promise<void> {
    await this.#alerts.create([alert], { session });
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: AlertDocument,
    values: Partial<AlertDocument>,
    session: ClientSession,
  ): Promise<AlertDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#alerts
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<AlertDocument>()
      .exec();
  }

  async delete({ _id, version }: AlertDocument, session: ClientSession): Promise<boolean> {
    const { deletedCount } = await this.#alerts.deleteOne({ _id, version }, { session }).exec();
    return deletedCount === 1;
  }

  #first(filter: QueryFilter<AlertDocument>, sort: Record<string, 1>, limit: number): Promise<AlertDocument[]> {
    return this.#alerts.find(filter).sort(sort).limit(limit).lean<AlertDocument[]>().exec();
  }
}

/** More current alerts than a town ever had, and few enough for memory whatever happens. */
const MOST_CURRENT = 200;
