import { Injectable } from '@nestjs/common';
import type { Session } from '@ventanilla/contracts';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { SecondFactorPolicy } from '../second-factor/second-factor.policy.js';
import { StaffRepository } from '../staff.repository.js';
import type { StaffDocument } from '../staff.schema.js';
import { toStaff } from '../staff.view.js';
import { actingAs, deedOn } from '../staff-deed.js';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from './access-tokens.js';
import { deviceWords } from './device-words.js';
import { hashSecret, newSecret, newSessionId, readToken, writeToken } from './refresh-tokens.js';
import { SessionRepository } from './session.repository.js';

/** A session that nobody uses for two weeks is over. */
export const REFRESH_DAYS = 14;

type Opening = { requestId: string; userAgent: string | undefined };

/** What a sign-in or a renewal gives: the session for the body, the token for the cookie. */
export type OpenSession = { session: Session; refreshToken: string };

@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly staff: StaffRepository,
    private readonly tokens: AccessTokens,
    private readonly policy: SecondFactorPolicy,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async open(member: StaffDocument, { requestId, userAgent }: Opening): Promise<OpenSession> {
    const [id, secret, now] = [newSessionId(), newSecret(), this.clock.now()];
    await this.transactions.run(async (transaction) => {
      const document = {
        _id: id,
        staff: member._id,
        tokenHash: hashSecret(secret),
        device: deviceWords(userAgent),
        lastUsedAt: now,
        createdAt: now,
        expiresAt: this.#expiry(),
      };
      await this.sessions.create(document, transaction);
      await this.staff.noteSignIn(member._id, now, transaction);
      await this.audit.record(actingAs(member, requestId), deedOn(member, 'signIn', 'session'), transaction);
    });
    return this.#describe({ ...member, lastSignInAt: now }, id, secret);
  }

  async refresh(cookie: unknown): Promise<OpenSession> {
    const token = readToken(cookie);
    if (!token) throw signInAgain();
    const secret = newSecret();
    const rotated = await this.sessions.rotate(token.session, hashSecret(token.secret), hashSecret(secret), {
      at: this.clock.now(),
      expiresAt: this.#expiry(),
    });
    if (!rotated || rotated.expiresAt <= this.clock.now()) {
      // Somebody used a token a second time: a thief or the robbed. Nobody can tell which, so both are out.
      await this.sessions.end(token.session);
      throw signInAgain();
    }
    const member = await this.staff.findById(rotated.staff.toHexString());
    if (!member?.active) throw signInAgain();
    return this.#describe(member, token.session, secret);
  }

  async close(cookie: unknown, requestId: string): Promise<void> {
    const token = readToken(cookie);
    const found = token && (await this.sessions.find(token.session));
    if (!found) return;
    const member = await this.staff.findById(found.staff.toHexString());
    await this.transactions.run(async (transaction) => {
      await this.sessions.end(found._id, transaction);
      if (member)
        await this.audit.record(actingAs(member, requestId), deedOn(member, 'signOut', 'session'), transaction);
    });
  }

  async changePassword(caller: StaffCaller, passwordHash: string): Promise<void> {
    const { id } = caller.staff;
    await this.transactions.run(async (transaction) => {
      await this.staff.setPassword(id, passwordHash, this.clock.now(), transaction);
      await this.sessions.endAllOf(id, transaction, caller.session);
      const member = await this.staff.findById(id, transaction);
      if (member) await this.audit.record(actorOf(caller), deedOn(member, 'changePassword'), transaction);
    });
  }

  async #describe(member: StaffDocument, id: string, secret: string): Promise<OpenSession> {
    const accessToken = await this.tokens.issue({ staff: member._id.toHexString(), session: id });
    const staff = toStaff(member);
    const secondFactorMissing = !staff.secondFactor && (await this.policy.isRequiredOf(staff));
    return {
      session: { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, secondFactorMissing, staff },
      refreshToken: writeToken({ session: id, secret }),
    };
  }

  #expiry(): Date {
    return new Date(this.clock.now().getTime() + REFRESH_DAYS * 86_400_000);
  }
}

function signInAgain(): ApiError {
  return new ApiError('unauthenticated', 'Your session is over. Sign in again; what you saved is kept.');
}
