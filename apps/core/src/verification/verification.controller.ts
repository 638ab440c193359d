import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { VerificationService } from './verification.service.js';

@Controller()
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  @Handle(operations.verifyEntry)
  verify(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.verifyEntry>) {
    return this.verification.verify(caller, params.id, body);
  }

  @Handle(operations.listVerifications)
  list(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listVerifications>) {
    return this.verification.list(caller, params.id, query);
  }
}
