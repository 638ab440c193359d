import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { VersionService } from './version.service.js';

@Controller()
export class VersionController {
  constructor(private readonly versions: VersionService) {}

  @Handle(operations.listVersions)
  list(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listVersions>) {
    return this.versions.list(caller, params.id, query);
  }

  @Handle(operations.getVersion)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getVersion>) {
    return this.versions.get(caller, params.id, params.version);
  }

  @Handle(operations.restoreVersion)
  restore(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.restoreVersion>) {
    return this.versions.restore(caller, input);
  }
}
