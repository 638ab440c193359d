import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { ScheduleService } from './schedule.service.js';

@Controller()
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Handle(operations.scheduleEntry)
  add(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.scheduleEntry>) {
    return this.schedule.schedule(caller, params.id, body);
  }

  @Handle(operations.cancelSchedule)
  cancel(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.cancelSchedule>) {
    return this.schedule.cancel(caller, params.id, query.version, query.languages);
  }
}
