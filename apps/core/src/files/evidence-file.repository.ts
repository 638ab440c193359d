import { Injectable } from '@nestjs/common';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page } from '../platform/database/page.js';
import { type EvidenceFileDocument, evidenceFileSchema } from './evidence-file.schema.js';

export type FileFilter = {
  assessment: Types.ObjectId;
  /** Only of these institutions; null for all. */
  institutions: readonly string[] | null;
  indicator?: string | undefined;
  institution?: string | undefined;
};

@Injectable()
export class EvidenceFileRepository {
  readonly #files: Model<EvidenceFileDocument>;

  constructor(database: Database) {
    this.#files = database.model('EvidenceFile', evidenceFileSchema, 'evidenceFiles');
  }

  list(filter: FileFilter, page: { offset: number; limit: number }): Promise<Page<EvidenceFileDocument>> {
    const { assessment, institutions, indicator, institution } = filter;
    const whose = [
      ...(institutions === null ? [] : [{ institution: { $in: [...institutions] } }]),
      ...(institution === undefined ? [] : [{ institution }]),
    ];
    const query = {
      assessment,
      ...(indicator !== undefined && { indicator }),
      ...(whose.length > 0 && { $and: whose }),
    };
    return findPage(this.#files, query, { sort: '-at', ...page });
  }

  find(assessment: Types.ObjectId, id: string): Promise<EvidenceFileDocument | null> {
    return this.#files.findOne({ _id: id, assessment }).lean<EvidenceFileDocument>().exec();
  }

  findWrite(assessment: Types.ObjectId, clientId: string): Promise<EvidenceFileDocument | null> {
    return this.#files.findOne({ assessment, clientId }).lean<EvidenceFileDocument>().exec();
  }

  count(assessment: Types.ObjectId): Promise<number> {
    return this.#files.countDocuments({ assessment }).exec();
  }

  /** Which of these are files of that institution in that round. */
  async known(
    { assessment, institution }: Pick<EvidenceFileDocument, 'assessment' | 'institution'>,
    ids: readonly string[],
    session: ClientSession,
  ): Promise<ReadonlySet<string>> {
    const query = { _id: { $in: ids.map((id) => new Types.ObjectId(id)) }, assessment, institution };
    const found = await this.#files.find(query, { _id: 1 }).session(session).lean<{ _id: Types.ObjectId }[]>().exec();
    return new Set(found.map(({ _id }) => _id.toHexString()));
  }

  async create(document: EvidenceFileDocument, session: ClientSession): Promise<void> {
    await this.#files.create([document], { session });
  }
}
