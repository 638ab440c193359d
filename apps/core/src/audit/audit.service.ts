import { Injectable } from '@nestjs/common';
import { mayAs, type operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { AuditRepository } from './audit.repository.js';
import type { AuditDocument } from './audit.schema.js';
import { toAuditEntry } from './audit.view.js';

/** Who does it, and in which request. Null staff for what core does by itself, or an organization on its link. */
export type Actor = { staff: { id: string; name: string } | null; organization?: string; requestId: string };

export type Deed = Pick<AuditDocument, 'action' | 'resource' | 'resourceId' | 'title'> &
  Partial<Pick<AuditDocument, 'kind' | 'municipality' | 'languages' | 'changes' | 'why'>>;

export function actorOf({ staff, requestId }: StaffCaller): Actor {
  return { staff: { id: staff.id, name: staff.name }, requestId };
}

@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** Always inside the transaction of the deed itself: there is no deed without its entry. */
  record(actor: Actor, deed: Deed, session: ClientSession): Promise<void> {
    return this.recordAll(actor, [deed], session);
  }

  async recordAll(actor: Actor, deeds: readonly Deed[], session: ClientSession): Promise<void> {
    const empty = { kind: null, municipality: null, languages: [], changes: [], why: null, organization: null };
    const at = this.clock.now();
    await this.repository.appendAll(
      deeds.map((deed) => ({ ...empty, ...deed, ...actor, at })),
      session,
    );
  }

  async list(caller: StaffCaller, query: InputOf<typeof operations.listAudit>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const { items, ...count } = await this.repository.list(
      { ...query, within: worksOnlyIn(caller), people: mayAs(caller.staff.role, 'staffManage') },
      query,
    );
    return { ...count, items: items.map(toAuditEntry) };
  }

  /** What was done to one thing. Whoever asks has made sure that the caller may see it. */
  async ofResource(resourceId: string, page: { offset: number; limit: number }) {
    const everything = { within: null, people: true };
    const { items, ...count } = await this.repository.list({ ...everything, resourceId }, { ...page, sort: '-at' });
    return { ...count, items: items.map(toAuditEntry) };
  }
}
