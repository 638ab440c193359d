import { Injectable } from '@nestjs/common';
import type { NewSecondFactor, RecoveryCodes, SecondFactor } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { PasswordCheck } from '../session/password-check.js';
import { SessionRepository } from '../session/session.repository.js';
import { StaffRepository } from '../staff.repository.js';
import type { StaffDocument } from '../staff.schema.js';
import { actingAs, deedOn } from '../staff-deed.js';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { SecondFactorPolicy } from './second-factor.policy.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import type { SecondFactorDocument } from './second-factor.schema.js';
import { SecondFactorSecrets } from './second-factor-secrets.js';
import { newTotpSecret, otpauthUri, stepOfCode, toBase32 } from './totp.js';

const ISSUER = 'Ventanilla';

/** A code from a device one has, beside the password one knows. Secrets are sealed, recovery codes hashed. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly secrets: SecondFactorSecrets,
    private readonly factors: SecondFactorRepository,
    private readonly staff: StaffRepository,
    private readonly sessions: SessionRepository,
    private readonly policy: SecondFactorPolicy,
    private readonly passwords: PasswordCheck,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async get({ staff }: StaffCaller): Promise<SecondFactor> {
    const [factor, required] = await Promise.all([this.factors.find(staff.id), this.policy.isRequiredOf(staff)]);
    const since = factor?.since?.toISOString() ?? null;
    return { on: since !== null, since, required, recoveryCodesLeft: factor?.recovery.length ?? 0 };
  }

  /** What was set up before goes on until the new one is confirmed. */
  async begin(caller: StaffCaller, password: string): Promise<NewSecondFactor> {
    await this.passwords.requireOwn(caller, password);
    const secret = newTotpSecret();
    await this.factors.begin(caller.staff.id, this.secrets.seal(secret, caller.staff.id));
    return { secret: toBase32(secret), uri: otpauthUri(secret, ISSUER, caller.staff.email) };
  }

  async confirm(caller: StaffCaller, code: string): Promise<RecoveryCodes> {
    const { id } = caller.staff;
    const pending = (await this.factors.find(id))?.pending ?? throwNothingPending();
    const now = this.clock.now();
    const lastStep = this.#stepOf(pending, code, id) ?? throwWrongCode();
    const codes = newRecoveryCodes();
    const values = { since: now, lastStep, recovery: codes.map(hashRecoveryCode) };
    await this.#change(caller, 'addSecondFactor', async (session) => {
      if (!(await this.factors.confirm(id, pending, values, session))) throwNothingPending();
      await this.staff.setSecondFactor(id, true, session);
      await this.sessions.endAllOf(id, session, caller.session);
    });
    return { codes };
  }

  async remove(caller: StaffCaller, password: string): Promise<void> {
    await this.passwords.requireOwn(caller, password);
    if (await this.policy.isRequiredOf(caller.staff)) throw stillRequired();
    await this.#change(caller, 'removeSecondFactor', (session) => this.removeOf(caller.staff.id, session));
  }

  /** The part that an administrator's deed has in common. */
  async removeOf(staff: string, session: ClientSession): Promise<void> {
    await this.factors.remove(staff, session);
    await this.staff.setSecondFactor(staff, false, session);
  }

  async renewRecoveryCodes(caller: StaffCaller, password: string): Promise<RecoveryCodes> {
    await this.passwords.requireOwn(caller, password);
    const { id } = caller.staff;
    if (!(await this.factors.find(id))?.secret) throwNothingPending();
    const codes = newRecoveryCodes();
    await this.#change(caller, 'renewRecoveryCodes', (session) =>
      this.factors.replaceRecovery(id, codes.map(hashRecoveryCode), session),
    );
    return { codes };
  }

  /** Lets pass who has no second factor, or whose code fits and was not used before. */
  async requireCode(member: StaffDocument, code: string | undefined, requestId: string): Promise<void> {
    const factor = await this.factors.find(member._id.toHexString());
    if (!factor?.secret) return;
    if (code === undefined) throw new ApiError('secondFactorNeeded', 'Send a code of your second factor too.');
    await this.transactions.run((session) => this.#use(member, factor, code, requestId, session));
  }

  async #use(
    member: StaffDocument,
    { secret }: SecondFactorDocument,
    code: string,
    requestId: string,
    session: ClientSession,
  ): Promise<void> {
    const id = member._id.toHexString();
    const step = this.#stepOf(secret ?? '', code, id);
    if (step !== null && (await this.factors.useStep(id, step, session))) return;
    if (!(await this.factors.useRecovery(id, hashRecoveryCode(code), session))) throwWrongCode();
    await this.audit.record(actingAs(member, requestId), deedOn(member, 'useRecoveryCode'), session);
  }

  #stepOf(sealed: string, code: string, staff: string): number | null {
    const secret = this.secrets.open(sealed, staff);
    return secret && stepOfCode(secret, code.replace(/\s/g, ''), this.clock.now());
  }

  async #change(caller: StaffCaller, action: Deed['action'], deed: (session: ClientSession) => Promise<void>) {
    await this.transactions.run(async (session) => {
      await deed(session);
      const member = await this.staff.findById(caller.staff.id, session);
      if (member) await this.audit.record(actorOf(caller), deedOn(member, action), session);
    });
  }
}

function throwWrongCode(): never {
  throw new ApiError('wrongCode', 'The code does not fit or was used before. Wait for the next one and try again.');
}

function throwNothingPending(): never {
  throw new ApiError('notFound', 'There is no second factor here. Begin to set one up first.');
}

function stillRequired(): ApiError {
  return new ApiError('refused', 'Your municipality asks your role for a second factor. Set up a new one instead.');
}
