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
import { hashSecret, newSecret, newSessionId, type RefreshToken, readToken, writeToken } from './refresh-tokens.js';
import { SessionRepository } from './session.repository.js';
import type { SessionDocument } from './session.schema.js';

/** A session that nobody uses for two weeks is over. */
export const REFRESH_DAYS = 14;

/**
 * How long a token works after it was traded in: whoever loads the page anew, or loses the connection, before the next one
 * has arrived has nothing else to show. Used later, it ends the session.
 */
export const RETIRED_SECONDS = 30;

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
    const renewed = await this.#renew(token, hashSecret(secret));
    const member = await this.staff.findById(renewed.staff.toHexString());
    if (!member?.active) throw signInAgain();
    return this.#describe(member, token.session, secret);
  }

  async #renew(token: RefreshToken, tokenHash: string): Promise<SessionDocument> {
    const now = this.clock.now();
    const session = await this.sessions.find(token.session);
    if (!session || session.expiresAt <= now) throw signInAgain();
    const retired = (session.retired ?? []).filter(({ worksUntil }) => worksUntil > now);
    const working = [session, ...retired].map((each) => each.tokenHash);
    if (!working.includes(hashSecret(token.secret))) {
      // Somebody used a token a second time: a thief or the robbed. Nobody can tell which, so both are out.
      await this.sessions.end(token.session);
      throw signInAgain();
    }
    const worksUntil = new Date(now.getTime() + RETIRED_SECONDS * 1_000);
    const renewed = await this.sessions.rotate(session, {
      tokenHash,
      retired: [...retired, { tokenHash: session.tokenHash, worksUntil }],
      lastUsedAt: now,
      expiresAt: this.#expiry(),
    });
    // Another renewal came between: by now the token is among the retired ones.
    return renewed ?? this.#renew(token, tokenHash);
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
