import { Injectable } from '@nestjs/common';
import { type AnyEntry, type AnyEntryInput, mayAs, type operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { conflict, translateDuplicate, unknownEntry } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryDocument } from './entry.schema.js';
import { toEntry } from './entry.view.js';
import { type EntryValues, EntryWriter, type Write } from './entry.writer.js';
import { EntryScope, touchBetween } from './entry-scope.js';
import { pinOf } from './schedule/scheduled.js';
import { touchOf } from './touch.js';
import type { Deed } from './versions/history.js';

type UpdateBody = InputOf<typeof operations.updateEntry>['body'];

export type Decision = (before: EntryDocument, session: ClientSession) => Promise<EntryValues>;

/** Reading and drafting entries of every kind. What the public sees is the business of `PublicationService`. */
@Injectable()
export class EntryService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listEntries>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const today = this.clock.now().toISOString().slice(0, 10);
    const confined = { within: worksOnlyIn(caller), own: await this.scope.ownKeys(caller) };
    const { items, ...count } = await this.entries.list({ ...query, ...confined, today }, query);
    return { ...count, items: items.map(toEntry) };
  }

  async get(caller: StaffCaller, id: string): Promise<AnyEntry> {
    return toEntry(await this.getDocument(caller, id));
  }

  /** An entry of a municipality or organization that the caller does not work for is as unknown as one that does not exist. */
  async getDocument(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<EntryDocument> {
    const found = await this.entries.find(id, session);
    if (!found || !(await this.scope.sees(caller, found, session))) throw unknownEntry();
    return found;
  }

  /** A deleted entry can be read and restored, and nothing else. */
  async getLive(caller: StaffCaller, id: string, session: ClientSession): Promise<EntryDocument> {
    const found = await this.getDocument(caller, id, session);
    if (found.deletedAt) throw unknownEntry();
    return found;
  }

  async create(caller: StaffCaller, input: AnyEntryInput): Promise<AnyEntry> {
    requireWorksIn(caller, input.municipality);
    const created = await this.transactions
      .run(async (session) => {
        await this.scope.requireMay(caller, input, touchBetween(null, input), session);
        return this.writer.create(actorOf(caller), input, session);
      })
      .catch(translateDuplicate);
    return toEntry(created);
  }

  async update(caller: StaffCaller, id: string, body: UpdateBody) {
    const { version, entry, autosave } = body;
    const deed = writingOf(caller, body);
    return this.change(caller, id, deed, async (before, session) => {
      if (before.version !== version) throw conflict(before, entry);
      requireSameIdentity(before, entry);
      const { key, facts, texts } = entry;
      const scheduled = autosave ? before.scheduled : await this.#repinned(caller, before, entry, session);
      return { key, facts, texts, scheduled };
    });
  }

  /** Whoever may publish stands for what they save: what is scheduled there is what they saved. */
  async #repinned(caller: StaffCaller, before: EntryDocument, draft: AnyEntryInput, session: ClientSession) {
    const languages = before.scheduled.map(({ language }) => language);
    const touch = { deed: 'publish', facts: false, languages } as const;
    const mayPublish = languages.length > 0 && (await this.scope.may(caller, before, touch, session));
    return mayPublish
      ? before.scheduled.map((one) => ({ ...one, pin: one.pin && pinOf(draft, one.language) }))
      : before.scheduled;
  }

  /** One deed done to a live entry, as one transaction. `decide` says what becomes of it, or refuses. */
  async change(caller: StaffCaller, id: string, deed: Deed, decide: Decision): Promise<AnyEntry> {
    const changed = await this.transactions
      .run((session) => this.apply(caller, id, deed, decide, session))
      .catch(translateDuplicate);
    return toEntry(changed);
  }

  /** The same inside a transaction that holds more than this. */
  async apply(
    caller: StaffCaller,
    id: string,
    deed: Deed,
    decide: Decision,
    session: ClientSession,
  ): Promise<EntryDocument> {
    const { before, values } = await this.plan(caller, id, deed, decide, session);
    return this.writer.write(actorOf(caller), deed, before, values, session);
  }

  /** What a deed would write, unless it is not theirs to do, or `decide` refuses. */
  async plan(caller: StaffCaller, id: string, deed: Deed, decide: Decision, session: ClientSession): Promise<Write> {
    const before = await this.getLive(caller, id, session);
    await this.scope.requireMay(caller, before, touchOf(deed, before), session);
    requireMayForce(caller, deed);
    const values = await decide(before, session);
    if (changesDraft(values)) await this.scope.requireMayChange(caller, before, { ...before, ...values }, session);
    return { deed, before, values };
  }

  /** Brings a deleted entry back as a draft. */
  async restore(caller: StaffCaller, id: string): Promise<AnyEntry> {
    const deed = { action: 'restore' } as const;
    const restored = await this.transactions
      .run(async (session) => {
        const before = await this.getDocument(caller, id, session);
        await this.scope.requireMay(caller, before, touchOf(deed, before), session);
        if (!before.deletedAt) return before;
        return this.writer.write(actorOf(caller), deed, before, { deletedAt: null }, session);
      })
      .catch(translateDuplicate);
    return toEntry(restored);
  }
}

/** What is saved while somebody types is no judgement yet. */
function writingOf({ staff }: StaffCaller, { version, autosave, why, minor, since }: UpdateBody): Deed {
  const sitting = { by: staff.id, since: since ?? version, isOver: !autosave };
  return { action: autosave ? 'autosave' : 'update', why, minor: (!autosave && minor) ?? false, sitting };
}

function changesDraft({ key, facts, texts }: EntryValues): boolean {
  return [key, facts, texts].some((value) => value !== undefined);
}

/** Going public against the test questions is more than publishing. */
export function requireMayForce({ staff }: StaffCaller, { force }: Deed): void {
  if (force === undefined || mayAs(staff.role, 'contentForce')) return;
  throw new ApiError(
    'refused',
    'Your role does not allow to publish over a failing test question. Ask somebody who administers the municipality.',
  );
}

function requireSameIdentity(before: EntryDocument, input: AnyEntryInput): void {
  const message = (what: string) => `The ${what} of this entry can not change. Write a new entry instead.`;
  const problems = [
    ...(before.kind === input.kind ? [] : [{ path: 'entry.kind', code: 'fixed', message: message('kind') }]),
    ...(before.municipality === input.municipality
      ? []
      : [{ path: 'entry.municipality', code: 'fixed', message: message('municipality') }]),
    ...(before.key === input.key || before.published === null
      ? []
      : [
          {
            path: 'entry.key',
            code: 'fixed',
            message: 'The key of a published entry can not change. Unpublish it first.',
          },
        ]),
  ];
  if (problems.length > 0) throw invalid(problems);
}
