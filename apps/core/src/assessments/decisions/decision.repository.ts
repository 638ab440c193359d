import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type DecisionDocument, decisionSchema } from './decision.schema.js';

@Injectable()
export class DecisionRepository {
  readonly #decisions: Model<DecisionDocument>;

  constructor(database: Database) {
    this.#decisions = database.model('Validation', decisionSchema, 'validations');
  }

  list(
    filter: { assessment: Types.ObjectId; indicator?: string },
    page: { offset: number; limit: number },
  ): Promise<Page<DecisionDocument>> {
    return findPage(this.#decisions, filter, { sort: '-at', ...page });
  }

  /** Every decision of a round, the oldest first. */
  ofRound(assessment: Types.ObjectId, session: ClientSession | null): Promise<DecisionDocument[]> {
    return this.#decisions.find({ assessment }).sort({ at: 1 }).session(session).lean<DecisionDocument[]>().exec();
  }

  findLast(assessment: Types.ObjectId, indicator: string, session: ClientSession): Promise<DecisionDocument | null> {
    return this.#decisions
      .findOne({ assessment, indicator })
      .sort({ at: -1, _id: -1 })
      .session(session)
      .lean<DecisionDocument>()
      .exec();
  }

  async create(document: Omit<DecisionDocument, '_id'>, session: ClientSession): Promise<DecisionDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#decisions.create([created], { session });
    return created;
  }
}
