import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type PointDocument, pointSchema } from './data-protection.schema.js';

@Injectable()
export class DataProtectionRepository {
  readonly #points: Model<PointDocument>;

  constructor(database: Database) {
    this.#points = database.model('DataProtectionPoint', pointSchema, 'dataProtectionPoints');
  }

  /** As many as there are points at most. */
  ofMunicipality(municipality: string, session: ClientSession | null = null): Promise<PointDocument[]> {
    return this.#points.find({ municipality }).session(session).lean<PointDocument[]>().exec();
  }

  /** Gives back how it stood before. */
  replace(document: PointDocument, session: ClientSession): Promise<PointDocument | null> {
    const { _id, ...values } = document;
    return this.#points
      .findOneAndUpdate({ _id }, { $set: values }, { upsert: true, session, returnDocument: 'before' })
      .lean<PointDocument>()
      .exec();
  }
}
