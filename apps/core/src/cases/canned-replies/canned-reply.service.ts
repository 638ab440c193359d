import { Injectable } from '@nestjs/common';
import type { CannedReply, CannedReplyInput, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { changedMeanwhile } from '../case.errors.js';
import { requireSeesCasesOf, seesCasesOf } from '../case-access.js';
import { CannedReplyRepository } from './canned-reply.repository.js';
import type { CannedReplyDocument } from './canned-reply.schema.js';

type Update = InputOf<typeof operations.updateCannedReply>['body'];

/** Replies that everybody who answers in a municipality can use. */
@Injectable()
export class CannedReplyService {
  constructor(
    private readonly replies: CannedReplyRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, { municipality, ...page }: InputOf<typeof operations.listCannedReplies>['query']) {
    requireSeesCasesOf(caller, municipality);
    const { items, total } = await this.replies.list(municipality, page);
    return { items: items.map(toCannedReply), total };
  }

  async create(caller: StaffCaller, reply: CannedReplyInput): Promise<CannedReply> {
    requireSeesCasesOf(caller, reply.municipality);
    const created = await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(reply.municipality, session);
      const document = await this.replies.create(reply, this.clock.now(), session);
      await this.#record(caller, 'create', document, session);
      return document;
    });
    return toCannedReply(created);
  }

  async update(caller: StaffCaller, id: string, { version, reply }: Update): Promise<CannedReply> {
    const updated = await this.transactions.run(async (session) => {
      const before = await this.#getSeen(caller, id, session);
      if (before.version !== version) throw changedMeanwhile(toCannedReply(before), reply);
      if (before.municipality !== reply.municipality) throw isFixed();
      await this.#record(caller, 'update', before, session);
      return this.replies.replace(before, reply, this.clock.now(), session);
    });
    return toCannedReply(updated);
  }

  async delete(caller: StaffCaller, id: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const before = await this.#getSeen(caller, id, session);
      await this.replies.delete(before._id, session);
      await this.#record(caller, 'delete', before, session);
    });
  }

  async #getSeen(caller: StaffCaller, id: string, session: ClientSession): Promise<CannedReplyDocument> {
    const found = await this.replies.find(id, session);
    if (found && seesCasesOf(caller, found.municipality)) return found;
    throw new ApiError('notFound', 'There is no such reply any more. Look in the list of canned replies.');
  }

  #record(
    caller: StaffCaller,
    action: Deed['action'],
    { _id, title, municipality }: CannedReplyDocument,
    session: ClientSession,
  ): Promise<void> {
    const about = { resource: 'cannedReply', resourceId: _id.toHexString(), title, municipality } as const;
    return this.audit.record(actorOf(caller), { action, ...about }, session);
  }
}

function toCannedReply({ _id, updatedAt, ...values }: CannedReplyDocument): CannedReply {
  return { ...values, id: _id.toHexString(), updatedAt: updatedAt.toISOString() };
}

function isFixed(): ApiError {
  return new ApiError('wrongState', 'A reply stays with its municipality. Write a new one there. Nothing was changed.');
}
