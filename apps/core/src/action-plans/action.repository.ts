import { Injectable } from '@nestjs/common';
import { ACTIONS_MAX, type ActionStatus } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, type Page, type PageRequest } from '../platform/database/page.js';
import { type ActionDocument, actionSchema } from './action.schema.js';

export type ActionFilter = {
  municipality: string;
  /** Only of these institutions; null for all. */
  institutions: readonly string[] | null;
  profile?: string | undefined;
  status?: ActionStatus | undefined;
  institution?: string | undefined;
  /** Only what fell due before this day and is neither done nor dropped. */
  dueBefore?: string | undefined;
};

type Plan = Pick<ActionDocument, 'municipality' | 'profile'>;

@Injectable()
export class ActionRepository {
  readonly #actions: Model<ActionDocument>;

  constructor(database: Database) {
    this.#actions = database.model('Action', actionSchema, 'actions');
  }

  list(filter: ActionFilter, page: PageRequest): Promise<Page<ActionDocument>> {
    return findPage(this.#actions, queryOf(filter), page);
  }

  /** All of one plan, in the order people number them by; a plan is bounded. */
  ofPlan(plan: Plan, institutions: readonly string[] | null = null, session: ClientSession | null = null) {
    return this.#actions
      .find({ ...planQuery(plan), ...ownedBy(institutions) })
      .sort({ number: 1 })
      .limit(ACTIONS_MAX)
      .session(session)
      .lean<ActionDocument[]>()
      .exec();
  }

  count(plan: Plan, session: ClientSession): Promise<number> {
    return this.#actions.countDocuments(planQuery(plan)).session(session).exec();
  }

  find(id: string, session: ClientSession | null = null): Promise<ActionDocument | null> {
    return this.#actions.findById(id).session(session).lean<ActionDocument>().exec();
  }

  async lastNumber(municipality: string, session: ClientSession): Promise<number> {
    const last = await this.#actions
      .findOne({ municipality }, { number: 1 })
      .sort({ number: -1 })
      .session(session)
      .lean<Pick<ActionDocument, 'number'>>()
      .exec();
    return last?.number ?? 0;
  }

  async create(document: Omit<ActionDocument, '_id'>, session: ClientSession): Promise<ActionDocument> {
    const created = { _id: new Types.ObjectId(), ...document };
    await this.#actions.create([created], { session });
    return created;
  }

  /** Null when the stored version is another one. */
  replace(
    { _id, version }: ActionDocument,
    values: Partial<ActionDocument>,
    session: ClientSession,
  ): Promise<ActionDocument | null> {
    const change = { $set: { ...values, version: version + 1 } };
    return this.#actions
      .findOneAndUpdate({ _id, version }, change, { session, returnDocument: 'after' })
      .lean<ActionDocument>()
      .exec();
  }

  async delete({ _id, version }: ActionDocument, session: ClientSession): Promise<boolean> {
    const { deletedCount } = await this.#actions.deleteOne({ _id, version }, { session }).exec();
    return deletedCount === 1;
  }
}

function queryOf(filter: ActionFilter): QueryFilter<ActionDocument> {
  const { municipality, institutions, profile, status, institution, dueBefore } = filter;
  const whose = [ownedBy(institutions), institution === undefined ? {} : { 'institution.key': institution }];
  return {
    municipality,
    $and: whose,
    ...(profile !== undefined && { profile }),
    ...(status !== undefined && { status }),
    ...(dueBefore !== undefined && { due: { $lt: dueBefore } }),
  };
}

function ownedBy(institutions: readonly string[] | null): QueryFilter<ActionDocument> {
  return institutions === null ? {} : { 'institution.key': { $in: [...institutions] } };
}

function planQuery({ municipality, profile }: Plan): QueryFilter<ActionDocument> {
  return { municipality, profile };
}
