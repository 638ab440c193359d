import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { SecondFactorPolicy } from '../second-factor/second-factor.policy.js';
import { StaffRepository } from '../staff.repository.js';
import { toStaff } from '../staff.view.js';
import { AccessTokens } from './access-tokens.js';
import { SessionRepository } from './session.repository.js';

/** Asks the database on every request, so that signing out and shutting out work at once. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  readonly #bot: Buffer;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionRepository,
    private readonly staff: StaffRepository,
    private readonly policy: SecondFactorPolicy,
  ) {
    super();
    this.#bot = digest(config.botSecret.reveal());
  }

  isBot(token: string): boolean {
    return timingSafeEqual(digest(token), this.#bot);
  }

  async authenticate(token: string, requestId: string): Promise<StaffCaller> {
    const claims = await this.tokens.read(token);
    if (!claims) throw notSignedIn();
    const [session, member] = await Promise.all([
      this.sessions.find(claims.session),
      this.staff.findById(claims.staff),
    ]);
    if (!session || !member?.active) throw notSignedIn();
    const staff = toStaff(member);
    const secondFactorMissing = !staff.secondFactor && (await this.policy.isRequiredOf(staff));
    return { kind: 'staff', staff, session: session._id, secondFactorMissing, requestId };
  }
}

/** Equal length whatever was sent, as a timing-safe comparison needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function notSignedIn(): ApiError {
  return new ApiError('unauthenticated', 'Your sign-in does not work any more. Sign in again; what you saved is kept.');
}
