import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ActionService } from './action.service.js';
import { ActionFileService } from './action-file.service.js';
import { MonitoringService } from './monitoring/monitoring.service.js';
import { PlanService } from './plan.service.js';

@Controller()
export class ActionController {
  constructor(
    private readonly actions: ActionService,
    private readonly plans: PlanService,
    private readonly looks: MonitoringService,
    private readonly files: ActionFileService,
  ) {}

  @Handle(operations.listActions)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listActions>) {
    return this.actions.list(caller, query);
  }

  @Handle(operations.getAction)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAction>) {
    return this.actions.get(caller, params.id);
  }

  @Handle(operations.planAction)
  plan(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.planAction>) {
    return this.actions.plan(caller, body.action);
  }

  @Handle(operations.updateAction)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateAction>) {
    return this.actions.update(caller, params.id, body.version, body.action);
  }

  @Handle(operations.deleteAction)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteAction>) {
    return this.actions.delete(caller, params.id, query.version);
  }

  @Handle(operations.recordMonitoring)
  record(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.recordMonitoring>) {
    return this.looks.record(caller, params.id, body);
  }

  @Handle(operations.listMonitoring)
  looksAt(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listMonitoring>) {
    return this.looks.list(caller, params.id, query);
  }

  @Handle(operations.addActionFile)
  addFile(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addActionFile>) {
    return this.files.add(caller, params.id, body);
  }

  @Handle(operations.getActionFile)
  file(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getActionFile>) {
    return this.files.read(caller, params);
  }

  @Handle(operations.getActionPlan)
  atAGlance(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getActionPlan>) {
    return this.plans.get(caller, params);
  }

  @Handle(operations.exportActionPlan)
  export(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.exportActionPlan>) {
    return this.plans.export(caller, params, query);
  }
}
