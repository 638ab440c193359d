import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { CaseAccess } from './case-access.js';
import { Conversation, type NewItem } from './conversation/conversation.js';

/** What a deed changes: the case itself, what is seen of it in the conversation, and what is noted of it for the audit. */
export type CaseChange = {
  values?: Partial<CaseDocument>;
  items?: readonly NewItem[];
  action: Deed['action'] | null;
};

/** The one way in which staff change a case: read, decided, written, seen and audited in one transaction. */
@Injectable()
export class CaseWriter {
  constructor(
    private readonly cases: CaseRepository,
    private readonly access: CaseAccess,
    private readonly conversation: Conversation,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  write(
    caller: StaffCaller,
    id: string,
    decide: (before: CaseDocument, session: ClientSession) => Promise<CaseChange | null>,
  ): Promise<CaseDocument> {
    return this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      const change = await decide(before, session);
      return change ? this.apply(caller, before, change, session) : before;
    });
  }

  /** The same within a transaction that is under way. */
  async apply(
    caller: StaffCaller | null,
    before: CaseDocument,
    { values = {}, items = [], action }: CaseChange,
    session: ClientSession,
  ): Promise<CaseDocument> {
    let { lastSeq } = before;
    for (const item of items) lastSeq = (await this.conversation.add({ _id: before._id, lastSeq }, item, session)).seq;
    const now = this.clock.now();
    const after = await this.cases.change(before, { ...values, lastSeq, updatedAt: now }, session);
    if (action) await this.record(caller, action, before, session);
    return after;
  }

  /** The audit knows a case by its number, and nothing of what it is about. */
  record(
    caller: StaffCaller | null,
    action: Deed['action'],
    { _id, number, municipality }: Pick<CaseDocument, '_id' | 'number' | 'municipality'>,
    session: ClientSession,
  ): Promise<void> {
    const actor = caller ? actorOf(caller) : { staff: null, requestId: 'the person' };
    const about = { resource: 'case', resourceId: _id.toHexString(), title: `#${number}`, municipality } as const;
    return this.audit.record(actor, { action, ...about }, session);
  }
}
