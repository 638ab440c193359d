import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { ReferralService } from './referral.service.js';

@Controller()
export class ReferralController {
  constructor(private readonly referrals: ReferralService) {}

  @Handle(operations.askReferral)
  ask(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.askReferral>) {
    return this.referrals.ask(caller, params.id, body);
  }

  @Handle(operations.listReferrals)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listReferrals>) {
    return this.referrals.list(caller, query);
  }

  @Handle(operations.getReferral)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getReferral>) {
    return this.referrals.get(caller, params.id);
  }

  @Handle(operations.cancelReferral)
  cancel(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.cancelReferral>) {
    return this.referrals.cancel(caller, params.id, body.version);
  }

  @Handle(operations.passOnReferral)
  passOn(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.passOnReferral>) {
    return this.referrals.passOn(caller, params.id, body);
  }

  @Handle(operations.recordReferralOutcome)
  outcome(
    @SignedIn() caller: StaffCaller,
    @Input() { params, body }: InputOf<typeof operations.recordReferralOutcome>,
  ) {
    return this.referrals.recordOutcome(caller, params.id, body);
  }
}
