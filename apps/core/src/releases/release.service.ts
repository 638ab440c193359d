import { Injectable } from '@nestjs/common';
import type { FullRelease, operations, Problem, Release, ReleaseInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksIn, worksOnlyIn } from '../staff/scope.js';
import { conflict, unknownRelease, wrongState } from './release.errors.js';
import { ReleaseRepository } from './release.repository.js';
import type { ReleaseDocument } from './release.schema.js';
import { toRelease } from './release.view.js';
import { ReleaseContents } from './release-contents.js';

/** Putting releases together. What happens at their moment is the business of `ReleasePublication`. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly releases: ReleaseRepository,
    private readonly contents: ReleaseContents,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listReleases>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const { items, total } = await this.releases.list({ ...query, within: worksOnlyIn(caller) }, query);
    return { items: items.map(toRelease), total };
  }

  async get(caller: StaffCaller, id: string): Promise<FullRelease> {
    const release = await this.getDocument(caller, id);
    return { ...toRelease(release), entries: await this.contents.asTheyStand(caller, release) };
  }

  async create(caller: StaffCaller, municipality: string, input: ReleaseInput): Promise<Release> {
    requireWorksIn(caller, municipality);
    const now = this.clock.now();
    const fresh = { version: 1, state: 'open', at: null, by: null, failure: null } as const;
    const created = await this.transactions.run(async (session) => {
      await this.#requireKnown(caller, municipality, input, session);
      const document = { municipality, ...input, ...fresh, createdAt: now, updatedAt: now };
      const release = await this.releases.create(document, session);
      await this.#record(caller, 'create', release, changesBetween({}, input), session);
      return release;
    });
    return toRelease(created);
  }

  async update(caller: StaffCaller, id: string, version: number, input: ReleaseInput): Promise<Release> {
    const updated = await this.transactions.run(async (session) => {
      const before = await this.getDocument(caller, id, session);
      if (before.version !== version) throw conflict(before, input);
      requireState(before, ['open', 'failed']);
      await this.#requireKnown(caller, before.municipality, input, session);
      const values = { ...input, state: 'open', failure: null, at: null, updatedAt: this.clock.now() } as const;
      const after = await this.releases.replace(before, values, session);
      if (!after) throw conflict(before, input);
      await this.#record(caller, 'update', after, changesBetween(inputOf(before), input), session);
      return after;
    });
    return toRelease(updated);
  }

  async delete(caller: StaffCaller, id: string, version: number): Promise<void> {
    await this.transactions.run(async (session) => {
      const before = await this.getDocument(caller, id, session);
      if (before.version !== version) throw conflict(before, null);
      requireState(before, ['open', 'failed']);
      if (!(await this.releases.delete(before, session))) throw conflict(before, null);
      await this.#record(caller, 'delete', before, changesBetween(inputOf(before), {}), session);
    });
  }

  /** A release of a municipality that the caller does not work for is as unknown as one that does not exist. */
  async getDocument(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<ReleaseDocument> {
    const found = await this.releases.find(id, session);
    if (!found || !worksIn(caller, found.municipality)) throw unknownRelease();
    return found;
  }

  async #requireKnown(
    caller: StaffCaller,
    municipality: string,
    { items }: ReleaseInput,
    session: ClientSession,
  ): Promise<void> {
    const problems: Problem[] = await this.contents.unknownIn(caller, municipality, items, session);
    if (problems.length > 0) throw invalid(problems);
  }

  #record(
    caller: StaffCaller,
    action: 'create' | 'update' | 'delete',
    { _id, name, municipality }: ReleaseDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const deed = { action, resource: 'release', resourceId: _id.toHexString(), title: name, municipality } as const;
    return this.audit.record(actorOf(caller), { ...deed, changes }, session);
  }
}

export function requireState(release: ReleaseDocument, states: readonly ReleaseDocument['state'][]): void {
  if (!states.includes(release.state)) throw wrongState(release);
}

function inputOf({ name, note, items }: ReleaseDocument): ReleaseInput {
  return { name, note, items };
}
