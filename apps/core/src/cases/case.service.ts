import { Injectable } from '@nestjs/common';
import type { CaseDetail, operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { changedMeanwhile, isClosed } from './case.errors.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { toCase } from './case.view.js';
import { CaseAccess, requireSeesCasesOf } from './case-access.js';
import { CaseDetails } from './case-details.js';
import { CaseWorkers } from './case-workers.js';
import { CaseWriter } from './case-writer.js';
import { eventItem, type NewItem } from './conversation/conversation.js';

type Assignment = InputOf<typeof operations.assignCase>['body'];
type Update = InputOf<typeof operations.updateCase>['body'];

const orders = {
  pressing: 'queue,queuedAt',
  '-lastMessageAt': '-lastMessageAt',
  '-openedAt': '-openedAt',
  '-closedAt': '-closedAt',
} as const;

/** The list of cases, and what staff decide about one besides talking. */
@Injectable()
export class CaseService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly access: CaseAccess,
    private readonly details: CaseDetails,
    private readonly writer: CaseWriter,
    private readonly workers: CaseWorkers,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listCases>['query']) {
    requireSeesCasesOf(caller, query.municipality);
    const { assignee, unread, sort, ...rest } = query;
    const filter = {
      ...rest,
      unread: unread === 'true',
      ...(assignee !== undefined && { assignee: whose(caller, assignee) }),
    };
    const { items, ...count } = await this.cases.list(filter, { ...rest, sort: orders[sort] });
    return { ...count, items: items.map(toCase) };
  }

  async get(caller: StaffCaller, id: string): Promise<CaseDetail> {
    return this.details.of(await this.access.getSeen(caller, id));
  }

  async listWorkers(caller: StaffCaller, municipality: string) {
    requireSeesCasesOf(caller, municipality);
    return { items: await this.workers.list(municipality) };
  }

  async update(caller: StaffCaller, id: string, { version, topic, priority }: Update): Promise<CaseDetail> {
    const by = authorOf(caller);
    const after = await this.writer.write(caller, id, async (before) => {
      requireVersion(before, version, { topic, priority });
      const items = [
        ...(priority === before.priority ? [] : [eventItem({ kind: 'priority', priority }, by)]),
        ...(topic === before.topic ? [] : [eventItem({ kind: 'topic' }, by)]),
      ];
      return { values: { topic, priority, version: version + 1 }, items, action: 'update' };
    });
    return this.details.of(after);
  }

  async assign(caller: StaffCaller, id: string, { version, to, note }: Assignment): Promise<CaseDetail> {
    const after = await this.writer.write(caller, id, async (before) => {
      requireVersion(before, version, { to });
      if (before.state === 'closed') throw isClosed();
      const assignee = to === null ? null : await this.#getWorker(before.municipality, to);
      const items: NewItem[] = [
        eventItem({ kind: 'assigned', to: assignee?.name ?? null }, authorOf(caller)),
        ...(note === null ? [] : [{ from: 'note', text: note, by: authorOf(caller) } as const]),
      ];
      return { values: { assignee, version: version + 1 }, items, action: 'assign' };
    });
    return this.details.of(after);
  }

  async #getWorker(municipality: string, id: string): Promise<{ id: string; name: string }> {
    const found = await this.workers.find(municipality, id);
    if (found) return found;
    throw new ApiError('wrongState', 'They do not answer people here. Choose somebody from the list of case workers.');
  }
}

/** Null is nobody. */
function whose({ staff }: StaffCaller, assignee: string): string | null {
  if (assignee === 'nobody') return null;
  return assignee === 'me' ? staff.id : assignee;
}

export function authorOf({ staff }: StaffCaller): { id: string; name: string } {
  return { id: staff.id, name: staff.name };
}

export function requireVersion(
  before: CaseDocument,
  version: number,
  submitted: Readonly<Record<string, unknown>>,
): void {
  if (before.version !== version) throw changedMeanwhile(toCase(before), submitted);
}
