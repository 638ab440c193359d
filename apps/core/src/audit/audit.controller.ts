import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Handle(operations.listAudit)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listAudit>) {
    return this.audit.list(caller, query);
  }
}
