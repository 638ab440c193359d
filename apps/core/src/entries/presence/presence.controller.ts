import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { PresenceService } from './presence.service.js';

@Controller()
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Handle(operations.notePresence)
  note(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.notePresence>) {
    return this.presence.note(caller, params.id, body.editing);
  }

  @Handle(operations.leaveEntry)
  leave(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.leaveEntry>) {
    return this.presence.leave(caller, params.id);
  }
}
