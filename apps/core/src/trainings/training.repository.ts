import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type TrainingDocument, trainingSchema } from './training.schema.js';

@Injectable()
export class TrainingRepository {
  readonly #trainings: Model<TrainingDocument>;

  constructor(database: Database) {
    this.#trainings = database.model('Training', trainingSchema, 'trainings');
  }

  list(municipality: string, page: PageRequest): Promise<Page<TrainingDocument>> {
    return findPage(this.#trainings, { municipality }, page);
  }

  find(id: string, session: ClientSession | null = null): Promise<TrainingDocument | null> {
    return this.#trainings.findById(id).session(session).lean<TrainingDocument>().exec();
  }

  /** Those of these that are trainings of the municipality. */
  findMany(municipality: string, ids: readonly string[], session: ClientSession | null): Promise<TrainingDocument[]> {
    const query = { _id: { $in: ids.map((id) => new Types.ObjectId(id)) }, municipality };
    return this.#trainings.find(query).session(session).lean<TrainingDocument[]>().exec();
  }

  /** Trainings whose officials were to be forgotten before this day and are not yet. */
  toForget(before: string, limit: number): Promise<TrainingDocument[]> {
    return this.#trainings
      .find({ forgotten: false, namesUntil: { $lt: before } })
      .limit(limit)
      .lean<TrainingDocument[]>()
      .exec();
  }

  async create(document: Omit<TrainingDocument, '_id'>, session: ClientSession): Promise<TrainingDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#trainings.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: Pick<TrainingDocument, '_id' | 'version'>,
    values: Partial<TrainingDocument>,
    session: ClientSession,
  ): Promise<TrainingDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#trainings
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<TrainingDocument>()
      .exec();
  }

  async markForgotten(_id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#trainings.updateOne({ _id }, { $set: { forgotten: true } }, { session }).exec();
  }
}
