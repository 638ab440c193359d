import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import { type CommentDocument, commentSchema } from './comment.schema.js';

export type CommentFilter = {
  assessment: Types.ObjectId;
  /** Only about the answers of these institutions; null for all. */
  institutions: readonly string[] | null;
  indicator?: string | undefined;
  institution?: string | undefined;
};

@Injectable()
export class CommentRepository {
  readonly #comments: Model<CommentDocument>;

  constructor(database: Database) {
    this.#comments = database.model('ResponseComment', commentSchema, 'responseComments');
  }

  list(filter: CommentFilter, page: { offset: number; limit: number }): Promise<Page<CommentDocument>> {
    return findPage(this.#comments, queryOf(filter), { sort: '-at', ...page });
  }

  /** How many there are of each question. */
  async counts(
    assessment: Types.ObjectId,
    institutions: readonly string[] | null,
  ): Promise<ReadonlyMap<string, number>> {
    const grouped = await this.#comments
      .aggregate<{ _id: string; count: number }>([
        { $match: queryOf({ assessment, institutions }) },
        { $group: { _id: '$indicator', count: { $sum: 1 } } },
      ])
      .exec();
    return new Map(grouped.map(({ _id, count }) => [_id, count]));
  }

  find(assessment: Types.ObjectId, clientId: string, session: ClientSession): Promise<CommentDocument | null> {
    return this.#comments.findOne({ assessment, clientId }).session(session).lean<CommentDocument>().exec();
  }

  async create(document: Omit<CommentDocument, '_id'>, session: ClientSession): Promise<CommentDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#comments.create([created], { session });
    return created;
  }
}

function queryOf({ assessment, institutions, indicator, institution }: CommentFilter): QueryFilter<CommentDocument> {
  const whose = [
    ...(institutions === null ? [] : [{ institution: { $in: [...institutions] } }]),
    ...(institution === undefined ? [] : [{ institution }]),
  ];
  return { assessment, ...(indicator !== undefined && { indicator }), ...(whose.length > 0 && { $and: whose }) };
}
