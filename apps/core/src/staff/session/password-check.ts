import { Injectable } from '@nestjs/common';
import type { StaffCaller } from '../../platform/access/caller.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { StaffRepository } from '../staff.repository.js';
import { type Counted, SignInThrottle } from '../throttle/sign-in-throttle.js';
import { isRightPassword } from './passwords.js';

/** Asks for the password again before something that a borrowed session must not do. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly staff: StaffRepository,
    private readonly throttle: SignInThrottle,
  ) {}

  async requireOwn({ staff }: StaffCaller, password: string): Promise<void> {
    const counted: Counted[] = [{ by: 'account', name: `again ${staff.id}` }];
    await this.throttle.countTry(counted);
    const member = await this.staff.findById(staff.id);
    if (!(await isRightPassword(member?.passwordHash ?? null, password))) throw wrongCredentials();
    await this.throttle.noteSuccess(counted);
  }
}

export function wrongCredentials(): ApiError {
  return new ApiError(
    'wrongCredentials',
    'E-mail and password do not fit. Check both; an administrator can hand you a link to set a new password.',
  );
}
