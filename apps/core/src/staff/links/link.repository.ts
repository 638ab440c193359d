import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { type LinkDocument, linkSchema } from './link.schema.js';

@Injectable()
export class LinkRepository {
  readonly #links: Model<LinkDocument>;

  constructor(database: Database) {
    this.#links = database.model('StaffLink', linkSchema, 'staffLinks');
  }

  find(id: string, staff: string, session: ClientSession | null = null): Promise<LinkDocument | null> {
    return this.#links
      .findOne({ _id: id, staff: new Types.ObjectId(staff) })
      .session(session)
      .lean<LinkDocument>()
      .exec();
  }

  /** The only one of that person from now on. */
  async replace(document: LinkDocument, session: ClientSession): Promise<void> {
    await this.#links.deleteMany({ staff: document.staff }, { session }).exec();
    await this.#links.create([document], { session });
  }

  async removeOf(staff: string, session: ClientSession): Promise<void> {
    await this.#links.deleteMany({ staff: new Types.ObjectId(staff) }, { session }).exec();
  }
}
