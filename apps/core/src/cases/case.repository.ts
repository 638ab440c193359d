import { Injectable } from '@nestjs/common';
import { type CasePriority, type CaseState, REOPEN_DAYS, type Topic } from '@ventanilla/contracts';
import { type ClientSession, type Model, type QueryFilter, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { findPage, MOST_COUNTED, type Page, type PageRequest } from '../platform/database/page.js';
import { resealOlder } from '../platform/sealing/reseal-older.js';
import type { Vault } from '../platform/sealing/vault.js';
import { type CaseDocument, caseSchema } from './case.schema.js';
import { CLOSED, queueOf } from './queue.js';

export const CASES = 'cases';

export type CaseFilter = {
  municipality: string;
  state?: CaseState | undefined;
  /** Null for nobody's. */
  assignee?: string | null | undefined;
  topic?: Topic | undefined;
  priority?: CasePriority | undefined;
  unread?: boolean;
};

/** More than one person opens in as long as anything is kept. */
const MOST_OF_ONE = 500;
/** More than a municipality's people have open at a time; the rest has its turn an hour later. */
const MOST_OPEN = 2_000;

@Injectable()
export class CaseRepository {
  readonly #cases: Model<CaseDocument>;

  constructor(database: Database) {
    this.#cases = database.model('Case', caseSchema, CASES);
  }

  list(filter: CaseFilter, page: PageRequest): Promise<Page<CaseDocument>> {
    return findPage(this.#cases, queryOf(filter), { ...page, countUpTo: MOST_COUNTED });
  }

  count(filter: CaseFilter): Promise<number> {
    return this.#cases.countDocuments(queryOf(filter), { limit: MOST_COUNTED }).exec();
  }

  find(id: string | Types.ObjectId, session: ClientSession | null = null): Promise<CaseDocument | null> {
    return this.#cases.findById(id).session(session).lean<CaseDocument>().exec();
  }

  findOpenOf(asker: string, session: ClientSession | null = null): Promise<CaseDocument | null> {
    return this.#cases.findOne({ openFor: asker }).session(session).lean<CaseDocument>().exec();
  }

  /** Of an asker, newest first. */
  listOf(asker: string, session: ClientSession | null = null): Promise<CaseDocument[]> {
    return this.#cases
      .find({ asker })
      .sort({ openedAt: -1 })
      .limit(MOST_OF_ONE)
      .session(session)
      .lean<CaseDocument[]>()
      .exec();
  }

  async create(document: Omit<CaseDocument, '_id' | 'queue' | 'queuedAt'>, session: ClientSession) {
    const created = { _id: new Types.ObjectId(), ...document, ...queueOf(document) };
    await this.#cases.create([created], { session });
    return created;
  }

  /** Whoever read it in the same transaction changes what they read, or the transaction is run again. */
  async change(before: CaseDocument, values: Partial<CaseDocument>, session: ClientSession): Promise<CaseDocument> {
    const after = { ...before, ...values };
    const change = { $set: { ...values, ...queueOf(after) } };
    const isClosing = values.state === 'closed';
    await this.#cases
      .updateOne({ _id: before._id }, isClosing ? { ...change, $unset: { openFor: 1 } } : change, { session })
      .exec();
    if (isClosing) delete after.openFor;
    return { ...after, ...queueOf(after) };
  }

  /** What first answers took since then, and since when whoever has none yet waits: the latest of each. */
  async firstAnswers(municipality: string, since: Date, limit: number) {
    const answered = await this.#cases
      .find({ municipality, firstAnsweredAt: { $gte: since } }, { answeredAfter: 1 })
      .sort({ firstAnsweredAt: -1 })
      .limit(limit)
      .lean<Pick<CaseDocument, 'answeredAfter'>[]>()
      .exec();
    const waiting = await this.#cases
      .find({ municipality, queue: { $lt: CLOSED }, state: 'waiting' }, { openedAt: 1 })
      .limit(limit)
      .lean<Pick<CaseDocument, 'openedAt'>[]>()
      .exec();
    return {
      minutes: answered.map(({ answeredAfter }) => answeredAfter ?? 0),
      waiting: waiting.map((each) => each.openedAt),
    };
  }

  /** How many ended how since then. */
  countOutcomes(
    municipality: string,
    since: Date,
  ): Promise<{ _id: NonNullable<CaseDocument['outcome']>; cases: number }[]> {
    return this.#cases
      .aggregate<{ _id: NonNullable<CaseDocument['outcome']>; cases: number }>([
        { $match: { municipality, state: 'closed', closedAt: { $gte: since } } },
        { $group: { _id: '$outcome', cases: { $sum: 1 } } },
      ])
      .exec();
  }

  /** How many open cases these have each. */
  async countOpenOf(municipality: string, assignees: readonly string[]): Promise<Map<string, number>> {
    const found = await this.#cases
      .aggregate<{ _id: string; cases: number }>([
        { $match: { municipality, queue: { $lt: CLOSED }, 'assignee.id': { $in: [...assignees] } } },
        { $group: { _id: '$assignee.id', cases: { $sum: 1 } } },
      ])
      .exec();
    return new Map(found.map(({ _id, cases }) => [_id, cases]));
  }

  /** Those whose way to the person is not needed any more. */
  listPastReopening(now: Date, limit: number): Promise<CaseDocument[]> {
    return this.#cases
      .find({ reopenUntil: { $lte: now } })
      .limit(limit)
      .lean<CaseDocument[]>()
      .exec();
  }

  /** Those whose person has not written since then, after staff did, and was not asked about it yet. */
  listSilent(municipality: string, since: Date): Promise<Pick<CaseDocument, '_id'>[]> {
    const silent = { waitingSince: null, remindedAt: null, lastMessageAt: { $lte: since } };
    return this.#listTalking(municipality, silent);
  }

  /** Those whose person did not write after they were asked, and that are not urgent. */
  listReminded(municipality: string, since: Date): Promise<Pick<CaseDocument, '_id'>[]> {
    return this.#listTalking(municipality, { remindedAt: { $lte: since }, priority: { $ne: 'urgent' } });
  }

  #listTalking(municipality: string, which: QueryFilter<CaseDocument>): Promise<Pick<CaseDocument, '_id'>[]> {
    return this.#cases
      .find({ municipality, queue: { $lt: CLOSED }, state: 'talking', ...which }, { _id: 1 })
      .limit(MOST_OPEN)
      .lean<Pick<CaseDocument, '_id'>[]>()
      .exec();
  }

  listToForget(municipality: string, closedBefore: Date, limit: number): Promise<CaseDocument[]> {
    return this.#cases
      .find({ forgotten: false, municipality, closedAt: { $lt: closedBefore } })
      .limit(limit)
      .lean<CaseDocument[]>()
      .exec();
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    await this.#cases.deleteMany({ asker }, { session }).exec();
  }

  resealOlder(vault: Vault, limit: number): Promise<number> {
    return resealOlder(vault, this.#cases, 'words', limit);
  }
}

/** Until when a case that is closed now can be opened again. */
export function reopenUntilFrom(closedAt: Date): Date {
  return new Date(closedAt.getTime() + REOPEN_DAYS * 86_400_000);
}

function queryOf({ municipality, state, assignee, topic, priority, unread }: CaseFilter): QueryFilter<CaseDocument> {
  return {
    municipality,
    ...(state === undefined ? { queue: { $lt: CLOSED } } : { state }),
    ...(assignee !== undefined && (assignee === null ? { assignee: null } : { 'assignee.id': assignee })),
    ...(topic !== undefined && { topic }),
    ...(priority !== undefined && { priority }),
    ...(unread && { unread: { $gt: 0 } }),
  };
}
