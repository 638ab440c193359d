import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { StaffService } from './staff.service.js';

@Controller()
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Handle(operations.listStaff)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listStaff>) {
    return this.staff.list(caller, query);
  }

  @Handle(operations.getStaff)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getStaff>) {
    return this.staff.get(caller, params.id);
  }

  @Handle(operations.createStaff)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createStaff>) {
    return this.staff.create(caller, body.staff, body.password);
  }

  @Handle(operations.updateStaff)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateStaff>) {
    return this.staff.update(caller, params.id, body);
  }

  @Handle(operations.removeStaffSecondFactor)
  removeSecondFactor(
    @SignedIn() caller: StaffCaller,
    @Input() { params }: InputOf<typeof operations.removeStaffSecondFactor>,
  ) {
    return this.staff.removeSecondFactor(caller, params.id);
  }
}
