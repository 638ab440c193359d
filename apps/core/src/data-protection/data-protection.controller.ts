import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { DataProtectionService } from './data-protection.service.js';

@Controller()
export class DataProtectionController {
  constructor(private readonly dataProtection: DataProtectionService) {}

  @Handle(operations.getDataProtection)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getDataProtection>) {
    return this.dataProtection.get(caller, params.id);
  }

  @Handle(operations.setDataProtection)
  set(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.setDataProtection>) {
    return this.dataProtection.set(caller, params.id, params.point, body);
  }
}
