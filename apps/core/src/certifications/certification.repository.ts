import { Injectable } from '@nestjs/common';
import type { CertificationPhase } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type CertificationDocument, certificationSchema } from './certification.schema.js';

export type CertificationFilter = {
  /** Only in these municipalities; null for all. */
  within: readonly string[] | null;
  municipality?: string | undefined;
  phase?: CertificationPhase | undefined;
};

@Injectable()
export class CertificationRepository {
  readonly #certifications: Model<CertificationDocument>;

  constructor(database: Database) {
    this.#certifications = database.model('Certification', certificationSchema, 'certifications');
  }

  list({ within, municipality, phase }: CertificationFilter, page: PageRequest): Promise<Page<CertificationDocument>> {
    const places = [
      ...(within === null ? [] : [{ municipality: { $in: [...within] } }]),
      ...(municipality === undefined ? [] : [{ municipality }]),
    ];
    const query = { ...(places.length > 0 && { $and: places }), ...(phase !== undefined && { phase }) };
    return findPage(this.#certifications, query, page);
  }

  find(id: string, session: ClientSession | null = null): Promise<CertificationDocument | null> {
    return this.#certifications.findById(id).session(session).lean<CertificationDocument>().exec();
  }

  async create(document: Omit<CertificationDocument, '_id'>, session: ClientSession): Promise<CertificationDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#certifications.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: CertificationDocument,
    values: Partial<CertificationDocument>,
    session: ClientSession,
  ): Promise<CertificationDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#certifications
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<CertificationDocument>()
      .exec();
  }
}
