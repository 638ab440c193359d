import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type MonitoringDocument, monitoringSchema } from './monitoring.schema.js';

@Injectable()
export class MonitoringRepository {
  readonly #looks: Model<MonitoringDocument>;

  constructor(database: Database) {
    this.#looks = database.model('Monitoring', monitoringSchema, 'monitoring');
  }

  list(action: Types.ObjectId, page: { offset: number; limit: number }): Promise<Page<MonitoringDocument>> {
    return findPage(this.#looks, { action }, { sort: '-on', ...page });
  }

  findWrite(action: Types.ObjectId, clientId: string, session: ClientSession): Promise<MonitoringDocument | null> {
    return this.#looks.findOne({ action, clientId }).session(session).lean<MonitoringDocument>().exec();
  }

  /** How often anybody looked at any of these actions. */
  count(actions: readonly Types.ObjectId[], session: ClientSession | null = null): Promise<number> {
    return this.#looks
      .countDocuments({ action: { $in: [...actions] } })
      .session(session)
      .exec();
  }

  async create(document: Omit<MonitoringDocument, '_id'>, session: ClientSession): Promise<MonitoringDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#looks.create([created], { session });
    return created;
  }
}
