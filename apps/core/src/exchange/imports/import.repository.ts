import { Injectable } from '@nestjs/common';
import type { ImportVerdict } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../../platform/database/database.js';
import { findPage, type Page } from '../../platform/database/page.js';
import {
  type ImportDocument,
  type ImportRowDocument,
  importDocumentSchema,
  importRowDocumentSchema,
  type ProgressDocument,
  progressSchema,
} from './import.schema.js';

export type NewRow = Omit<ImportRowDocument, '_id' | 'import' | 'order' | 'entry' | 'left'> & { entry: string | null };
type Slice = { offset: number; limit: number };

@Injectable()
export class ImportRepository {
  readonly #imports: Model<ImportDocument>;
  readonly #rows: Model<ImportRowDocument>;
  readonly #progress: Model<ProgressDocument>;

  constructor(database: Database) {
    this.#imports = database.model('Import', importDocumentSchema, 'imports');
    this.#rows = database.model('ImportRow', importRowDocumentSchema, 'importRows');
    this.#progress = database.model('ImportProgress', progressSchema, 'importProgress');
  }

  async create(values: Omit<ImportDocument, '_id'>): Promise<ImportDocument> {
    const created = { _id: new Types.ObjectId(), ...values };
    await this.#imports.create([created]);
    return created;
  }

  find(id: string): Promise<ImportDocument | null> {
    return this.#imports.findById(id).lean<ImportDocument>().exec();
  }

  list(filter: { municipality: string; 'by.id'?: string }, slice: Slice): Promise<Page<ImportDocument>> {
    return findPage(this.#imports, filter, { ...slice, sort: '-at' });
  }

  async set(
    { _id }: Pick<ImportDocument, '_id'>,
    values: Partial<ImportDocument>,
    session: ClientSession | null = null,
  ): Promise<void> {
    await this.#imports.updateOne({ _id }, { $set: values }).session(session).exec();
  }

  /** How far it is; one that was never begun has not moved since it was made. */
  async progressOf(ids: readonly Types.ObjectId[]): Promise<Map<string, ProgressDocument>> {
    const found = await this.#progress
      .find({ _id: { $in: [...ids] } })
      .lean<ProgressDocument[]>()
      .exec();
    return new Map(found.map((progress) => [progress._id.toHexString(), progress]));
  }

  async advance({ _id }: Pick<ImportDocument, '_id'>, done: number, movedAt: Date): Promise<void> {
    await this.#progress.updateOne({ _id }, { $set: { done, movedAt } }, { upsert: true }).exec();
  }

  /** Takes hold of an import for one caller only: false when it has moved since it was read. */
  async claim({ _id, movedAt }: ProgressDocument, now: Date): Promise<boolean> {
    const claimed = await this.#progress.updateOne({ _id, movedAt }, { $set: { done: 0, movedAt: now } }).exec();
    return claimed.modifiedCount === 1;
  }

  async addRows({ _id }: ImportDocument, order: number, rows: readonly NewRow[]): Promise<void> {
    const documents = rows.map((row, at) => ({
      ...row,
      _id: new Types.ObjectId(),
      import: _id,
      order: order + at,
      left: null,
    }));
    await this.#rows.insertMany(documents, { ordered: true });
  }

  /** Imports of before that were never confirmed; at most `limit`, the oldest first. */
  async abandoned(before: Date, limit: number): Promise<Types.ObjectId[]> {
    const found = await this.#imports
      .find({ state: { $in: ['reading', 'ready', 'faulty', 'failed'] }, at: { $lt: before } }, { _id: 1 })
      .sort({ at: 1 })
      .limit(limit)
      .lean<Pick<ImportDocument, '_id'>[]>()
      .exec();
    return found.map(({ _id }) => _id);
  }

  /** Rows first: an import that is half forgotten is found again. */
  async forget(ids: readonly Types.ObjectId[]): Promise<void> {
    await this.#rows.deleteMany({ import: { $in: [...ids] } }).exec();
    await this.#progress.deleteMany({ _id: { $in: [...ids] } }).exec();
    await this.#imports.deleteMany({ _id: { $in: [...ids] } }).exec();
  }

  rows(id: Types.ObjectId, verdict: ImportVerdict | undefined, slice: Slice): Promise<Page<ImportRowDocument>> {
    const filter = { import: id, ...(verdict !== undefined && { verdict }) };
    return findPage(this.#rows, filter, { ...slice, sort: 'order' });
  }

  /** The rows that write something, in the order of the file, a batch at a time so that memory stays bounded. */
  async *writingRows(id: Types.ObjectId, session: ClientSession, batchSize = 100): AsyncGenerator<ImportRowDocument[]> {
    let after = -1;
    for (;;) {
      const batch: ImportRowDocument[] = await this.#rows
        .find({ import: id, verdict: { $in: ['new', 'changed'] }, order: { $gt: after } })
        .sort({ order: 1 })
        .limit(batchSize)
        .session(session)
        .lean<ImportRowDocument[]>()
        .exec();
      if (batch.length > 0) yield batch;
      if (batch.length < batchSize) return;
      after = batch.at(-1)?.order ?? after;
    }
  }

  async setRows(
    rows: readonly { row: ImportRowDocument; values: Partial<ImportRowDocument> }[],
    session: ClientSession,
  ): Promise<void> {
    if (rows.length === 0) return;
    const writes = rows.map(({ row: { _id }, values }) => ({
      updateOne: { filter: { _id }, update: { $set: values } },
    }));
    await this.#rows.bulkWrite(writes, { session });
  }
}
