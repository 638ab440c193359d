import { Injectable } from '@nestjs/common';
import type { AnyEntry, AnyEntryInput, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { conflict, translateDuplicate, unknownEntry } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryDocument } from './entry.schema.js';
import { toEntry } from './entry.view.js';
import { EntryScope, touchBetween } from './entry-scope.js';
import { standingOf } from './standing.js';
import { searchOf, titleIn } from './wording.js';

/** Reading and drafting entries of every kind. What the public sees is the business of `PublicationService`. */
@Injectable()
export class EntryService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly scope: EntryScope,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listEntries>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const today = this.clock.now().toISOString().slice(0, 10);
    const confined = { within: worksOnlyIn(caller), own: await this.scope.ownKeys(caller) };
    const { items, total } = await this.entries.list({ ...query, ...confined, today }, query);
    return { items: items.map(toEntry), total };
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
        const { sourceLanguage } = await this.municipalities.getDocument(input.municipality, session);
        await this.scope.requireMay(caller, input, touchBetween(null, input), session);
        const now = this.clock.now();
        const fresh = { version: 1, published: null, publishedAt: null, publicRevision: 0, deletedAt: null };
        const document = {
          ...input,
          ...derived(input, null, sourceLanguage),
          ...fresh,
          createdAt: now,
          updatedAt: now,
        };
        const entry = await this.entries.create(document, session);
        await this.record(caller, 'create', entry, changesBetween({}, contentOf(input)), session);
        return entry;
      })
      .catch(translateDuplicate);
    return toEntry(created);
  }

  async update(caller: StaffCaller, id: string, version: number, input: AnyEntryInput): Promise<AnyEntry> {
    const updated = await this.transactions
      .run(async (session) => {
        const before = await this.getLive(caller, id, session);
        if (before.version !== version) throw conflict(before, input);
        requireSameIdentity(before, input);
        await this.scope.requireMayChange(caller, before, input, session);
        const { sourceLanguage } = await this.municipalities.getDocument(before.municipality, session);
        const { key, facts, texts } = input;
        const values = {
          key,
          facts,
          texts,
          ...derived(input, before.published, sourceLanguage),
          updatedAt: this.clock.now(),
        };
        const after = await this.entries.replace(before, values, session);
        if (!after) throw conflict(before, input);
        await this.record(caller, 'update', after, changesBetween(contentOf(before), contentOf(input)), session);
        return after;
      })
      .catch(translateDuplicate);
    return toEntry(updated);
  }

  /** The audit entry of a deed done to an entry. */
  record(
    caller: StaffCaller,
    action: 'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'restore',
    { _id, key, kind, municipality }: EntryDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
    languages: string[] = [],
  ): Promise<void> {
    const deed = { action, resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality } as const;
    return this.audit.record(actorOf(caller), { ...deed, changes, languages }, session);
  }
}

function derived(input: AnyEntryInput, published: EntryDocument['published'], sourceLanguage: string) {
  return {
    standing: standingOf(input, published),
    title: titleIn(sourceLanguage, input).toLowerCase(),
    search: searchOf(input.key, input),
  };
}

function contentOf({ key, facts, texts }: Pick<EntryDocument, 'key' | 'facts' | 'texts'>) {
  return { key, facts, texts };
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
