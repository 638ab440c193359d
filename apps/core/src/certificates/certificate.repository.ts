import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type CertificateDocument, certificateSchema } from './certificate.schema.js';

@Injectable()
export class CertificateRepository {
  readonly #certificates: Model<CertificateDocument>;

  constructor(database: Database) {
    this.#certificates = database.model('Certificate', certificateSchema, 'certificates');
  }

  findByNumber(number: string, session: ClientSession | null = null): Promise<CertificateDocument | null> {
    return this.#certificates.findOne({ number }).session(session).lean<CertificateDocument>().exec();
  }

  /** Those of these owners: of certifications their one, of a training those of these officials. */
  of(
    owners: readonly Types.ObjectId[],
    officials: readonly (Types.ObjectId | null)[],
    session: ClientSession | null = null,
  ): Promise<CertificateDocument[]> {
    return this.#certificates
      .find({ owner: { $in: [...owners] }, official: { $in: [...officials] } })
      .session(session)
      .lean<CertificateDocument[]>()
      .exec();
  }

  async create(document: Omit<CertificateDocument, '_id'>, session: ClientSession): Promise<CertificateDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#certificates.create([created], { session });
    return created;
  }

  /** Null when it was revoked before. */
  revoke(
    number: string,
    revoked: NonNullable<CertificateDocument['revoked']>,
    session: ClientSession,
  ): Promise<CertificateDocument | null> {
    return this.#certificates
      .findOneAndUpdate({ number, revoked: null }, { $set: { revoked } }, { session, returnDocument: 'after' })
      .lean<CertificateDocument>()
      .exec();
  }
}
