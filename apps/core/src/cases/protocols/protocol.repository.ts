import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type ProtocolDocument, protocolSchema } from './protocol.schema.js';

/** The most protocols of its own that a municipality has. */
export const PROTOCOLS_MAX = 50;

@Injectable()
export class ProtocolRepository {
  readonly #protocols: Model<ProtocolDocument>;

  constructor(database: Database) {
    this.#protocols = database.model('CaseProtocol', protocolSchema, 'caseProtocols');
  }

  list(municipality: string): Promise<ProtocolDocument[]> {
    return this.#protocols
      .find({ municipality })
      .sort({ key: 1 })
      .limit(PROTOCOLS_MAX)
      .lean<ProtocolDocument[]>()
      .exec();
  }

  count(municipality: string, session: ClientSession): Promise<number> {
    return this.#protocols.countDocuments({ municipality }).session(session).exec();
  }

  find(municipality: string, key: string, session: ClientSession): Promise<ProtocolDocument | null> {
    return this.#protocols.findOne({ municipality, key }).session(session).lean<ProtocolDocument>().exec();
  }

  async create(document: Omit<ProtocolDocument, '_id'>, session: ClientSession): Promise<ProtocolDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#protocols.create([created], { session });
    return created;
  }

  async replace({ _id }: ProtocolDocument, document: Omit<ProtocolDocument, '_id'>, session: ClientSession) {
    await this.#protocols.updateOne({ _id }, { $set: document }, { session }).exec();
    return { _id, ...document };
  }

  async delete(_id: Types.ObjectId, session: ClientSession): Promise<void> {
    await this.#protocols.deleteOne({ _id }, { session }).exec();
  }
}
