import { Injectable } from '@nestjs/common';
import type { operations, ResponseComment } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { answersOnlyFor, requireAnswersFor } from '../../staff/scope.js';
import type { AssessmentDocument } from '../assessment.schema.js';
import { RoundAccess } from '../round-access.js';
import { CommentRepository } from './comment.repository.js';
import type { CommentDocument } from './comment.schema.js';
import { notAsked } from './response.errors.js';

type Written = InputOf<typeof operations.addResponseComment>['body'];

/** What is said about answers: between an institution and those who run the round, or among the latter. */
@Injectable()
export class CommentService {
  constructor(
    private readonly comments: CommentRepository,
    private readonly access: RoundAccess,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, query: InputOf<typeof operations.listResponseComments>['query']) {
    const { _id: assessment } = await this.access.getSeen(caller, id);
    const { indicator, institution, ...page } = query;
    const institutions = answersOnlyFor(caller);
    const { items, total } = await this.comments.list({ assessment, institutions, indicator, institution }, page);
    return { items: items.map(toComment), total };
  }

  async add(caller: StaffCaller, id: string, written: Written): Promise<ResponseComment> {
    requireAnswersFor(caller, written.institution);
    const attempt = () => this.transactions.run((session) => this.#add(caller, id, written, session));
    // Sent twice at the same moment: the second try finds the first.
    return toComment(await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error))));
  }

  async #add(caller: StaffCaller, id: string, written: Written, session: ClientSession): Promise<CommentDocument> {
    const round = await this.access.getSeen(caller, id, session);
    const kept = await this.comments.find(round._id, written.clientId, session);
    if (kept) return kept;
    requireAsked(round, written);
    const comment = { ...written, assessment: round._id, at: this.clock.now(), by: caller.staff.name };
    const created = await this.comments.create(comment, session);
    const title = [round.key, written.indicator, written.institution].filter(Boolean).join(' ');
    const deed = { action: 'comment', resource: 'response', resourceId: created._id.toHexString(), title } as const;
    await this.audit.record(actorOf(caller), { ...deed, municipality: round.municipality }, session);
    return created;
  }
}

function requireAsked({ asks }: AssessmentDocument, { indicator, institution }: Written): void {
  const isAsked = (ask: AssessmentDocument['asks'][number]) =>
    ask.indicator === indicator && (institution === null || ask.institution === institution);
  if (!asks.some(isAsked)) throw notAsked();
}

function toComment({ _id, assessment: _round, clientId: _write, at, ...values }: CommentDocument): ResponseComment {
  return { ...values, id: _id.toHexString(), at: at.toISOString() };
}
