import { Injectable } from '@nestjs/common';
import type { StaffCaller } from '../../platform/access/caller.js';
import { SecondFactorService } from '../second-factor/second-factor.service.js';
import { StaffRepository } from '../staff.repository.js';
import type { StaffDocument } from '../staff.schema.js';
import { type Counted, SignInThrottle } from '../throttle/sign-in-throttle.js';
import { FailedSignIns } from './failed-sign-ins.js';
import { KnownDevices } from './known-devices.js';
import { PasswordCheck, wrongCredentials } from './password-check.js';
import { hashPassword, isRightPassword } from './passwords.js';
import { type OpenSession, SessionService } from './session.service.js';

export type Credentials = { email: string; password: string; code?: string | undefined };

/** Where a sign-in comes from: its address is counted and never stored, its device keeps a cookie of ours. */
export type SignInPlace = { address: string; device: unknown; userAgent: string | undefined; requestId: string };

/** Where passwords are checked: slowly, equally slowly for nobody, and not too often. */
@Injectable()
export class SignInService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
    private readonly devices: KnownDevices,
    private readonly secondFactors: SecondFactorService,
    private readonly passwords: PasswordCheck,
    private readonly failures: FailedSignIns,
  ) {}

  async signIn(credentials: Credentials, place: SignInPlace): Promise<OpenSession & { device: string }> {
    const found = await this.staff.findByEmail(credentials.email);
    const device = found && (await this.devices.nameOf(place.device, found._id.toHexString()));
    const counted = countedBy(credentials.email, device, place.address);
    await this.throttle.countTry(counted);
    const member = await this.#prove(found, credentials, place.requestId);
    await this.throttle.noteSuccess(counted);
    const open = await this.sessions.open(member, place);
    return { ...open, device: await this.devices.remember(member._id.toHexString(), device) };
  }

  async changePassword(caller: StaffCaller, { current, next }: { current: string; next: string }): Promise<void> {
    await this.passwords.requireOwn(caller, current);
    await this.sessions.changePassword(caller, await hashPassword(next));
  }

  async #prove(
    found: StaffDocument | null,
    { password, code }: Credentials,
    requestId: string,
  ): Promise<StaffDocument> {
    const isRight = await isRightPassword(found?.passwordHash ?? null, password);
    if (!found || !isRight || !found.active) {
      if (found) this.failures.note(found, requestId);
      throw wrongCredentials();
    }
    await this.secondFactors.requireCode(found, code, requestId).catch((error: unknown) => {
      if (code !== undefined) this.failures.note(found, requestId);
      throw error;
    });
    return found;
  }
}

/** Whoever signs in where they did before is counted apart from everybody who tries their name elsewhere. */
function countedBy(email: string, device: string | null, address: string): Counted[] {
  const who: Counted = device === null ? { by: 'account', name: email } : { by: 'device', name: device };
  return [{ by: 'address', name: address }, who];
}
