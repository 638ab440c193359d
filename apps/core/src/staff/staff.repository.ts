import { Injectable } from '@nestjs/common';
import type { Role } from '@ventanilla/contracts';
import { type ClientSession, type Model, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { searchFilter } from '../platform/database/search.js';
import { type StaffDocument, staffSchema } from './staff.schema.js';

export type StaffFilter = {
  q?: string | undefined;
  role?: Role | undefined;
  municipality?: string | undefined;
  /** Only who works in one of these and is no administrator; null for everybody. */
  within: readonly string[] | null;
};

/** What somebody reviews: in which languages, and whose entry it is. */
export type ReviewedContent = {
  municipality: string;
  languages: readonly string[];
  organizations: readonly string[];
};

@Injectable()
export class StaffRepository {
  readonly #staff: Model<StaffDocument>;

  constructor(database: Database) {
    this.#staff = database.model('Staff', staffSchema, 'staff');
  }

  list({ q, role, municipality, within }: StaffFilter, page: PageRequest): Promise<Page<StaffDocument>> {
    const filter = {
      ...searchFilter(q),
      ...(within && { municipalities: { $in: [...within] }, role: { $ne: 'administrator' as const } }),
    };
    const chosen = [
      ...(role !== undefined ? [{ role }] : []),
      ...(municipality !== undefined ? [{ municipalities: municipality }] : []),
    ];
    return findPage(this.#staff, chosen.length > 0 ? { $and: [filter, ...chosen] } : filter, page);
  }

  /** Who answers for one of these institutions there, also whoever may not sign in any more. */
  listRespondents(
    municipality: string,
    institutions: readonly string[],
    page: { offset: number; limit: number },
  ): Promise<Page<StaffDocument>> {
    const filter = {
      municipalities: municipality,
      role: 'institution' as const,
      institutions: { $in: [...institutions] },
    };
    return findPage(this.#staff, filter, { sort: 'name', ...page });
  }

  /** Who may sign in and has all of this content in their scope, by name. */
  listWorkingOn(
    { municipality, languages, organizations }: ReviewedContent,
    { roles, but, only }: { roles: readonly Role[]; but?: string; only?: string },
    page: { offset: number; limit: number },
  ): Promise<Page<StaffDocument>> {
    const worksThere = { $or: [{ role: 'administrator' as const }, { municipalities: municipality }] };
    // Nobody is kept from work that is in no language in particular: `$all` of nothing would match nobody.
    const inAll = languages.length === 0 ? {} : { languages: { $all: [...languages] } };
    const speaks = { $or: [{ 'languages.0': { $exists: false } }, inAll] };
    const isFor = { $or: [{ 'organizations.0': { $exists: false } }, { organizations: { $in: [...organizations] } }] };
    const who = {
      ...(but !== undefined && { $ne: new Types.ObjectId(but) }),
      ...(only !== undefined && { $eq: new Types.ObjectId(only) }),
    };
    const named = Object.keys(who).length > 0 ? { _id: who } : {};
    const filter = { role: { $in: [...roles] }, active: true, ...named };
    return findPage(this.#staff, { ...filter, $and: [worksThere, speaks, isFor] }, { sort: 'name', ...page });
  }

  findById(id: string, session: ClientSession | null = null): Promise<StaffDocument | null> {
    return this.#staff.findById(id).session(session).lean<StaffDocument>().exec();
  }

  findByEmail(email: string): Promise<StaffDocument | null> {
    return this.#staff.findOne({ email }).lean<StaffDocument>().exec();
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#staff.findOne({}, { _id: 1 }).lean().exec()) === null;
  }

  countOtherActiveAdministrators(id: string, session: ClientSession): Promise<number> {
    const others = { _id: { $ne: new Types.ObjectId(id) }, role: 'administrator' as const, active: true };
    return this.#staff.countDocuments(others).session(session).exec();
  }

  /**
   * Makes whoever else is about to take an administrator away meet this transaction: without it two of them could
   * each count the other as the one who stays.
   */
  async lockAdministrators(session: ClientSession): Promise<void> {
    await this.#staff.updateMany({ role: 'administrator' }, { $inc: { version: 0 } }, { session }).exec();
  }

  async create(document: Omit<StaffDocument, '_id'>, session: ClientSession): Promise<StaffDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#staff.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    id: string,
    version: number,
    values: Partial<StaffDocument>,
    session: ClientSession,
  ): Promise<StaffDocument | null> {
    return this.#staff
      .findOneAndUpdate(
        { _id: id, version },
        { $set: { ...values, version: version + 1 } },
        { session, returnDocument: 'after' },
      )
      .lean<StaffDocument>()
      .exec();
  }

  async noteSignIn(id: Types.ObjectId, at: Date, session: ClientSession): Promise<void> {
    await this.#staff.updateOne({ _id: id }, { $set: { lastSignInAt: at } }, { session }).exec();
  }

  async setPassword(id: string, passwordHash: string, at: Date, session: ClientSession): Promise<void> {
    await this.#staff
      .updateOne({ _id: id }, { $set: { passwordHash, updatedAt: at }, $inc: { version: 1 } }, { session })
      .exec();
  }

  async setSecondFactor(id: string, secondFactor: boolean, session: ClientSession): Promise<void> {
    await this.#staff.updateOne({ _id: id }, { $set: { secondFactor } }, { session }).exec();
  }
}
