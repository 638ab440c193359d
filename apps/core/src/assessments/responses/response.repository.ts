import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type ResponseDocument, responseSchema } from './response.schema.js';

/** Names a response. */
export type ResponseName = Pick<ResponseDocument, 'assessment' | 'indicator' | 'institution'>;

@Injectable()
export class ResponseRepository {
  readonly #responses: Model<ResponseDocument>;

  constructor(database: Database) {
    this.#responses = database.model('Response', responseSchema, 'responses');
  }

  /** All of one round: never more than it asks. */
  ofRound(assessment: Types.ObjectId, session: ClientSession | null): Promise<ResponseDocument[]> {
    return this.#responses.find({ assessment }).session(session).lean<ResponseDocument[]>().exec();
  }

  /** Every institution's answer to one question. */
  toIndicator(assessment: Types.ObjectId, indicator: string, session: ClientSession): Promise<ResponseDocument[]> {
    return this.#responses.find({ assessment, indicator }).session(session).lean<ResponseDocument[]>().exec();
  }

  find(name: ResponseName, session: ClientSession | null = null): Promise<ResponseDocument | null> {
    return this.#responses.findOne(name).session(session).lean<ResponseDocument>().exec();
  }

  async create(document: Omit<ResponseDocument, '_id'>, session: ClientSession): Promise<ResponseDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#responses.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: ResponseDocument,
    values: Partial<ResponseDocument>,
    session: ClientSession,
  ): Promise<ResponseDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#responses
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<ResponseDocument>()
      .exec();
  }
}
