import { Injectable } from '@nestjs/common';
import type { OpenSession } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { StaffRepository } from '../staff.repository.js';
import { deedOn } from '../staff-deed.js';
import { SessionRepository } from './session.repository.js';
import type { SessionDocument } from './session.schema.js';

/** Where one is signed in, and how to end it. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly staff: StaffRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller): Promise<OpenSession[]> {
    const found = await this.sessions.listOf(caller.staff.id, this.clock.now());
    return found.map((each) => toOpenSession(each, caller.session));
  }

  async end(caller: StaffCaller, id: string): Promise<void> {
    await this.#change(caller, 'endSession', async (transaction) => {
      if (await this.sessions.endOwn(id, caller.staff.id, transaction)) return;
      throw new ApiError('notFound', 'This session is over already. Look at the list again.');
    });
  }

  async endOthers(caller: StaffCaller): Promise<void> {
    await this.#change(caller, 'endOtherSessions', (transaction) =>
      this.sessions.endAllOf(caller.staff.id, transaction, caller.session),
    );
  }

  async #change(
    caller: StaffCaller,
    action: 'endSession' | 'endOtherSessions',
    deed: (transaction: ClientSession) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(async (transaction) => {
      await deed(transaction);
      const member = await this.staff.findById(caller.staff.id, transaction);
      if (member) await this.audit.record(actorOf(caller), deedOn(member, action, 'session'), transaction);
    });
  }
}

/** One that began before devices were noted says nothing of its device. */
function toOpenSession({ _id, device, createdAt, lastUsedAt }: SessionDocument, current: string): OpenSession {
  return {
    id: _id,
    browser: device?.browser ?? null,
    system: device?.system ?? null,
    startedAt: createdAt.toISOString(),
    lastUsedAt: (lastUsedAt ?? createdAt).toISOString(),
    current: _id === current,
  };
}
