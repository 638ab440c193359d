import { Injectable } from '@nestjs/common';
import type { operations, Staff, StaffInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { type Actor, AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { searchable } from '../platform/database/search.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { LinkRepository } from './links/link.repository.js';
import { worksOnlyIn } from './scope.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { hashPassword } from './session/passwords.js';
import { SessionRepository } from './session/session.repository.js';
import { StaffRepository } from './staff.repository.js';
import type { StaffDocument } from './staff.schema.js';
import { toStaff } from './staff.view.js';
import { deedOn } from './staff-deed.js';
import { knows, requireReaches, requireWholeScope } from './staff-scope.js';

@Injectable()
export class StaffService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
    private readonly secondFactors: SecondFactorService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listStaff>['query']) {
    const { items, total } = await this.staff.list({ ...query, within: worksOnlyIn(caller) }, query);
    return { items: items.map(toStaff), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Staff> {
    return toStaff(await this.#getKnown(caller, id));
  }

  async create(caller: StaffCaller, input: StaffInput, password: string): Promise<Staff> {
    requireReaches(caller, input);
    return this.letIn(actorOf(caller), input, password);
  }

  /** For whoever needs nobody's leave: the first administrator. */
  async letIn(actor: Actor, input: StaffInput, password: string): Promise<Staff> {
    const passwordHash = await hashPassword(password);
    return this.#add(input, passwordHash, async (member, session) => {
      await this.#record(actor, 'create', member, changesBetween({}, input), session);
      return toStaff(member);
    });
  }

  /** Lets somebody in who has no password yet; `then` is part of the same transaction. */
  async invite<Result>(
    caller: StaffCaller,
    input: StaffInput,
    then: (member: StaffDocument, session: ClientSession) => Promise<Result>,
  ): Promise<Result> {
    requireReaches(caller, input);
    return this.#add(input, null, async (member, session) => {
      await this.#record(actorOf(caller), 'create', member, changesBetween({}, input), session);
      return then(member, session);
    });
  }

  async removeSecondFactor(caller: StaffCaller, id: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const member = await this.getManaged(caller, id, session);
      await this.secondFactors.removeOf(id, session);
      await this.#record(actorOf(caller), 'removeSecondFactor', member, [], session);
    });
  }

  async update(caller: StaffCaller, id: string, body: InputOf<typeof operations.updateStaff>['body']): Promise<Staff> {
    requireWholeScope(body.staff);
    const passwordHash = body.password === undefined ? null : await hashPassword(body.password);
    const updated = await this.transactions
      .run((session) => this.#replace(caller, id, { ...body, passwordHash }, session))
      .catch(translateDuplicate);
    return toStaff(updated);
  }

  async #replace(
    caller: StaffCaller,
    id: string,
    { version, staff: input, passwordHash }: { version: number; staff: StaffInput; passwordHash: string | null },
    session: ClientSession,
  ): Promise<StaffDocument> {
    const before = await this.getManaged(caller, id, session);
    requireReaches(caller, input);
    if (before.version !== version) throw conflict(before, input);
    if (!input.active || input.role !== 'administrator') await this.#requireAnotherAdministrator(before, session);
    const values = {
      ...input,
      search: searchOf(input),
      updatedAt: this.clock.now(),
      ...(passwordHash && { passwordHash }),
    };
    const after = await this.staff.replace(id, version, values, session);
    if (!after) throw conflict(before, input);
    if (!input.active || passwordHash) await this.#shutOut(id, session);
    await this.#record(actorOf(caller), 'update', after, changesBetween(inputOf(before), input), session);
    if (passwordHash) await this.#record(actorOf(caller), 'changePassword', after, [], session);
    return after;
  }

  /** Somebody whom the caller may change. */
  async getManaged(caller: StaffCaller, id: string, session: ClientSession): Promise<StaffDocument> {
    const found = await this.#getKnown(caller, id, session);
    requireReaches(caller, toStaff(found));
    return found;
  }

  async #add<Result>(
    input: StaffInput,
    passwordHash: string | null,
    then: (member: StaffDocument, session: ClientSession) => Promise<Result>,
  ): Promise<Result> {
    requireWholeScope(input);
    const now = this.clock.now();
    const times = { lastSignInAt: null, createdAt: now, updatedAt: now };
    const document = { ...input, ...times, version: 1, passwordHash, secondFactor: false, search: searchOf(input) };
    return this.transactions
      .run(async (session) => then(await this.staff.create(document, session), session))
      .catch(translateDuplicate);
  }

  async #getKnown(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<StaffDocument> {
    const found = await this.staff.findById(id, session);
    return found && knows(caller, toStaff(found)) ? found : throwNotFound();
  }

  /** Nothing that lets them in is left: no session, no link. */
  async #shutOut(id: string, session: ClientSession): Promise<void> {
    await this.sessions.endAllOf(id, session);
    await this.links.removeOf(id, session);
  }

  async #requireAnotherAdministrator(before: StaffDocument, session: ClientSession): Promise<void> {
    if (before.role !== 'administrator' || !before.active) return;
    await this.staff.lockAdministrators(session);
    if ((await this.staff.countOtherActiveAdministrators(before._id.toHexString(), session)) > 0) return;
    const message = 'This is the last active administrator. Make somebody else one first.';
    throw invalid([{ path: 'staff.role', code: 'lastAdministrator', message }]);
  }

  #record(
    actor: Actor,
    action: Deed['action'],
    member: StaffDocument,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    return this.audit.record(actor, { ...deedOn(member, action), changes }, session);
  }
}

function inputOf(document: StaffDocument): StaffInput {
  const { email, name, role, municipalities, languages, organizations, institutions, active } = toStaff(document);
  return { email, name, role, municipalities, languages, organizations, institutions, active };
}

function searchOf({ name, email }: StaffInput): string {
  return searchable([name, email]);
}

function throwNotFound(): never {
  throw new ApiError('notFound', 'There is no such member of staff. Look in the list of staff.');
}

function conflict(current: StaffDocument, submitted: StaffInput): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toStaff(current), submitted },
  });
}

function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'Somebody with this e-mail can sign in already. Find them in the list of staff.');
}
