import { Injectable } from '@nestjs/common';
import type { StaffCaller } from '../../platform/access/caller.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { StaffRepository } from '../staff.repository.js';
import { hashPassword, isRightPassword } from './passwords.js';
import { type OpenSession, SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Where passwords are checked: slowly, equally slowly for nobody, and not too often. */
@Injectable()
export class SignInService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  async signIn(
    credentials: { email: string; password: string },
    address: string,
    requestId: string,
  ): Promise<OpenSession> {
    const member = await this.#check(credentials, address);
    if (!member.active) throw wrongCredentials();
    return this.sessions.open(member, requestId);
  }

  async changePassword(
    caller: StaffCaller,
    { current, next }: { current: string; next: string },
    address: string,
  ): Promise<void> {
    await this.#check({ email: caller.staff.email, password: current }, address);
    await this.sessions.changePassword(caller, await hashPassword(next));
  }

  async #check({ email, password }: { email: string; password: string }, address: string) {
    const name = `${email} ${address}`;
    this.throttle.check(name);
    // Counted before the slow check, so that many tries at the same moment count as many.
    this.throttle.noteFailure(name);
    const member = await this.staff.findByEmail(email);
    if (!(await isRightPassword(member?.passwordHash ?? null, password)) || !member) throw wrongCredentials();
    this.throttle.noteSuccess(name);
    return member;
  }
}

function wrongCredentials(): ApiError {
  return new ApiError(
    'wrongCredentials',
    'E-mail and password do not fit. Check both; an administrator can set a new password.',
  );
}
