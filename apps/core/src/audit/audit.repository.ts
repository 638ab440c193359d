import { Injectable } from '@nestjs/common';
import { auditEntrySchema } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, MOST_COUNTED, type Page, type PageRequest } from '../platform/database/page.js';
import { type AuditDocument, auditSchema } from './audit.schema.js';

export type AuditFilter = {
  municipality?: string | undefined;
  action?: AuditDocument['action'] | undefined;
  resourceId?: string | undefined;
  staff?: string | undefined;
  /** Only deeds in these municipalities; null for everywhere, and for what belongs to none. */
  within: readonly string[] | null;
  /** Whether deeds that concern people, signing in among them, are shown too. */
  people: boolean;
};

/** What deeds are done to that concern no people. Named one by one, as an index finds them. */
const NOT_PEOPLE = auditEntrySchema.shape.resource.options.filter((one) => one !== 'staff' && one !== 'session');

@Injectable()
export class AuditRepository {
  readonly #entries: Model<AuditDocument>;

  constructor(database: Database) {
    this.#entries = database.model('AuditEntry', auditSchema, 'audit');
  }

  async appendAll(entries: readonly Omit<AuditDocument, '_id'>[], session: ClientSession): Promise<void> {
    const documents = entries.map((entry) => ({ _id: new Types.ObjectId(), ...entry }));
    await this.#entries.insertMany(documents, { session });
  }

  list(
    { municipality, within, people, action, resourceId, staff }: AuditFilter,
    page: PageRequest,
  ): Promise<Page<AuditDocument>> {
    const filter: QueryFilter<AuditDocument> = {
      ...(within && { municipality: { $in: [...within] } }),
      ...(!people && { resource: { $in: NOT_PEOPLE } }),
      ...(municipality !== undefined && { municipality }),
      ...(action !== undefined && { action }),
      ...(resourceId !== undefined && { resourceId }),
      ...(staff !== undefined && { 'staff.id': staff }),
    };
    return findPage(this.#entries, filter, { ...page, countUpTo: MOST_COUNTED });
  }
}
