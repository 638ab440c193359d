import { Injectable } from '@nestjs/common';
import type { Minutes, MinutesInput, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { answersOnlyFor } from '../../staff/scope.js';
import type { AssessmentDocument } from '../assessment.schema.js';
import { RoundAccess } from '../round-access.js';
import { MinutesRepository } from './minutes.repository.js';
import type { MinutesDocument } from './minutes.schema.js';

type Written = InputOf<typeof operations.recordMinutes>['body'];

/** The minutes of a round's meetings. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly minutes: MinutesRepository,
    private readonly access: RoundAccess,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, page: InputOf<typeof operations.listMinutes>['query']) {
    const { _id } = await this.access.getSeen(caller, id);
    const { items, total } = await this.minutes.list(_id, answersOnlyFor(caller), page);
    return { items: items.map(toMinutes), total };
  }

  async record(caller: StaffCaller, id: string, written: Written): Promise<Minutes> {
    const attempt = () => this.transactions.run((session) => this.#record(caller, id, written, session));
    // Sent twice at the same moment: the second try finds the first.
    return toMinutes(await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error))));
  }

  async #record(
    caller: StaffCaller,
    id: string,
    { clientId, minutes }: Written,
    session: ClientSession,
  ): Promise<MinutesDocument> {
    const round = await this.access.getSeen(caller, id, session);
    const kept = clientId && (await this.minutes.findWrite(round._id, clientId, session));
    if (kept) return kept;
    requireTakesPart(round, minutes);
    const about = { by: caller.staff.name, updatedAt: this.clock.now(), ...(clientId && { clientId }) };
    const created = await this.minutes.create({ ...minutes, ...about, assessment: round._id, version: 1 }, session);
    await this.#audit(caller, round, null, created, session);
    return created;
  }

  async update(
    caller: StaffCaller,
    ids: InputOf<typeof operations.updateMinutes>['params'],
    version: number,
    input: MinutesInput,
  ): Promise<Minutes> {
    return this.transactions.run(async (session) => {
      const round = await this.access.getSeen(caller, ids.id, session);
      requireTakesPart(round, input);
      const before = (await this.minutes.find(round._id, ids.minutes, session)) ?? unknown();
      if (before.version !== version) throw conflict(before, input);
      const values = { ...input, by: caller.staff.name, updatedAt: this.clock.now() };
      const after = await this.minutes.replace(before, values, session);
      if (!after) throw conflict(before, input);
      await this.#audit(caller, round, before, after, session);
      return toMinutes(after);
    });
  }

  #audit(
    caller: StaffCaller,
    { key, municipality }: AssessmentDocument,
    before: MinutesDocument | null,
    after: MinutesDocument,
    session: ClientSession,
  ): Promise<void> {
    const about = {
      resource: 'assessment',
      resourceId: after._id.toHexString(),
      title: `${key} ${after.heldOn}`,
    } as const;
    const changes = changesBetween(before ? inputOf(before) : {}, inputOf(after));
    return this.audit.record(actorOf(caller), { action: 'recordMinutes', ...about, municipality, changes }, session);
  }
}

function requireTakesPart(round: AssessmentDocument, { institutions }: MinutesInput): void {
  const known = round.institutions.map(({ key }) => key);
  const unknownOnes = institutions.flatMap((key, at) => (known.includes(key) ? [] : [at]));
  if (unknownOnes.length === 0) return;
  const message = 'Add this institution to the round first.';
  throw invalid(unknownOnes.map((at) => ({ path: `minutes.institutions.${at}`, code: 'unknownInstitution', message })));
}

function inputOf({ phase, heldOn, institutions, minutes }: MinutesDocument): MinutesInput {
  return { phase, heldOn, institutions, minutes };
}

function toMinutes(document: MinutesDocument): Minutes {
  const { _id, assessment: _round, clientId: _write, updatedAt, ...values } = document;
  return { ...values, id: _id.toHexString(), updatedAt: updatedAt.toISOString() };
}

function unknown(): never {
  throw new ApiError('notFound', 'This round has no such minutes. Look in the list of its minutes.');
}

function conflict(current: MinutesDocument, submitted: MinutesInput): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toMinutes(current), submitted },
  });
}
