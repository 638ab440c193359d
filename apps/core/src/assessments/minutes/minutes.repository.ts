import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type MinutesDocument, minutesSchema } from './minutes.schema.js';

@Injectable()
export class MinutesRepository {
  readonly #minutes: Model<MinutesDocument>;

  constructor(database: Database) {
    this.#minutes = database.model('Minutes', minutesSchema, 'minutes');
  }

  /** Of the meetings in which one of these institutions took part; null for all. */
  list(
    assessment: Types.ObjectId,
    institutions: readonly string[] | null,
    page: { offset: number; limit: number },
  ): Promise<Page<MinutesDocument>> {
    const took = institutions === null ? {} : { institutions: { $in: [...institutions] } };
    return findPage(this.#minutes, { assessment, ...took }, { sort: '-heldOn', ...page });
  }

  ofRound(assessment: Types.ObjectId, session: ClientSession | null): Promise<MinutesDocument[]> {
    return this.#minutes.find({ assessment }).session(session).lean<MinutesDocument[]>().exec();
  }

  find(assessment: Types.ObjectId, id: string, session: ClientSession): Promise<MinutesDocument | null> {
    return this.#minutes.findOne({ _id: id, assessment }).session(session).lean<MinutesDocument>().exec();
  }

  findWrite(assessment: Types.ObjectId, clientId: string, session: ClientSession): Promise<MinutesDocument | null> {
    return this.#minutes.findOne({ assessment, clientId }).session(session).lean<MinutesDocument>().exec();
  }

  async create(document: Omit<MinutesDocument, '_id'>, session: ClientSession): Promise<MinutesDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#minutes.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: MinutesDocument,
    values: Partial<MinutesDocument>,
    session: ClientSession,
  ): Promise<MinutesDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#minutes
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<MinutesDocument>()
      .exec();
  }
}
