import { Injectable } from '@nestjs/common';
import type { Phase } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type AssessmentDocument, assessmentSchema } from './assessment.schema.js';

export type AssessmentFilter = {
  /** Only in these municipalities; null for all. */
  within: readonly string[] | null;
  /** Only rounds in which one of these institutions takes part; null for all. */
  institutions: readonly string[] | null;
  municipality?: string | undefined;
  phase?: Phase | undefined;
};

@Injectable()
export class AssessmentRepository {
  readonly #rounds: Model<AssessmentDocument>;

  constructor(database: Database) {
    this.#rounds = database.model('Assessment', assessmentSchema, 'assessments');
  }

  list(filter: AssessmentFilter, page: PageRequest): Promise<Page<AssessmentDocument>> {
    return findPage(this.#rounds, queryOf(filter), page);
  }

  find(id: string, session: ClientSession | null = null): Promise<AssessmentDocument | null> {
    return this.#rounds.findById(id).session(session).lean<AssessmentDocument>().exec();
  }

  /** The round of a municipality that was opened last. */
  newest(municipality: string): Promise<AssessmentDocument | null> {
    return this.#rounds.findOne({ municipality }).sort({ openedAt: -1 }).lean<AssessmentDocument>().exec();
  }

  /** The round that is written up in a profile. */
  findByProfile(
    municipality: string,
    profile: string,
    session: ClientSession | null,
  ): Promise<AssessmentDocument | null> {
    return this.#rounds.findOne({ municipality, profile }).session(session).lean<AssessmentDocument>().exec();
  }

  async create(document: Omit<AssessmentDocument, '_id'>, session: ClientSession): Promise<AssessmentDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#rounds.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: AssessmentDocument,
    values: Partial<AssessmentDocument>,
    session: ClientSession,
  ): Promise<AssessmentDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#rounds
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<AssessmentDocument>()
      .exec();
  }
}

function queryOf({ within, institutions, municipality, phase }: AssessmentFilter): QueryFilter<AssessmentDocument> {
  const places = [
    ...(within === null ? [] : [{ municipality: { $in: [...within] } }]),
    ...(municipality === undefined ? [] : [{ municipality }]),
  ];
  return {
    ...(places.length > 0 && { $and: places }),
    ...(institutions !== null && { 'institutions.key': { $in: [...institutions] } }),
    ...(phase !== undefined && { phase }),
  };
}
