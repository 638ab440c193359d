import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type AttachmentDocument, attachmentSchema } from './attachment.schema.js';

@Injectable()
export class AttachmentRepository {
  readonly #attachments: Model<AttachmentDocument>;

  constructor(database: Database) {
    this.#attachments = database.model('Attachment', attachmentSchema, 'attachments');
  }

  /** Those of these files that lie beside one of these owners. */
  findMany(
    owners: readonly Types.ObjectId[],
    ids: readonly string[],
    session: ClientSession | null = null,
  ): Promise<AttachmentDocument[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const query = { _id: { $in: ids.map((id) => new Types.ObjectId(id)) }, owner: { $in: [...owners] } };
    return this.#attachments.find(query).session(session).lean<AttachmentDocument[]>().exec();
  }

  findWrite(owner: Types.ObjectId, clientId: string): Promise<AttachmentDocument | null> {
    return this.#attachments.findOne({ owner, clientId }).lean<AttachmentDocument>().exec();
  }

  count(owner: Types.ObjectId): Promise<number> {
    return this.#attachments.countDocuments({ owner }).exec();
  }

  async delete(owner: Types.ObjectId, ids: readonly Types.ObjectId[], session: ClientSession): Promise<void> {
    await this.#attachments.deleteMany({ _id: { $in: [...ids] }, owner }, { session }).exec();
  }

  async create(document: AttachmentDocument, session: ClientSession): Promise<void> {
    await this.#attachments.create([document], { session });
  }
}
