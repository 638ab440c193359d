import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { SecondFactorService } from '../second-factor/second-factor.service.js';
import { OwnSessions } from './own-sessions.js';

/** What everybody looks after by themselves: second factor and sessions. */
@Controller()
export class AccountController {
  constructor(
    private readonly secondFactors: SecondFactorService,
    private readonly sessions: OwnSessions,
  ) {}

  @Handle(operations.getSecondFactor)
  getSecondFactor(@SignedIn() caller: StaffCaller) {
    return this.secondFactors.get(caller);
  }

  @Handle(operations.beginSecondFactor)
  begin(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.beginSecondFactor>) {
    return this.secondFactors.begin(caller, body.password);
  }

  @Handle(operations.confirmSecondFactor)
  confirm(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.confirmSecondFactor>) {
    return this.secondFactors.confirm(caller, body.code);
  }

  @Handle(operations.removeSecondFactor)
  remove(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.removeSecondFactor>) {
    return this.secondFactors.remove(caller, body.password);
  }

  @Handle(operations.renewRecoveryCodes)
  renew(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.renewRecoveryCodes>) {
    return this.secondFactors.renewRecoveryCodes(caller, body.password);
  }

  @Handle(operations.listSessions)
  async listSessions(@SignedIn() caller: StaffCaller) {
    return { items: await this.sessions.list(caller) };
  }

  @Handle(operations.endSession)
  endSession(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.endSession>) {
    return this.sessions.end(caller, params.id);
  }

  @Handle(operations.endOtherSessions)
  endOthers(@SignedIn() caller: StaffCaller) {
    return this.sessions.endOthers(caller);
  }
}
