import { Injectable } from '@nestjs/common';
import type { Role } from '@ventanilla/contracts';
import type { ClientSession, Model } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { searchFilter } from '../platform/database/search.js';
import { type MunicipalityDocument, municipalitySchema } from './municipality.schema.js';

/** How far a municipality's content has moved: `version` counts changes of itself, `revision` publishes. */
export type Progress = { _id: string; version: number; revision: number };

@Injectable()
export class MunicipalityRepository {
  readonly #municipalities: Model<MunicipalityDocument>;

  constructor(database: Database) {
    this.#municipalities = database.model('Municipality', municipalitySchema, 'municipalities');
  }

  list(
    q: string | undefined,
    within: readonly string[] | null,
    page: PageRequest,
  ): Promise<Page<MunicipalityDocument>> {
    const sort = page.sort.replace(/id$/, '_id');
    const filter = { ...searchFilter(q), ...(within && { _id: { $in: [...within] } }) };
    return findPage(this.#municipalities, filter, { ...page, sort });
  }

  find(id: string, session: ClientSession | null = null): Promise<MunicipalityDocument | null> {
    return this.#municipalities.findById(id).session(session).lean<MunicipalityDocument>().exec();
  }

  findAll(): Promise<MunicipalityDocument[]> {
    return this.#municipalities.find().sort({ _id: 1 }).lean<MunicipalityDocument[]>().exec();
  }

  /** Of every municipality that is asked something. The platform's shelf is not. */
  progress(): Promise<Progress[]> {
    return this.#municipalities
      .find({ isShelf: { $ne: true } }, { version: 1, revision: 1 })
      .lean<Progress[]>()
      .exec();
  }

  async create(document: MunicipalityDocument, session: ClientSession): Promise<void> {
    await this.#municipalities.create([document], { session });
  }

  /** Null when the stored version is another one. */
  replace(
    id: string,
    version: number,
    values: Partial<MunicipalityDocument>,
    session: ClientSession,
  ): Promise<MunicipalityDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#municipalities
      .findOneAndUpdate({ _id: id, version }, change, { session, returnDocument: 'after' })
      .lean<MunicipalityDocument>()
      .exec();
  }

  /** Counts one more publish and gives back its number. Publishes of one municipality meet here and so have an order. */
  async nextRevision(id: string, session: ClientSession): Promise<number | null> {
    const moved = await this.#municipalities
      .findOneAndUpdate(
        { _id: id },
        { $inc: { revision: 1 } },
        { session, returnDocument: 'after', projection: { revision: 1 } },
      )
      .lean<Progress>()
      .exec();
    return moved?.revision ?? null;
  }

  async anyAsksSecondFactorOf(role: Role, ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return false;
    const asking = { _id: { $in: [...ids] }, secondFactorFor: role };
    return (await this.#municipalities.findOne(asking, { _id: 1 }).lean().exec()) !== null;
  }
}
