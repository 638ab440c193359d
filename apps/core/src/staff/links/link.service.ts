import { Inject, Injectable } from '@nestjs/common';
import type { OpenedLink, Staff, StaffInput, StaffLink } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { type Actor, AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { keyFor } from '../../platform/keys.js';
import { hashPassword } from '../session/passwords.js';
import { newSessionId } from '../session/refresh-tokens.js';
import { SessionRepository } from '../session/session.repository.js';
import { SignedTokens } from '../session/signed-tokens.js';
import { StaffRepository } from '../staff.repository.js';
import type { StaffDocument } from '../staff.schema.js';
import { StaffService } from '../staff.service.js';
import { toStaff } from '../staff.view.js';
import { actingAs, deedOn } from '../staff-deed.js';
import { LinkRepository } from './link.repository.js';

type Purpose = StaffLink['purpose'];

/** An invitation waits for somebody to be back from holiday; a reset is wanted now. */
const DAYS: Record<Purpose, number> = { invitation: 7, reset: 1 };

/** Links on which people set their own password, so that nobody ever knows another's. */
@Injectable()
export class LinkService {
  readonly #tokens: SignedTokens;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly links: LinkRepository,
    private readonly members: StaffService,
    private readonly staff: StaffRepository,
    private readonly sessions: SessionRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {
    this.#tokens = new SignedTokens(keyFor('staff link', config.accessTokenSecret), clock);
  }

  async invite(caller: StaffCaller, input: StaffInput): Promise<{ staff: Staff; link: StaffLink }> {
    return this.members.invite(caller, input, async (member, session) => ({
      staff: toStaff(member),
      link: await this.#handOut(actorOf(caller), 'invite', member, session),
    }));
  }

  async handOut(caller: StaffCaller, id: string): Promise<StaffLink> {
    return this.transactions.run(async (session) => {
      const member = await this.members.getManaged(caller, id, session);
      if (!member.active) throw new ApiError('refused', 'This person has no access. Give it back first.');
      return this.#handOut(actorOf(caller), 'handOutLink', member, session);
    });
  }

  async open(token: string): Promise<OpenedLink> {
    return describe(await this.#memberBehind(token, null));
  }

  async use(token: string, password: string, requestId: string): Promise<OpenedLink> {
    const passwordHash = await hashPassword(password);
    return this.transactions.run(async (session) => {
      const member = await this.#memberBehind(token, session);
      const id = member._id.toHexString();
      await this.links.removeOf(id, session);
      await this.staff.setPassword(id, passwordHash, this.clock.now(), session);
      await this.sessions.endAllOf(id, session);
      const action = purposeFor(member) === 'invitation' ? 'acceptInvitation' : 'resetPassword';
      await this.audit.record(actingAs(member, requestId), deedOn(member, action), session);
      return describe(member);
    });
  }

  async #handOut(
    actor: Actor,
    action: Deed['action'],
    member: StaffDocument,
    session: ClientSession,
  ): Promise<StaffLink> {
    const purpose = purposeFor(member);
    const expiresAt = new Date(this.clock.now().getTime() + DAYS[purpose] * 86_400_000);
    const id = newSessionId();
    await this.links.replace({ _id: id, staff: member._id, expiresAt }, session);
    await this.audit.record(actor, deedOn(member, action), session);
    const token = await this.#tokens.issue({ subject: member._id.toHexString(), id }, expiresAt);
    return { purpose, token, expiresAt: expiresAt.toISOString() };
  }

  async #memberBehind(token: string, session: ClientSession | null): Promise<StaffDocument> {
    const name = await this.#tokens.read(token);
    const link = name && (await this.links.find(name.id, name.subject, session));
    const member = link && (await this.staff.findById(link.staff.toHexString(), session));
    if (member?.active) return member;
    throw new ApiError('linkOver', 'This link was used, replaced or is too old. Ask for a new one.');
  }
}

function purposeFor({ passwordHash }: StaffDocument): Purpose {
  return passwordHash === null ? 'invitation' : 'reset';
}

function describe(member: StaffDocument): OpenedLink {
  const { name, email, role } = member;
  return { purpose: purposeFor(member), name, email, role };
}
